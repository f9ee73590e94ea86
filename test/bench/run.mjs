// `npm run bench [name…]`. Speed is a ratio to a floor measured in the same run wherever it can be. Fails when a bound is broken.
import { readdirSync } from "node:fs";

const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".bench.mjs"));

/** The bounds that a figure must keep, in words. */
function boundOf({ least, most, unit, digits }) {
  const bounds = [
    ...(least === undefined ? [] : [`at least ${least.toFixed(digits)}`]),
    ...(most === undefined ? [] : [`at most ${most.toFixed(digits)}`]),
  ];
  return bounds.length === 0 ? "" : `${bounds.join(", ")} ${unit}`.trim();
}

function keeps({ value, least = -Infinity, most = Infinity }) {
  return value >= least && value <= most;
}

/** A line of the table: the figure, what it was once where that is known, what it is, what it must be. */
function lineOf(row) {
  const { label, was, value, unit, digits } = row;
  const before = was === undefined ? "" : `was ${was}`;
  const state = boundOf(row) === "" ? "" : keeps(row) ? "ok" : "BROKEN";
  return `  ${label.padEnd(56)} ${before.padStart(10)} ${value.toFixed(digits).padStart(9)} ${unit.padEnd(3)} ${boundOf(row).padEnd(36)} ${state}`.trimEnd();
}

let broken = 0;
for (const file of files) {
  const name = file.replace(".bench.mjs", "");
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { measure, isOnlyNamed = false } = await import(`./${file}`);
  console.log(`\n${name}`);
  if (isOnlyNamed && !wanted.includes(name)) {
    console.log(`  takes minutes: npm run bench ${name}`);
    continue;
  }
  for (const figure of await measure()) {
    const row = { unit: "×", digits: 2, ...figure };
    if (!keeps(row)) broken += 1;
    console.log(lineOf(row));
  }
}
process.exitCode = broken > 0 ? 1 : 0;
