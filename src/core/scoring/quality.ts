import { at } from "../base/at.ts";
import type { Plan } from "../profile/plan.ts";
import { type Choices, chosenOption, UNKNOWN } from "./answers.ts";

/** Signs that answers were given without reading, or contradict each other. They never change a score. */
export interface QualityFlag {
  code: "long-string" | "contradictory-pairs" | "low-variance";
  /** The items that show it, in listed order. */
  items: string[];
}

/** Below these many answers a pattern is no sign of anything. */
const LEAST_RUN = 5;
const LEAST_SPREAD_ANSWERS = 8;
const LEAST_CONTRADICTIONS = 3;

/** Finds every flag that holds for the answers given. */
export function findFlags(plan: Plan, choices: Choices): QualityFlag[] {
  const answered = answeredRatings(plan, choices);
  const flags = [
    longString(plan, choices, answered),
    contradictions(plan, choices),
    lowVariance(plan, choices, answered),
  ];
  return flags.filter((flag) => flag !== null);
}

/** Sorts out once a plan what every respondent's answers are then held against. */
interface Patterns {
  /** Positions of the ratings: a situation's options are shuffled on the screen, so their positions make no row. */
  ratings: readonly number[];
  pairs: readonly OpposedPair[];
}

const cache = new WeakMap<Plan, Patterns>();

function patternsOf(plan: Plan): Patterns {
  let patterns = cache.get(plan);
  if (!patterns) {
    const ratings = [...plan.items.keys()].filter((position) => at(plan.items, position).kind === "rating");
    patterns = { ratings, pairs: opposedPairs(plan) };
    cache.set(plan, patterns);
  }
  return patterns;
}

function answeredRatings(plan: Plan, choices: Choices): number[] {
  return patternsOf(plan).ratings.filter((position) => at(choices, position) !== UNKNOWN);
}

/** The same option position on at least half of all ratings, in a row. */
function longString(plan: Plan, choices: Choices, answered: readonly number[]): QualityFlag | null {
  let start = 0;
  let longest = { start, length: 0 };
  for (const [index, position] of answered.entries()) {
    if (at(choices, position) !== at(choices, at(answered, start))) start = index;
    const length = index - start + 1;
    if (length > longest.length) longest = { start, length };
  }
  const { length } = longest;
  if (length < LEAST_RUN || 2 * length < patternsOf(plan).ratings.length) return null;
  return flag(plan, "long-string", answered.slice(longest.start, longest.start + length));
}

function flag(plan: Plan, code: QualityFlag["code"], positions: readonly number[]): QualityFlag {
  const sorted = [...new Set(positions)].sort((a, b) => a - b);
  return { code, items: sorted.map((position) => at(plan.items, position).id) };
}

/** Two answered items of one direction that cannot both describe a person well. */
export interface ContradictoryPair {
  ids: [string, string];
}

/** Every pair of opposed answers whose values lie three quarters of the scale or more apart. */
export function contradictoryPairs(plan: Plan, choices: Choices): ContradictoryPair[] {
  return patternsOf(plan)
    .pairs.filter((pair) => judge(plan, choices, pair) === "contradictory")
    .map(({ plain, opposed }) => ({ ids: [at(plan.items, plain).id, at(plan.items, opposed).id] }));
}

function contradictions(plan: Plan, choices: Choices): QualityFlag | null {
  const found: OpposedPair[] = [];
  let answered = 0;
  for (const pair of patternsOf(plan).pairs) {
    const judgement = judge(plan, choices, pair);
    if (judgement !== "unknown") answered += 1;
    if (judgement === "contradictory") found.push(pair);
  }
  if (found.length < LEAST_CONTRADICTIONS || 2 * found.length < answered) return null;
  const positions = found.flatMap(({ plain, opposed }) => [plain, opposed]);
  return flag(plan, "contradictory-pairs", positions);
}

/** Positions of two items; `mirrored` when the second's scale runs against the first's: an anti-trait beside the trait it opposes. */
interface OpposedPair {
  plain: number;
  opposed: number;
  mirrored: boolean;
}

function opposedPairs(plan: Plan): OpposedPair[] {
  const isReversed = (position: number): boolean => {
    const item = at(plan.items, position);
    return item.kind === "rating" && item.reverse;
  };
  const within = [...plan.traits, ...plan.antiTraits].flatMap(({ items }) => {
    const plain = items.filter((position) => !isReversed(position));
    return allPairs(plain, items.filter(isReversed), false);
  });
  const across = plan.antiTraits.flatMap(({ opposes, items }) => {
    const trait = plan.traits.find(({ id }) => id === opposes);
    return trait ? allPairs(trait.items, items, true) : [];
  });
  return [...within, ...across];
}

function allPairs(plains: readonly number[], opposeds: readonly number[], mirrored: boolean): OpposedPair[] {
  return plains.flatMap((plain) => opposeds.map((opposed) => ({ plain, opposed, mirrored })));
}

/** Contradictory: the two keyed values differ by three quarters or more, as fractions of their maximum; compared in whole numbers. */
function judge(
  plan: Plan,
  choices: Choices,
  { plain, opposed, mirrored }: OpposedPair,
): "unknown" | "consistent" | "contradictory" {
  const a = chosenOption(plan, choices, plain);
  const b = chosenOption(plan, choices, opposed);
  if (!a || !b) return "unknown";
  const maxA = at(plan.items, plain).max;
  const maxB = at(plan.items, opposed).max;
  const keyedB = mirrored ? maxB - b.points : b.points;
  const isApart = 4 * Math.abs(a.points * maxB - keyedB * maxA) >= 3 * maxA * maxB;
  return isApart ? "contradictory" : "consistent";
}

/** Divisible by every number of steps from 1 to 10, so that positions on sets of 2 to 11 options compare exactly. */
const STEP_UNIT = 2520;
const METRIC_MAX = 4;

/** Standard deviation of the positions below 0.4 of a step on a metric of 0 to 4, i.e. variance below 0.16 = 4/25. */
function lowVariance(plan: Plan, choices: Choices, answered: readonly number[]): QualityFlag | null {
  const count = answered.length;
  if (count < LEAST_SPREAD_ANSWERS) return null;
  let sum = 0;
  let squares = 0;
  for (const position of answered) {
    const value = (METRIC_MAX * STEP_UNIT * at(choices, position)) / at(plan.items, position).max;
    sum += value;
    squares += value * value;
  }
  const scaledVariance = count * squares - sum * sum;
  return 25 * scaledVariance < 4 * count * count * STEP_UNIT * STEP_UNIT
    ? flag(plan, "low-variance", answered)
    : null;
}
