// An analysis of items beside the scoring of the same file: it reads as much, and adds more a person.
// Wall time, in pairs that follow each other. Two workers need two cores that have nothing else to do.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "./answers.mjs";
import { pairwise } from "./pairs.mjs";
import { run } from "./processes.mjs";

const SMALL = 200_000;
const LARGE = 1_000_000;
const PAIRS = 5;
const bin = join(import.meta.dirname, "../../bin/kerja-cocok.js");

const analyse = (file, workers) =>
  run(process.execPath, [bin, "uji", file, "-f", "json", ...(workers === null ? [] : ["--utas", workers])]);
const score = (file, workers) =>
  run(process.execPath, [bin, "nilai", file, "-f", "csv", ...(workers === null ? [] : ["--utas", workers])]);

/** An analysis in scorings, both as many threads as told, or as many as they take. */
const ratio = (file, workers) =>
  pairwise(
    async () => (await analyse(file, workers)).seconds,
    async () => (await score(file, workers)).seconds,
    PAIRS,
  );

export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), "kerja-cocok-bench-"));
  try {
    const table = await generate(join(folder, "small.csv"), SMALL, "csv");
    const lines = await generate(join(folder, "small.ndjson"), SMALL);
    const large = await generate(join(folder, "large.csv"), LARGE, "csv");
    const peaks = { small: await analyse(table, "2"), large: await analyse(large, "2") };
    const alone = { analysed: await analyse(large, "0"), scored: await score(large, "0") };
    return [
      { label: "200,000 of a CSV / nilai --format csv", value: await ratio(table, null), most: 1.3 },
      { label: "the same, one thread", value: await ratio(table, "0"), most: 1.3 },
      { label: "the same, two workers", value: await ratio(table, "2"), most: 1.3 },
      { label: "200,000 of NDJSON / nilai --format csv", value: await ratio(lines, null), most: 1.3 },
      {
        label: "memory, two workers: a million / 200,000",
        value: peaks.large.peak / peaks.small.peak,
        most: 1.15,
      },
      {
        // The names of those who may come twice are kept, whatever is done with the answers.
        label: "memory, one thread, a million: uji / nilai --format csv",
        value: alone.analysed.peak / alone.scored.peak,
        most: 1.05,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
