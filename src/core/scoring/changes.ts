import { at, cellAt } from "../base/at.ts";
import { plus, times, type Whole } from "../base/whole.ts";
import type { AnswerValue, Item } from "../profile/items.ts";
import type { Plan, PlanAntiTrait } from "../profile/plan.ts";
import { type Choices, UNKNOWN } from "./answers.ts";
import { type Climb, fewestSteps, type Move } from "./fewest-steps.ts";
import { type Direction, type Ladder, ladderOf } from "./ladder.ts";
import { BANDS, type Band, type BandIndex, emptyScore, type Score, score, UNSURE } from "./score.ts";
import { tallyOf } from "./tally.ts";

/** A smallest set of changed answers that moves the verdict: what would have to be different. */
export interface Change {
  to: Band;
  /** Steps of one option in order of points, summed over the answers. */
  steps: number;
  answers: { id: string; from: AnswerValue; to: AnswerValue }[];
}

/** Answers that move, all of one scale kind in one direction. */
interface Moves {
  direction: Direction;
  moves: Move[];
}

/**
 * The nearest change to a higher verdict, then the nearest to a lower one; either is left out when no answers given
 * can bring it about. For a `certain` score only: unknowns count as worst on the way up and as best on the way down, so that
 * whoever makes the change is sure of the other verdict.
 */
export function nearestChanges(plan: Plan, choices: Choices, current: Score): Change[] {
  const up = upward(plan, choices, current);
  const down = downward(plan, choices, current);
  const room = emptyScore(plan);
  const changes: Change[] = [];
  if (up) changes.push(describe(plan, choices, up, (after) => score(plan, after, room).low));
  if (down) changes.push(describe(plan, choices, down, (after) => score(plan, after, room).high));
  return changes;
}

function upward(plan: Plan, choices: Choices, current: Score): Moves[] | null {
  if (current.low === BANDS.length - 1) return null;
  const goal = (current.low + 1) as BandIndex;
  const missing = minus(cutOf(plan, goal), current.fitLow);
  const ways = [moveFit(plan, choices, "up", missing)];
  if (goal > UNSURE) {
    for (const scale of plan.antiTraits) {
      const excess = tallyOf(current.sums, scale).high - scale.triggerPoints + 1;
      ways.push(moveAntiTrait(plan, choices, scale, "down", excess));
    }
  }
  const all = ways.filter((way) => way !== null);
  return all.length === ways.length ? all : null;
}

function downward(plan: Plan, choices: Choices, current: Score): Moves[] | null {
  if (current.high === 0) return null;
  const excess = plus(minus(current.fitHigh, cutOf(plan, current.high)), 1);
  const ways = [moveFit(plan, choices, "down", excess)];
  if (current.high > UNSURE) {
    for (const scale of plan.antiTraits) {
      const missing = scale.triggerPoints - tallyOf(current.sums, scale).low;
      ways.push(moveAntiTrait(plan, choices, scale, "up", missing));
    }
  }
  const possible = ways.filter((way) => way !== null);
  const [first, ...others] = possible;
  return first ? [others.reduce((best, way) => (isBefore(plan, way, best) ? way : best), first)] : null;
}

function cutOf(plan: Plan, band: BandIndex): Whole {
  return at(plan.cuts, band - 1);
}

function minus(a: Whole, b: Whole): Whole {
  return plus(a, times(-1, b));
}

/** Moves answers of the trait scales until the weighted sum has moved by so much. */
function moveFit(plan: Plan, choices: Choices, direction: Direction, needed: Whole): Moves | null {
  if (needed <= 0) return { direction, moves: [] };
  const moves = fewestSteps(climbsOf(plan, choices, direction, plan.byId, plan.traits), needed);
  return moves && { direction, moves };
}

/** Moves answers of one anti-trait until its points have moved by so much. */
function moveAntiTrait(
  plan: Plan,
  choices: Choices,
  { index, items }: PlanAntiTrait,
  direction: Direction,
  needed: number,
): Moves | null {
  if (needed <= 0) return { direction, moves: [] };
  const positions = [...items].sort((a, b) => (at(plan.items, a).id < at(plan.items, b).id ? -1 : 1));
  const moves = fewestSteps(climbsOf(plan, choices, direction, positions, { [index]: { unit: 1 } }), needed);
  return moves && { direction, moves };
}

/**
 * The answers given that may move.
 * @param positions in the order of the ids
 * @param scales by index, what a point of each is worth; answers of others stay
 */
function climbsOf(
  plan: Plan,
  choices: Choices,
  direction: Direction,
  positions: readonly number[],
  scales: Readonly<Record<number, { unit: Whole }>>,
): Climb[] {
  const ladders = laddersOf(plan);
  const found: Climb[] = [];
  for (const position of positions) {
    const choice = at(choices, position);
    const scale = scales[cellAt(plan.table.scales, position)];
    if (choice === UNKNOWN || !scale) continue;
    const ladder = at(ladders, position);
    found.push({ position, way: at(ladder[direction], at(ladder.rungs, choice)), unit: scale.unit });
  }
  return found;
}

const cache = new WeakMap<Plan, readonly Ladder[]>();

function laddersOf(plan: Plan): readonly Ladder[] {
  let ladders = cache.get(plan);
  if (!ladders) {
    ladders = laddersOfItems(plan.items);
    cache.set(plan, ladders);
  }
  return ladders;
}

/** Most items share the points of their options, and so their ladder. */
function laddersOfItems(items: readonly Item[]): Ladder[] {
  const known = new Map<string, Ladder>();
  return items.map((item) => {
    const points = item.options.map((option) => option.points);
    const key = points.join();
    const ladder = known.get(key) ?? ladderOf(points);
    known.set(key, ladder);
    return ladder;
  });
}

function stepsOf(moves: readonly Move[]): number {
  return moves.reduce((sum, { steps }) => sum + steps, 0);
}

/** Fewer steps come first; among equals the item ids decide. */
function isBefore(plan: Plan, a: Moves, b: Moves): boolean {
  const difference = stepsOf(a.moves) - stepsOf(b.moves);
  if (difference !== 0) return difference < 0;
  const [first] = a.moves.map(({ position }) => at(plan.items, position).id).sort();
  const [other] = b.moves.map(({ position }) => at(plan.items, position).id).sort();
  return first !== undefined && other !== undefined && first < other;
}

function describe(
  plan: Plan,
  choices: Choices,
  parts: readonly Moves[],
  verdict: (after: Choices) => BandIndex,
): Change {
  const after = [...choices];
  const answers: Change["answers"] = [];
  for (const { direction, moves } of parts) {
    for (const { position, steps } of moves) {
      const { options, rungs } = at(laddersOf(plan), position);
      const from = at(choices, position);
      const to = at(options, at(rungs, from) + (direction === "up" ? steps : -steps));
      after[position] = to;
      const item = at(plan.items, position);
      answers.push({ id: item.id, from: at(item.options, from).value, to: at(item.options, to).value });
    }
  }
  return {
    to: BANDS[verdict(after)],
    steps: parts.reduce((sum, { moves }) => sum + stepsOf(moves), 0),
    answers: answers.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
