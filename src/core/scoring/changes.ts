import { at } from "../base/at.ts";
import { plus, times, type Whole } from "../base/whole.ts";
import type { AnswerValue, Item } from "../profile/items.ts";
import type { Plan, PlanScale } from "../profile/plan.ts";
import { type Choices, chosenOption } from "./answers.ts";
import { BANDS, type Band, type BandIndex, type Score, score, UNSURE } from "./score.ts";

/** A smallest set of changed answers that moves the verdict: what would have to be different. */
export interface Change {
  to: Band;
  /** Steps of one option in order of points, summed over the answers. */
  steps: number;
  answers: { id: string; from: AnswerValue; to: AnswerValue }[];
}

/** One answered item and what moving it gains: `gains[n]` is the gain of n + 1 steps, `options[n]` where it then stands. */
interface Move {
  position: number;
  gains: Whole[];
  options: number[];
}

type Moved = { position: number; option: number; steps: number };

/**
 * The nearest change to a higher verdict, then the nearest to a lower one; either is left out when no answers given
 * can bring it about. For a `certain` score only: unknowns count as worst on the way up and as best on the way down, so that
 * whoever makes the change is sure of the other verdict.
 */
export function nearestChanges(plan: Plan, choices: Choices, current: Score): Change[] {
  const up = describe(plan, choices, upward(plan, choices, current), "low");
  const down = describe(plan, choices, downward(plan, choices, current), "high");
  return [up, down].filter((change) => change !== null);
}

function upward(plan: Plan, choices: Choices, current: Score): Moved[] | null {
  if (current.low === BANDS.length - 1) return null;
  const goal = (current.low + 1) as BandIndex;
  const missing = minus(cutOf(plan, goal), current.fitLow);
  const raised = cheapest(fitMoves(plan, choices, 1), missing);
  if (goal <= UNSURE) return raised;
  const lowered = plan.antiTraits.map((scale, index) => {
    const excess = at(current.antiTraits, index).high - scale.triggerPoints + 1;
    return cheapest(scaleMoves(plan, scale, choices, -1, 1), excess);
  });
  return joinAll([raised, ...lowered]);
}

function downward(plan: Plan, choices: Choices, current: Score): Moved[] | null {
  if (current.high === 0) return null;
  const excess = plus(minus(current.fitHigh, cutOf(plan, current.high)), 1);
  const ways = [cheapest(fitMoves(plan, choices, -1), excess)];
  if (current.high > UNSURE) {
    for (const [index, scale] of plan.antiTraits.entries()) {
      const missing = scale.triggerPoints - at(current.antiTraits, index).low;
      ways.push(cheapest(scaleMoves(plan, scale, choices, 1, 1), missing));
    }
  }
  return ways.reduce((best, way) => (way && (!best || isBefore(plan, way, best)) ? way : best), null);
}

function cutOf(plan: Plan, band: BandIndex): Whole {
  return at(plan.cuts, band - 1);
}

function minus(a: Whole, b: Whole): Whole {
  return plus(a, times(-1, b));
}

function joinAll(parts: (Moved[] | null)[]): Moved[] | null {
  return parts.every((part) => part !== null) ? parts.flat() : null;
}

function stepsOf(moved: readonly Moved[]): number {
  return moved.reduce((sum, { steps }) => sum + steps, 0);
}

/** Fewer steps come first; among equals the item ids decide. */
function isBefore(plan: Plan, a: readonly Moved[], b: readonly Moved[]): boolean {
  const difference = stepsOf(a) - stepsOf(b);
  return difference === 0 ? firstRank(plan, a) < firstRank(plan, b) : difference < 0;
}

function firstRank(plan: Plan, moved: readonly Moved[]): number {
  return Math.min(...moved.map(({ position }) => at(plan.ranks, position)));
}

