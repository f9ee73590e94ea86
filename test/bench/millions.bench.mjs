// What takes minutes, and so is measured only when it is named, `npm run bench millions`: a million and three million people, and a page
// for each of 50,000. Memory is the most that the process ever had.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "./answers.mjs";
import { run } from "./processes.mjs";

export const isOnlyNamed = true;

const MILLION = 1_000_000;
const PAGES = 50_000;
const bin = join(import.meta.dirname, "../../bin/kerja-cocok.js");

const nilai = (file, ...more) => run(process.execPath, [bin, "nilai", file, ...more]);
const csv = (file, workers) => nilai(file, "-f", "csv", "--utas", workers);

/** Runs in the memory and the time of a million people and of three. */
async function batches(folder) {
  const million = await generate(join(folder, "million.csv"), MILLION, "csv");
  const pair = [await csv(million, "2"), await csv(million, "0")];
  const withSummary = await nilai(million, "-f", "csv", "--utas", "0", "--rekap", join(folder, "rekap.json"));
  const analysed = await run(process.execPath, [bin, "uji", million, "-f", "json"]);
  rmSync(million);
  const three = await generate(join(folder, "three.csv"), 3 * MILLION, "csv");
  const triple = [await csv(three, "2"), await csv(three, "0")];
  rmSync(three);
  const rows = [
    {
      label: "a million, csv with --rekap / csv, one thread",
      value: withSummary.seconds / pair[1].seconds,
      most: 1.5,
    },
    { label: "memory, uji of a million", value: analysed.peak, most: 200, unit: "MB" },
  ];
  for (const [index, threads] of ["two workers", "one thread"].entries()) {
    const [one, more] = [pair[index], triple[index]];
    rows.push(
      { label: `a million, ${threads}`, value: one.seconds, unit: "s" },
      { label: `three million, ${threads}`, value: more.seconds, unit: "s" },
      { label: "… by the time of a million", value: more.seconds / one.seconds, most: 3.6 },
      { label: `memory, a million, ${threads}`, value: one.peak, most: 200, unit: "MB" },
      { label: `memory, three million, ${threads}`, value: more.peak, most: 200, unit: "MB" },
      { label: "… by that of a million", value: more.peak / one.peak, most: 1.15 },
    );
  }
  return rows;
}

async function pages(folder) {
  const people = await generate(join(folder, "people.csv"), PAGES, "csv");
  const written = await nilai(people, "-f", "html", "-o", join(folder, "halaman"));
  return [
    { label: "a page for each of 50,000", value: written.seconds, unit: "s" },
    { label: "… of 10,000 of them", value: written.seconds / (PAGES / 10_000), most: 20, unit: "s" },
    { label: "memory, a page for each of 50,000", value: written.peak, most: 300, unit: "MB" },
  ];
}

export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), "kerja-cocok-bench-"));
  try {
    return [...(await batches(folder)), ...(await pages(folder))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
