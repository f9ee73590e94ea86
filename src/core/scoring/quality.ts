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

/** Finds every flag that holds for the answers given. */
export function findFlags(plan: Plan, choices: Choices): QualityFlag[] {
  const { all, byScale } = ratingsOf(plan);
  const answered = all.filter((position) => at(choices, position) !== UNKNOWN);
  const flags = [
    longString(plan, choices, answered),
    inconsistent(plan, choices, byScale),
    lowVariance(plan, choices, answered),
  ];
  return flags.filter((flag) => flag !== null);
}

/** Positions of the ratings: a situation's options are shuffled on the screen, so their positions make no row. */
interface Ratings {
  all: readonly number[];
  /** Those of every scale of the fit. */
  byScale: readonly (readonly number[])[];
}

const cache = new WeakMap<Plan, Ratings>();

/** Sorts out once a plan what every respondent's answers are then held against. */
function ratingsOf(plan: Plan): Ratings {
  let ratings = cache.get(plan);
  if (!ratings) {
    const isRating = (position: number): boolean => at(plan.items, position).kind === "rating";
    const byScale = plan.fitScales.map(({ items }) => items.filter(isRating));
    ratings = { all: [...plan.items.keys()].filter(isRating), byScale };
    cache.set(plan, ratings);
  }
  return ratings;
}

/** The same option position on at least half of all ratings, in a row. */
function longString(plan: Plan, choices: Choices, answered: readonly number[]): QualityFlag | null {
  let [start, longest, length] = [0, 0, 0];
  for (let index = 0; index < answered.length; index += 1) {
    if (at(choices, at(answered, index)) !== at(choices, at(answered, start))) start = index;
    if (index - start + 1 > length) [longest, length] = [start, index - start + 1];
  }
  if (length < LEAST_RUN || 2 * length < ratingsOf(plan).all.length) return null;
  return flag(plan, "long-string", answered.slice(longest, longest + length));
}

function flag(plan: Plan, code: QualityFlag["code"], positions: readonly number[]): QualityFlag {
  const sorted = [...positions].sort((a, b) => a - b);
  return { code, items: sorted.map((position) => at(plan.items, position).id) };
}

/** Divisible by every number of steps from 1 to 10, so that answers on sets of 2 to 11 options compare exactly. */
const RANGE = 2520;

/**
 * The answers within each scale lie further apart than those of nearly everyone who reads: the mean, over the scales with
 * enough ratings, of the standard deviation (n − 1) of the keyed ratings. The index of inconsistency of a person: see
 * the model's README.
 */
function inconsistent(plan: Plan, choices: Choices, byScale: Ratings["byScale"]): QualityFlag | null {
  const spreads: number[] = [];
  const showing: number[] = [];
  for (const ratings of byScale) {
    const positions = ratings.filter((position) => at(choices, position) !== UNKNOWN);
    if (positions.length < LEAST_OF_SCALE) continue;
    const spread = spreadOf(plan, choices, positions);
    spreads.push(spread);
    if (spread > MOST_SPREAD) showing.push(...positions);
  }
  // Added up from the smallest on: a sum of doubles must not hang on the order in the YAML.
  const sum = spreads.sort((a, b) => a - b).reduce((total, spread) => total + spread, 0);
  return sum > MOST_SPREAD * spreads.length ? flag(plan, "inconsistent", showing) : null;
}

/** The standard deviation (n − 1) of keyed answers, as a share of their range. */
function spreadOf({ table }: Plan, choices: Choices, positions: readonly number[]): number {
  const count = positions.length;
  const scaled = scaledVariance(positions, (position) => {
    const points = cellAt(table.points, cellAt(table.starts, position) + at(choices, position));
    return (RANGE * points) / cellAt(table.maxima, position);
  });
  return Math.sqrt(scaled / (count * (count - 1))) / RANGE;
}

/** n² times the variance of whole numbers: whole itself, and so exact. */
function scaledVariance(positions: readonly number[], measure: (position: number) => number): number {
  let [sum, squares] = [0, 0];
  for (const position of positions) {
    const value = measure(position);
    sum += value;
    squares += value * value;
  }
  return positions.length * squares - sum * sum;
}

/** A standard deviation of the positions below 0.4 of a step on five options, that is a tenth of the range. */
function lowVariance(plan: Plan, choices: Choices, answered: readonly number[]): QualityFlag | null {
  const count = answered.length;
  if (count < LEAST_SPREAD_ANSWERS) return null;
  const { maxima } = plan.table;
  const scaled = scaledVariance(
    answered,
    (position) => (RANGE * at(choices, position)) / cellAt(maxima, position),
  );
  return 100 * scaled < count * count * RANGE * RANGE ? flag(plan, "low-variance", answered) : null;
}
