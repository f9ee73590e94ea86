// Scoring one person, in this process: the time of `assess` for people who answered every question at random. And choosing the next
// question of the short form: the time of `nextItem` for people who have answered a third of them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assess, listItems, nextItem } from "../../dist/index.js";
import { median } from "./pairs.mjs";
import { randomOf } from "./random.mjs";

const PEOPLE = 200;
const ROUNDS = 40;
const dist = join(import.meta.dirname, "../../dist");

const FIRST_ROLE = JSON.parse(
  readFileSync(join(dist, "profiles/pendamping-kesejahteraan-masyarakat.json"), "utf8"),
);

const WEIGHTS = [97, 89, 83, 79, 73];

/** A role of so many traits, each of so many ratings, half of them reversed. */
function roleOf(traits, ratings, options, weights = [1]) {
  return {
    id: "besar",
    role: "Besar",
    responses: { sesuai: { options: Array.from({ length: options }, (_, option) => String(option)) } },
    duties: [],
    traits: Array.from({ length: traits }, (_, trait) => ({
      id: `sifat-${trait}`,
      name: `Sifat ${trait}`,
      weight: weights[trait % weights.length],
      responses: "sesuai",
      items: Array.from({ length: ratings }, (_, item) => ({
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
}

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

/** Milliseconds that one choice of the next question takes: the median. */
function choiceOf(profile) {
  const items = listItems(profile);
  const random = randomOf(7);
  const asked = items.slice(0, items.length / 3);
  const times = Array.from({ length: 9 }, () => {
    const answers = Object.fromEntries(
      asked.map(({ id, options }) => [id, options[random.below(options.length)].value]),
    );
    const began = performance.now();
    nextItem(profile, answers, { order: "shortest" });
    return performance.now() - began;
  });
  return median(times.slice(3));
}

/** The most milliseconds that a person may wait for the next question. */
const CHOICES = [
  ["the first role", FIRST_ROLE, 16],
  ["1 trait of 500 ratings of 11 options", roleOf(1, 500, 11), 50],
  ["1 trait of 2,000", roleOf(1, 2000, 11), 200],
  ["200 traits of 5", roleOf(200, 5, 11), 200],
  ["200 traits of 20", roleOf(200, 20, 11), 200],
  ["200 traits of 5, of several weights", roleOf(200, 5, 11, WEIGHTS), 200],
];

export function measure() {
  return [
    { label: "assess, the first role, complete answers", value: timeOf(FIRST_ROLE), most: 60, unit: "µs" },
    { label: "assess, 5 traits of 24 items", value: timeOf(roleOf(5, 24, 5)), most: 200, unit: "µs" },
    ...CHOICES.map(([label, profile, most]) => ({
      label: `next question, ${label}`,
      value: choiceOf(profile),
      most,
      unit: "ms",
    })),
  ];
}
