// How well descriptions in prose are read: `npm run bench draft`. `known` descriptions were looked at while the rules were written; those
// of `aside` were not. Also how long a megabyte takes.
import { join } from "node:path";
import { build } from "esbuild";
import { denseProse } from "./measure/dense.mjs";
import { descriptionsIn, FIELDS, judge, scoreOf, totalOf } from "./measure/descriptions.mjs";

const FOLDER = join(import.meta.dirname, "../fixtures/descriptions");
const SETS = ["known", "aside"];
const LEAST_PRECISION = 0.95;
const LEAST_RECALL = 0.85;
const MEGABYTE = 1_000_000;
const RUNS = 3;

/** A module of the program that is no door of the library, bundled as the program has it. */
async function moduleOf(file) {
  const entry = join(import.meta.dirname, "../../src/draft", file);
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: "esm", write: false });
  const code = Buffer.from(outputFiles[0].contents).toString("base64");
  return import(`data:text/javascript;base64,${code}`);
}

function printSet(name, count, { fields, confusion }) {
  console.log(`\n  ${name}: ${count} descriptions${" ".repeat(8)}precision    recall        F1`);
  for (const [field, counts] of Object.entries({ ...fields, total: totalOf(fields) })) {
    const { precision, recall, f1 } = scoreOf(counts);
    const cells = [precision, recall, f1].map((value) => value.toFixed(3).padStart(10));
    console.log(`    ${field.padEnd(26)}${cells.join("")}`);
  }
  const confused = Object.entries(confusion).sort(([, a], [, b]) => b - a);
  if (confused.length > 0) console.log("    expected of a field, found in another:");
  for (const [fromTo, count] of confused)
    console.log(`      ${fromTo.padEnd(32)}${String(count).padStart(4)}`);
}

function figuresOf(name, { fields }) {
  return [...FIELDS, "total"].flatMap((field) => {
    const { precision, recall } = scoreOf(field === "total" ? totalOf(fields) : fields[field]);
    return [
      {
        label: `${name}: ${field}, precision`,
        value: precision,
        least: LEAST_PRECISION,
        digits: 3,
        unit: "",
      },
      { label: `${name}: ${field}, recall`, value: recall, least: LEAST_RECALL, digits: 3, unit: "" },
    ];
  });
}

/** The fastest of some runs: the machine has other things to do. */
function timeOf(read, text) {
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    read(text);
    return performance.now() - began;
  });
  return Math.min(...times);
}

/** No scales of the catalogue: each phrase has questions of its own, which takes longest. */
const SURROUNDINGS = { shared: { responses: {}, scales: [] } };

/** How long it takes to read prose that does not repeat itself, and to make a draft of it: also of half as much. */
function densely(texts, read, draftProfile) {
  const make = (description) => draftProfile(description, SURROUNDINGS);
  const [half, whole] = [MEGABYTE / 2, MEGABYTE].map((length) => {
    const prose = denseProse(texts, length);
    return { reading: timeOf(read, prose), making: timeOf(make, read(prose)) };
  });
  return [
    { label: "1 MB of differing prose, read", value: whole.reading, most: 2000, unit: "ms", digits: 0 },
    { label: "… by the time of half of it", value: whole.reading / half.reading, most: 2.6 },
    { label: "… a draft made of it", value: whole.making, most: 400, unit: "ms", digits: 0 },
    { label: "… by the time of half of it", value: whole.making / half.making, most: 2.6 },
  ];
}

export async function measure() {
  const { readDescription: read } = await moduleOf("read.ts");
  const { draftProfile } = await moduleOf("profile.ts");
  const sets = SETS.map((name) => ({ name, descriptions: descriptionsIn(join(FOLDER, name)) })).filter(
    ({ descriptions }) => descriptions.length > 0,
  );
  const figures = sets.flatMap(({ name, descriptions }) => {
    const judged = judge(descriptions, read);
    printSet(name, descriptions.length, judged);
    return figuresOf(name, judged);
  });
  const all = sets.flatMap(({ descriptions }) => descriptions);
  if (sets.length > 1) printSet("all", all.length, judge(all, read));
  console.log("");
  const text = all.map((one) => one.text).join("\n\n") || "Barista adalah orang yang meracik kopi. ";
  const prose = text.repeat(Math.ceil(MEGABYTE / text.length)).slice(0, MEGABYTE);
  return [
    ...figures,
    ...densely(
      all.map((one) => one.text),
      read,
      draftProfile,
    ),
    { label: "1 MB of prose", value: timeOf(read, prose), most: 2000, unit: "ms", digits: 0 },
    {
      label: "… in one line",
      value: timeOf(read, prose.replace(/\s+/g, " ")),
      most: 2000,
      unit: "ms",
      digits: 0,
    },
  ];
}
