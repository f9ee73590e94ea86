// Scoring one person, in this process: the time of `assess` for people who answered every question at random.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assess, listItems } from "../../dist/index.js";
import { median } from "./pairs.mjs";
import { randomOf } from "./random.mjs";

const PEOPLE = 200;
const ROUNDS = 40;
const dist = join(import.meta.dirname, "../../dist");

const FIRST_ROLE = JSON.parse(
  readFileSync(join(dist, "profiles/pendamping-kesejahteraan-masyarakat.json"), "utf8"),
);

/** A role of five traits of 24 ratings each, half of them reversed. */
const LARGE_ROLE = {
  id: "besar",
  role: "Besar",
  responses: { sesuai: { options: ["1", "2", "3", "4", "5"] } },
  duties: [],
  traits: Array.from({ length: 5 }, (_, trait) => ({
    id: `sifat-${trait}`,
    name: `Sifat ${trait}`,
    responses: "sesuai",
    items: Array.from({ length: 24 }, (_, item) => ({
      id: `sifat-${trait}-${item}`,
      text: `Pertanyaan ${item}`,
      reverse: item % 2 === 1,
    })),
  })),
  antiTraits: [],
  misconceptions: [],
  expectations: [],
  sources: [],
  fingerprint: "",
};

/** Microseconds that one assessment takes: the median of rounds, the first of which only warm up. */
function timeOf(profile) {
  const items = listItems(profile);
  const random = randomOf(7);
  const people = Array.from({ length: PEOPLE }, () =>
    Object.fromEntries(items.map(({ id, options }) => [id, options[random.below(options.length)].value])),
  );
  const times = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    for (const answers of people) assess(profile, answers);
    return ((performance.now() - began) / PEOPLE) * 1000;
  });
  return median(times.slice(ROUNDS / 2));
}

export function measure() {
  return [
    { label: "assess, the first role, complete answers", value: timeOf(FIRST_ROLE), most: 60, unit: "µs" },
    { label: "assess, 5 traits of 24 items", value: timeOf(LARGE_ROLE), most: 200, unit: "µs" },
  ];
}
