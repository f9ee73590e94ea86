import { listItems } from "../../../dist/index.js";
import { PROFILE } from "./simulation.mjs";

const items = listItems(PROFILE);
const situations = items.filter(({ kind }) => kind === "situation");
const statements = items.filter(({ kind }) => kind === "statement");

/** Words that leave no exception: in a test they betray what is wrong. */
const ABSOLUTE =
  /\b(?:hanya|cuma|selalu|semua|seluruh|segala|setiap|sendiri|selesai|tuntas|pasti|mutlak|sepenuhnya|satu-satunya|tidak pernah)\b/i;

/** What someone gains who does not read: by length, by place, by a word. */
export function keys() {
  const absolute = statements.filter(({ text, truth }) => ABSOLUTE.test(text) !== truth);
  return [
    {
      label: "always the longest option, of 100",
      was: "83",
      value: gained(longest),
      least: 35,
      most: 59,
      digits: 1,
    },
    { label: "always option 1, of 100", was: "100", value: gained(first), least: 35, most: 59, digits: 1 },
    {
      label: '"absolute word = salah": right',
      was: "7 of 7",
      value: absolute.length / statements.length,
      most: 0.6,
    },
  ];
}

function gained(take) {
  const points = situations.reduce((sum, item) => sum + take(item.options).points, 0);
  return (100 * points) / situations.reduce((sum, { max }) => sum + max, 0);
}

function first([option]) {
  return option;
}

function longest(options) {
  return options.reduce((best, option) => (option.text.length > best.text.length ? option : best));
}
