// A class from its answers to its folder, as a person waits for it: the whole process, in seconds of the clock.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./processes.mjs";
import { randomOf } from "./random.mjs";

const RUNS = 3;
const CLASS = 36;
const SCHOOL = 1200;
const bin = join(import.meta.dirname, "../../bin/kerja-cocok.js");
const dist = join(import.meta.dirname, "../../dist");

/** Writes pupils as a form gives them: their codes, their classes, and the texts of the options. */
async function generate(file, count) {
  const { listItems } = await import(join(dist, "index.js"));
  const profile = readFileSync(join(dist, "profiles/pendamping-kesejahteraan-masyarakat.json"), "utf8");
  const items = listItems(JSON.parse(profile));
  const random = randomOf(1);
  const quoted = (cell) => `"${String(cell).replaceAll('"', '""')}"`;
  const rowOf = (_, number) => [
    `A-${number + 1}`,
    `XI-${1 + Math.floor(number / CLASS)}`,
    ...items.map(({ options }) => (random.below(20) === 0 ? "" : options[random.below(options.length)].text)),
  ];
  const rows = [
    ["Kode atau inisial", "Kelas", ...items.map(({ id }) => id)],
    ...Array.from({ length: count }, rowOf),
  ];
  writeFileSync(file, rows.map((row) => `${row.map(quoted).join(",")}\n`).join(""));
  return file;
}

/** The fastest of some runs, since whatever else the machine does only adds to it; and the most memory of all. */
async function classOf(file, runs) {
  const all = [];
  for (let number = 0; number < runs; number += 1) {
    const output = `${file}-hasil`;
    all.push(await run(process.execPath, [bin, "kelas", file, "-o", output, "--senyap"]));
    rmSync(output, { recursive: true });
  }
  return {
    seconds: Math.min(...all.map(({ seconds }) => seconds)),
    peak: Math.max(...all.map(({ peak }) => peak)),
  };
}

export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), "kerja-cocok-bench-"));
  try {
    const one = await classOf(await generate(join(folder, "kelas"), CLASS), RUNS);
    const many = await classOf(await generate(join(folder, "sekolah"), SCHOOL), RUNS);
    return [
      { label: `kelas, ${CLASS} pupils`, value: one.seconds, most: 1.5, unit: "s" },
      { label: `kelas, ${SCHOOL} pupils`, value: many.seconds, most: 10, unit: "s" },
      { label: `memory, kelas, ${SCHOOL} pupils`, value: many.peak, most: 250, unit: "MB" },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