function describe(plan: Plan, choices: Choices, moved: Moved[] | null, end: "low" | "high"): Change | null {
  if (!moved) return null;
  const after = [...choices];
  for (const { position, option } of moved) after[position] = option;
  const answers = [...moved].sort(byRank(plan)).map(({ position, option }) => {
    const { id, options } = at(plan.items, position);
    return { id, from: at(options, at(choices, position)).value, to: at(options, option).value };
  });
  return { to: BANDS[score(plan, after)[end]], steps: stepsOf(moved), answers };
}

function byRank(plan: Plan) {
  return (a: { position: number }, b: { position: number }): number =>
    at(plan.ranks, a.position) - at(plan.ranks, b.position);
}

/** The moves of every trait scale's answers, in units of the fit. */
function fitMoves(plan: Plan, choices: Choices, direction: 1 | -1): Move[] {
  const moves = plan.traits.flatMap((scale) => scaleMoves(plan, scale, choices, direction, scale.unit));
  return moves.sort(byRank(plan));
}

function scaleMoves(plan: Plan, scale: PlanScale, choices: Choices, direction: 1 | -1, unit: Whole): Move[] {
  const moves = scale.items.flatMap((position) => {
    const item = at(plan.items, position);
    const chosen = chosenOption(plan, choices, position);
    if (!chosen) return [];
    const levels = levelsBeyond(item, chosen.points, direction);
    const gains = levels.map((points) => times(unit, Math.abs(points - chosen.points)));
    const options = levels.map((points) => item.options.findIndex((option) => option.points === points));
    return [{ position, gains, options }];
  });
  return moves.sort(byRank(plan));
}

/** The different points that an item's options give beyond the points chosen, nearest first. */
function levelsBeyond(item: Item, chosen: number, direction: 1 | -1): number[] {
  const points = item.options.map((option) => option.points);
  const beyond = [...new Set(points)].filter((level) => (level - chosen) * direction > 0);
  return beyond.sort((a, b) => (a - b) * direction);
}

/** Where the search for the fewest steps begins; it doubles until they are found. */
const FIRST_LIMIT = 8;

/** The fewest steps whose gains reach `needed`, or null when all of them together do not. */
function cheapest(moves: Move[], needed: Whole): Moved[] | null {
  if (needed <= 0) return [];
  const most = moves.reduce<Whole>((sum, { gains }) => plus(sum, gains.at(-1) ?? 0), 0);
  if (most < needed) return null;
  for (let limit = FIRST_LIMIT; ; limit *= 2) {
    const found = cheapestWithin(moves, needed, limit);
    if (found) return found;
  }
}

/**
 * Dynamic programming over the items: the largest gain of exactly k steps, for every k up to the limit. Among equal gains
 * the order of the moves decides.
 */
function cheapestWithin(moves: Move[], needed: Whole, limit: number): Moved[] | null {
  let best: (Whole | undefined)[] = [0];
  const taken: number[][] = [];
  for (const { gains } of moves) {
    const next: (Whole | undefined)[] = [];
    const row: number[] = [];
    for (let k = 0; k <= limit; k += 1) {
      for (let steps = 0; steps <= Math.min(k, gains.length); steps += 1) {
        const before = best[k - steps];
        if (before === undefined) continue;
        const gain = steps === 0 ? before : plus(before, at(gains, steps - 1));
        const known = next[k];
        if (known !== undefined && known >= gain) continue;
        next[k] = gain;
        row[k] = steps;
      }
    }
    best = next;
    taken.push(row);
  }
  const fewest = best.findIndex((gain) => gain !== undefined && gain >= needed);
  return fewest < 0 ? null : retrace(moves, taken, fewest);
}

function retrace(moves: Move[], taken: number[][], total: number): Moved[] {
  const moved: Moved[] = [];
  let left = total;
  for (let index = moves.length - 1; index >= 0; index -= 1) {
    const steps = at(at(taken, index), left);
    if (steps === 0) continue;
    const { position, options } = at(moves, index);
    moved.unshift({ position, option: at(options, steps - 1), steps });
    left -= steps;
  }
  return moved;
}
