// A batch beside the least that any program must do with it: read, split lines, JSON.parse, JSON.stringify of a small object.
// Wall time, in pairs that follow each other. Two workers need two cores that have nothing else to do.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "./answers.mjs";
import { pairwise } from "./pairs.mjs";
import { env, run } from "./processes.mjs";

const SMALL = 200_000;
const LARGE = 1_000_000;
const PAGES = 2000;
const PAIRS = 7;
/** Of the last minute; the build before it alone makes some. */
const BUSY = 1.5;
const bin = join(import.meta.dirname, "../../bin/kerja-cocok.js");

const FLOOR = `
import { createReadStream } from "node:fs";
let rest = "";
for await (const chunk of createReadStream(process.argv[1], { highWaterMark: 262144, encoding: "utf8" })) {
  const lines = (rest + chunk).split("\\n");
  rest = lines.pop();
  let out = "";
  for (const line of lines) {
    const { respondent, answers } = JSON.parse(line);
    out += JSON.stringify({ respondent, first: answers["empati-6"] }) + "\\n";
  }
  process.stdout.write(out);
}`;

/** As above, but what it writes is as long as a report. */
const REPORT_FLOOR = `
import { createReadStream, readFileSync } from "node:fs";
const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
let rest = "";
for await (const chunk of createReadStream(process.argv[1], { highWaterMark: 262144, encoding: "utf8" })) {
  const lines = (rest + chunk).split("\\n");
  rest = lines.pop();
  for (const line of lines) {
    report.respondent = JSON.parse(line).respondent;
    process.stdout.write(JSON.stringify(report) + "\\n");
  }
}`;

const score = (file, workers, format = "csv", more = []) =>
  run(process.execPath, [bin, "nilai", file, "-f", format, "--utas", workers, ...more]);
const floor = (file) => run(process.execPath, ["--input-type=module", "-e", FLOOR, file]);

/** A page a respondent, in a folder that is gone afterwards. */
async function pages(file, workers) {
  const output = `${file}-halaman`;
  const ran = await run(process.execPath, [
    bin,
    "nilai",
    file,
    "-f",
    "html",
    "-o",
    output,
    "--utas",
    workers,
  ]);
  rmSync(output, { recursive: true });
  return ran;
}

/** Pairs of runs in wall time. */
const ratio = (one, other, pairs = PAIRS) =>
  pairwise(
    async () => (await one()).seconds,
    async () => (await other()).seconds,
    pairs,
  );

/** One report of a file of answers, in a file of its own. */
function oneReport(folder, file) {
  const [first] = readFileSync(file, "utf8").split("\n");
  const report = join(folder, "report.json");
  const { stdout } = spawnSync(process.execPath, [bin, "nilai", "--json"], { input: first, env });
  writeFileSync(report, stdout);
  return report;
}

export async function measure() {
  const [load] = loadavg();
  if (load > BUSY)
    console.log(`  the machine is busy (load ${load.toFixed(1)}): two workers share their cores`);
  const folder = mkdtempSync(join(tmpdir(), "kerja-cocok-bench-"));
  try {
    const small = await generate(join(folder, "small.ndjson"), SMALL);
    const large = await generate(join(folder, "large.ndjson"), LARGE);
    const table = await generate(join(folder, "small.csv"), SMALL, "csv");
    const tenth = await generate(join(folder, "tenth.ndjson"), SMALL / 10);
    const few = await generate(join(folder, "few.csv"), PAGES, "csv");
    const report = oneReport(folder, tenth);
    const reportFloor = () =>
      run(process.execPath, ["--input-type=module", "-e", REPORT_FLOOR, tenth, report]);
    const jq = () => run("jq", ["-c", "[.answers[] | numbers] | add / length", tenth]);
    const peaks = { small: await score(small, "2"), large: await score(large, "2") };
    const alone = { small: await score(small, "0"), large: await score(large, "0") };
    return [
      {
        label: "csv, one thread / floor",
        value: await ratio(
          () => score(small, "0"),
          () => floor(small),
        ),
        most: 1.5,
      },
      {
        label: "csv, two workers / floor",
        value: await ratio(
          () => score(small, "2"),
          () => floor(small),
        ),
        most: 0.9,
      },
      {
        label: "the same for a million",
        value: await ratio(
          () => score(large, "2"),
          () => floor(large),
          3,
        ),
        most: 0.9,
      },
      {
        label: "csv with --rekap / csv, one thread",
        value: await ratio(
          () => score(small, "0", "csv", ["--rekap", join(folder, "rekap.json")]),
          () => score(small, "0"),
          3,
        ),
        most: 1.5,
      },
      {
        // jq is so slow that a tenth says enough.
        label: "jq, one mean a line / csv, two workers",
        value: (await ratio(jq, () => score(small, "2"), 3)) * 10,
        least: 6,
      },
      {
        label: "20,000 full reports as ndjson, one thread / floor",
        value: await ratio(() => score(tenth, "0", "ndjson"), reportFloor),
        most: 3,
      },
      {
        label: "2,000 pages in a folder / the same reports as ndjson, one thread",
        value: await ratio(
          () => pages(few, "0"),
          () => score(few, "0", "ndjson"),
          3,
        ),
        most: 12,
      },
      {
        label: "memory, 2,000 pages in a folder, two workers",
        value: (await pages(few, "2")).peak,
        most: 300,
        unit: "MB",
      },
      {
        label: "CSV in / NDJSON in, one thread",
        value: await ratio(
          () => score(table, "0"),
          () => score(small, "0"),
        ),
        most: 2.0,
      },
      {
        label: "memory, two workers: a million / 200,000",
        value: peaks.large.peak / peaks.small.peak,
        most: 1.15,
      },
      {
        label: "memory, one thread: a million / 200,000",
        value: alone.large.peak / alone.small.peak,
        most: 1.15,
      },
      { label: "memory, a million, two workers", value: peaks.large.peak, most: 200, unit: "MB" },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
