import { at, cellAt } from "../base/at.ts";
import type { Plan } from "../profile/plan.ts";
import { type Choices, UNKNOWN } from "./answers.ts";

/** Signs that answers were given without reading, or do not agree with each other. They never change a score. */
export interface QualityFlag {
  code: "long-string" | "inconsistent" | "low-variance";
  /** The items that show it, in listed order. */
  items: string[];
}

/** Below these many answers a pattern is no sign of anything. */
const LEAST_RUN = 5;
const LEAST_SPREAD_ANSWERS = 8;
const LEAST_OF_SCALE = 3;

/**
 * The mean spread within the scales, as a share of an item's range, that only one real person in twenty exceeds (2,436
 * people on 25 items), and two random ones in three.
 */
const MOST_SPREAD = 0.31;

/** Divisible by every number of steps from 1 to 10, so that answers on sets of 2 to 11 options compare exactly. */
const RANGE = 2520;

/** Finds every flag that holds for the answers given. */
export function findFlags(plan: Plan, choices: Choices): QualityFlag[] {
  return findCodes(plan, choices).map((code) => ({
    code,
    items: showing[code](plan, choices).map((position) => at(plan.items, position).id),
  }));
}

/** The codes alone of `findFlags`: a batch asks for those of millions, of whom few have any. */
export function findCodes(plan: Plan, choices: Choices): QualityFlag["code"][] {
  const { all } = ratingsOf(plan);
  const { length } = longestRun(all, choices);
  const codes: QualityFlag["code"][] = [];
  if (length >= LEAST_RUN && 2 * length >= all.length) codes.push("long-string");
  if (isInconsistent(plan, choices)) codes.push("inconsistent");
  if (hasLowVariance(plan, choices)) codes.push("low-variance");
  return codes;
}

/** The positions that show a flag that was found, in listed order: so the scales are listed too, one after the other. */
const showing: Record<QualityFlag["code"], (plan: Plan, choices: Choices) => number[]> = {
  "long-string": (plan, choices) => {
    const answered = answeredOf(ratingsOf(plan).all, choices);
    const { start, length } = longestRun(answered, choices);
    return answered.slice(start, start + length);
  },
  inconsistent: (plan, choices) =>
    ratingsOf(plan).byScale.flatMap((ratings) =>
      spreadOf(plan, choices, ratings, ratingsOf(plan).steps) > MOST_SPREAD
        ? answeredOf(ratings, choices)
        : [],
    ),
  "low-variance": (plan, choices) => answeredOf(ratingsOf(plan).all, choices),
};

function answeredOf(positions: readonly number[], choices: Choices): number[] {
  return positions.filter((position) => at(choices, position) !== UNKNOWN);
}

/** Positions of the ratings: a situation's options are shuffled on the screen, so their positions make no row. */
interface Ratings {
  all: readonly number[];
  /** Those of every scale of the fit. */
  byScale: readonly (readonly number[])[];
  /** By position: what a point, or a step from option to option, is of `RANGE`. */
  steps: Float64Array;
  /** Room for the spreads of the scales, used again for everybody. */
  spreads: Float64Array;
}

const cache = new WeakMap<Plan, Ratings>();

/** Sorts out once a plan what every respondent's answers are then held against. */
function ratingsOf(plan: Plan): Ratings {
  let ratings = cache.get(plan);
  if (!ratings) {
    const isRating = (position: number): boolean => at(plan.items, position).kind === "rating";
    const byScale = plan.fitScales.map(({ items }) => items.filter(isRating));
    const all = [...plan.items.keys()].filter(isRating);
    const steps = plan.table.maxima.map((max) => RANGE / max);
    ratings = { all, byScale, steps, spreads: new Float64Array(byScale.length) };
    cache.set(plan, ratings);
  }
  return ratings;
}

/** The longest run of one option position; unanswered ratings do not break it. @returns its length, and where it starts among those answered */
function longestRun(positions: readonly number[], choices: Choices): { start: number; length: number } {
  let [answered, start, last] = [0, 0, UNKNOWN];
  const longest = { start: 0, length: 0 };
  for (const position of positions) {
    const choice = at(choices, position);
    if (choice === UNKNOWN) continue;
    if (choice !== last) [start, last] = [answered, choice];
    answered += 1;
    if (answered - start > longest.length) {
      longest.start = start;
      longest.length = answered - start;
    }
  }
  return longest;
}

/**
 * The answers within each scale lie further apart than those of nearly everyone who reads: the mean, over the scales with
 * enough ratings, of the standard deviation (n − 1) of the keyed ratings. The index of inconsistency of a person: see
 * the model's README.
 */
function isInconsistent(plan: Plan, choices: Choices): boolean {
  const { byScale, steps, spreads } = ratingsOf(plan);
  let scales = 0;
  for (const ratings of byScale) {
    const spread = spreadOf(plan, choices, ratings, steps);
    if (spread < 0) continue;
    spreads[scales] = spread;
    scales += 1;
  }
  // Added up from the smallest on: a sum of doubles must not hang on the order in the YAML.
  let sum = 0;
  for (const spread of spreads.subarray(0, scales).sort()) sum += spread;
  return sum > MOST_SPREAD * scales;
}

/** Too few answers to have a spread. */
const NO_SPREAD = -1;

/** The standard deviation (n − 1) of a scale's keyed answers, as a share of their range; `NO_SPREAD` of too few. */
function spreadOf(
  { table }: Plan,
  choices: Choices,
  ratings: readonly number[],
  steps: Float64Array,
): number {
  let [count, sum, squares] = [0, 0, 0];
  for (const position of ratings) {
    const choice = at(choices, position);
    if (choice === UNKNOWN) continue;
    const points = cellAt(table.points, cellAt(table.starts, position) + choice);
    const value = points * cellAt(steps, position);
    count += 1;
    sum += value;
    squares += value * value;
  }
  if (count < LEAST_OF_SCALE) return NO_SPREAD;
  return Math.sqrt(scaledVariance(count, sum, squares) / (count * (count - 1))) / RANGE;
}

/** n² times the variance of n whole numbers, from their sum and that of their squares: whole itself, and so exact. */
function scaledVariance(count: number, sum: number, squares: number): number {
  return count * squares - sum * sum;
}

/** A standard deviation of the positions below 0.4 of a step on five options, that is a tenth of the range. */
function hasLowVariance(plan: Plan, choices: Choices): boolean {
  const { all, steps } = ratingsOf(plan);
  let [count, sum, squares] = [0, 0, 0];
  for (const position of all) {
    const choice = at(choices, position);
    if (choice === UNKNOWN) continue;
    const value = choice * cellAt(steps, position);
    count += 1;
    sum += value;
    squares += value * value;
  }
  if (count < LEAST_SPREAD_ANSWERS) return false;
  return 100 * scaledVariance(count, sum, squares) < count * count * RANGE * RANGE;
}
