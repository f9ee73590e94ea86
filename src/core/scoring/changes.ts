import { at, cellAt } from "../base/at.ts";
import { ceilRatio, minus, plus, type Whole } from "../base/whole.ts";
import type { AnswerValue } from "../profile/items.ts";
import type { Plan } from "../profile/plan.ts";
import type { FitScale } from "../profile/scale.ts";
import type { Choices } from "./answers.ts";
import { fewestSteps, type ScaleClimb } from "./fewest-steps.ts";
import { type Aim, climbsOf, directionOf, laddersOf } from "./ladder.ts";
import { type Move, mostGains, spread } from "./scale-steps.ts";
import { BANDS, type Band, type BandIndex, roomFor, type Score, score, UNSURE } from "./score.ts";
import { goodPointsOf, type Sums } from "./tally.ts";

/** A smallest set of changed answers that moves the verdict: what would have to be different. */
export interface Change {
  to: Band;
  /** Steps of one option in order of points, summed over the answers. */
  steps: number;
  /** Of the scale that is furthest below first (towards a lower verdict: furthest above), then in listed order. */
  answers: { id: string; from: AnswerValue; to: AnswerValue }[];
}

/**
 * The nearest change to a higher verdict, then the nearest to a lower one; either is left out when no answers given
 * can bring it about. For a `certain` score only: unknowns count as worst on the way up and as best on the way down, so that
 * whoever makes the change is sure of the other verdict.
 */
export function nearestChanges(plan: Plan, choices: Choices, current: Score): Change[] {
  const up = upward(plan, choices, current);
  const down = downward(plan, choices, current);
  const changes: Change[] = [];
  if (up)
    changes.push(describe(plan, choices, "better", up, (after) => score(plan, after, roomFor(plan)).low));
  if (down)
    changes.push(describe(plan, choices, "worse", down, (after) => score(plan, after, roomFor(plan)).high));
  return changes;
}

/** Above `unsure` no scale may hold, so each that does has to rise from its floor, whatever the fit. */
function upward(plan: Plan, choices: Choices, current: Score): Move[] | null {
  if (current.low === BANDS.length - 1) return null;
  const goal = current.low + 1;
  const scales = furthestFirst(plan, current.sums, "better").map((scale): ScaleClimb => {
    const fromFloor = scale.holdPoints + 1 - goodPointsOf(current.sums, scale);
    const least = goal > UNSURE ? Math.max(0, fromFloor) : 0;
    return { ...climbing(plan, choices, scale, "better"), least };
  });
  return fewestSteps(scales, minus(cutOf(plan, goal), current.fitLow));
}

/** The fit may fall below its cut, or one scale to its floor. */
function downward(plan: Plan, choices: Choices, current: Score): Move[] | null {
  if (current.high === 0) return null;
  const scales = furthestFirst(plan, current.sums, "worse");
  const falls = scales.map((scale) => climbing(plan, choices, scale, "worse"));
  const excess = plus(minus(current.fitHigh, cutOf(plan, current.high)), 1);
  const fall = fewestSteps(falls, excess);
  const drops = current.high > UNSURE ? dropsOf(scales, falls, current.sums, excess) : [];
  const fewest = Math.min(
    ...drops.map(({ steps }) => steps),
    fall ? stepsOf(fall) : Number.POSITIVE_INFINITY,
  );
  const ways = drops
    .filter(({ steps }) => steps === fewest)
    .map(({ climbs, steps, points }) => spread(climbs, steps, points).moves);
  if (fall && stepsOf(fall) === fewest) ways.push(fall);
  const order = scales.map(({ index }) => index);
  return ways.reduce<Move[] | null>(
    (best, way) => (best && !isBefore(plan, order, way, best) ? best : way),
    null,
  );
}

/** For each scale that can: the fewest steps with which it alone lowers the verdict, and the good points that it has to lose. */
function dropsOf(scales: readonly FitScale[], falls: readonly ScaleClimb[], sums: Sums, excess: Whole) {
  return falls.flatMap(({ climbs, gains }, index) => {
    const scale = at(scales, index);
    const unknownMax = scale.max - cellAt(sums.answeredMax, scale.index);
    const toFloor = goodPointsOf(sums, scale) + unknownMax - scale.holdPoints;
    const points = Math.min(toFloor, ceilRatio(excess, scale.unit));
    const steps = gains.findIndex((gain) => gain >= points);
    return steps < 0 ? [] : [{ climbs, steps, points }];
  });
}

function climbing(plan: Plan, choices: Choices, scale: FitScale, aim: Aim): ScaleClimb {
  const climbs = climbsOf(plan, choices, scale, aim);
  return { climbs, gains: mostGains(climbs), unit: scale.unit, least: 0 };
}

function cutOf(plan: Plan, band: number): Whole {
  return at(plan.cuts, band - 1);
}

/** The scales with an answer: those that are furthest from the aim first, compared by their good values. */
function furthestFirst({ fitScales }: Plan, sums: Sums, aim: Aim): FitScale[] {
  const valued = fitScales.map((scale) => ({
    scale,
    good: goodPointsOf(sums, scale),
    max: cellAt(sums.answeredMax, scale.index),
  }));
  const sign = aim === "better" ? 1 : -1;
  // A scale without an answer has no value; nothing of it can move, so its place says nothing.
  const sorted = valued.sort((a, b) => sign * (a.good * (b.max || 1) - b.good * (a.max || 1)));
  return sorted.map(({ scale }) => scale);
}

/** Of two ways with equally many steps, the one that takes more of them on the earlier scales comes first. */
function isBefore(plan: Plan, order: readonly number[], a: readonly Move[], b: readonly Move[]): boolean {
  const on = (moves: readonly Move[], scale: number) =>
    stepsOf(moves.filter(({ position }) => cellAt(plan.table.scales, position) === scale));
  const scale = order.find((index) => on(a, index) !== on(b, index));
  return scale !== undefined && on(a, scale) > on(b, scale);
}

function stepsOf(moves: readonly Move[]): number {
  return moves.reduce((sum, { steps }) => sum + steps, 0);
}

function describe(
  plan: Plan,
  choices: Choices,
  aim: Aim,
  moves: readonly Move[],
  verdict: (after: Choices) => BandIndex,
): Change {
  const after = [...choices];
  const answers = moves.map(({ position, steps }) => {
    const { options, rungs } = at(laddersOf(plan), position);
    const from = at(choices, position);
    const scale = at(plan.fitScales, cellAt(plan.table.scales, position));
    const to = at(options, at(rungs, from) + (directionOf(scale, aim) === "up" ? steps : -steps));
    after[position] = to;
    const item = at(plan.items, position);
    return { id: item.id, from: at(item.options, from).value, to: at(item.options, to).value };
  });
  return { to: BANDS[verdict(after)], steps: stepsOf(moves), answers };
}
