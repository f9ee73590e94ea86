import { type Choices, UNKNOWN } from "./answers.ts";
import type { Item, RatingItem } from "./items.ts";
import type { Plan } from "./plan.ts";

/** Signs that answers were given without reading, or contradict each other. They never change a score. */
export interface QualityFlag {
  code: "long-string" | "contradictory-pairs" | "low-variance";
  /** The items that show it, in listed order. */
  items: string[];
}

interface Answered {
  position: number;
  item: Item;
  /** Index of the option chosen. */
  choice: number;
}

/** Below these many answers a pattern is no sign of anything. */
const LEAST_RUN = 5;
const LEAST_SPREAD_ANSWERS = 8;
const LEAST_CONTRADICTIONS = 3;

/** Finds every flag that holds for the answers given. */
export function findFlags(plan: Plan, choices: Choices): QualityFlag[] {
  const flags = [longString(plan, choices), contradictions(plan, choices), lowVariance(plan, choices)];
  return flags.filter((flag) => flag !== null);
}

function answeredItems(plan: Plan, choices: Choices, positions: Iterable<number>): Answered[] {
  return [...positions].flatMap((position) => {
    const item = plan.items[position];
    const choice = choices[position] ?? UNKNOWN;
    return item && choice !== UNKNOWN ? [{ position, item, choice }] : [];
  });
}

/** Ratings only: a situation's options are shuffled on the screen, so their positions make no row. */
function ratings(plan: Plan, choices: Choices): Answered[] {
  const all = answeredItems(plan, choices, plan.items.keys());
  return all.filter(({ item }) => item.kind === "rating");
}

/** The same option position on at least half of all ratings, in a row. */
function longString(plan: Plan, choices: Choices): QualityFlag | null {
  let run: Answered[] = [];
  let longest: Answered[] = [];
  for (const answered of ratings(plan, choices)) {
    run = run[0]?.choice === answered.choice ? [...run, answered] : [answered];
    if (run.length > longest.length) longest = run;
  }
  const total = plan.items.filter(({ kind }) => kind === "rating").length;
  return longest.length >= LEAST_RUN && 2 * longest.length >= total ? flag("long-string", longest) : null;
}

function flag(code: QualityFlag["code"], answered: readonly Answered[]): QualityFlag {
  const sorted = [...new Map(answered.map((one) => [one.position, one])).values()];
  sorted.sort((a, b) => a.position - b.position);
  return { code, items: sorted.map(({ item }) => item.id) };
}

/** Two answered items of one direction that cannot both describe a person well. */
export interface ContradictoryPair {
  ids: [string, string];
}

/** Every pair of opposed answers whose values lie three quarters of the scale or more apart. */
export function contradictoryPairs(plan: Plan, choices: Choices): ContradictoryPair[] {
  return opposedPairs(plan, choices)
    .filter(isContradiction)
    .map(({ plain, opposed }) => ({ ids: [plain.item.id, opposed.item.id] }));
}

function contradictions(plan: Plan, choices: Choices): QualityFlag | null {
  const pairs = opposedPairs(plan, choices);
  const found = pairs.filter(isContradiction);
  if (found.length < LEAST_CONTRADICTIONS || 2 * found.length < pairs.length) return null;
  return flag(
    "contradictory-pairs",
    found.flatMap(({ plain, opposed }) => [plain, opposed]),
  );
}

/** `mirrored` when the second item's scale runs against the first's: an anti-trait beside the trait it opposes. */
interface OpposedPair {
  plain: Answered;
  opposed: Answered;
  mirrored: boolean;
}

function opposedPairs(plan: Plan, choices: Choices): OpposedPair[] {
  const pairs: OpposedPair[] = [];
  const scales = [...plan.traits, ...plan.antiTraits];
  for (const scale of scales) {
    const answered = answeredItems(plan, choices, scale.items);
    const reversed = answered.filter(({ item }) => isReversed(item));
    const plain = answered.filter(({ item }) => !isReversed(item));
    pairs.push(...allPairs(plain, reversed, false));
  }
  for (const antiTrait of plan.antiTraits) {
    const trait = plan.traits.find(({ id }) => id === antiTrait.opposes);
    if (!trait) continue;
    const plain = answeredItems(plan, choices, trait.items);
    pairs.push(...allPairs(plain, answeredItems(plan, choices, antiTrait.items), true));
  }
  return pairs;
}

function isReversed(item: Item): item is RatingItem {
  return item.kind === "rating" && item.reverse;
}

function allPairs(plains: Answered[], opposeds: Answered[], mirrored: boolean): OpposedPair[] {
  return plains.flatMap((plain) => opposeds.map((opposed) => ({ plain, opposed, mirrored })));
}

/** The two keyed values differ by three quarters or more, as fractions of their maximum; compared in whole numbers. */
function isContradiction({ plain, opposed, mirrored }: OpposedPair): boolean {
  const { item: a, choice } = plain;
  const { item: b } = opposed;
  const pointsA = a.options[choice]?.points ?? 0;
  const pointsB = b.options[opposed.choice]?.points ?? 0;
  const keyedB = mirrored ? b.max - pointsB : pointsB;
  return 4 * Math.abs(pointsA * b.max - keyedB * a.max) >= 3 * a.max * b.max;
}

/** Divisible by every number of steps from 1 to 10, so that positions on sets of 2 to 11 options compare exactly. */
const STEP_UNIT = 2520;
const METRIC_MAX = 4;

/** Standard deviation of the positions below 0.4 of a step on a metric of 0 to 4, i.e. variance below 0.16 = 4/25. */
function lowVariance(plan: Plan, choices: Choices): QualityFlag | null {
  const answered = ratings(plan, choices);
  const count = answered.length;
  if (count < LEAST_SPREAD_ANSWERS) return null;
  const values = answered.map(({ item, choice }) => (METRIC_MAX * STEP_UNIT * choice) / item.max);
  const sum = values.reduce((total, value) => total + value, 0);
  const squares = values.reduce((total, value) => total + value * value, 0);
  const scaledVariance = count * squares - sum * sum;
  return 25 * scaledVariance < 4 * count * count * STEP_UNIT * STEP_UNIT
    ? flag("low-variance", answered)
    : null;
}
