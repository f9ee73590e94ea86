import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assess } from "../../../dist/index.js";
import { randomOf } from "../random.mjs";
import { answersOf } from "./answering.mjs";
import { drawForm } from "./forms.mjs";
import { typicalPerson } from "./people.mjs";

/** The seed of every figure. */
export const SEED = 2026;

/** Bands from the worst to the best. */
export const BANDS = ["low", "unsure", "good", "strong"];

const dist = join(import.meta.dirname, "../../../dist");

export const PROFILE = JSON.parse(
  readFileSync(join(dist, "profiles/pendamping-kesejahteraan-masyarakat.json"), "utf8"),
);

/**
 * Draws people one after the other, the same in every run: each with their answers to a form of their own.
 * @param draw who they are; typical when left out
 */
export function* simulate(count, draw = typicalPerson) {
  const random = randomOf(SEED);
  for (let person = 0; person < count; person += 1) yield respondent(draw(PROFILE, random), random);
}

function respondent(person, random) {
  const form = drawForm(PROFILE, random);
  return {
    answers: answersOf(person, form, random),
    /** The same person answers the same questions once more. */
    again: () => answersOf(person, form, random),
    /** The same person answers other questions of the same kind. */
    parallel: () => answersOf(person, drawForm(PROFILE, random), random),
  };
}

/** The band of a verdict, by its place in `BANDS`. */
export function bandOf({ verdict }) {
  return BANDS.indexOf(verdict.band);
}

/** The band that answers get, by its place in `BANDS`. */
export function bandFor(answers) {
  return bandOf(assess(PROFILE, answers));
}

/** Which share of some people something is true of. */
export function shareOf(people, isTrue) {
  let [all, those] = [0, 0];
  for (const person of people) {
    all += 1;
    if (isTrue(person)) those += 1;
  }
  return those / all;
}
