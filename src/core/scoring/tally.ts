import { at, cellAt } from "../base/at.ts";
import type { FitPlan, Plan } from "../profile/plan.ts";
import type { FitScale, PlanScale } from "../profile/scale.ts";
import { type Choices, UNKNOWN } from "./answers.ts";
import type { Coverage, Range } from "./range.ts";

/** The sums of every scale, by its index in the plan. */
export interface Sums {
  points: Float64Array;
  answered: Float64Array;
  /** The most points that the answered items could have given. */
  answeredMax: Float64Array;
}

/** Room for the sums of a plan's scales. */
export function emptySums({ scales }: FitPlan): Sums {
  const cells = () => new Float64Array(scales.length);
  return { points: cells(), answered: cells(), answeredMax: cells() };
}

/** Sums all scales in one pass over the answers, in place. */
export function sumUp({ table, scales }: Plan, choices: Choices, sums: Sums): void {
  for (const { index, items } of scales) {
    let [points, answered, answeredMax] = [0, 0, 0];
    for (const position of items) {
      const choice = at(choices, position);
      if (choice === UNKNOWN) continue;
      points += cellAt(table.points, cellAt(table.starts, position) + choice);
      answered += 1;
      answeredMax += cellAt(table.maxima, position);
    }
    sums.points[index] = points;
    sums.answered[index] = answered;
    sums.answeredMax[index] = answeredMax;
  }
}

/** The good points of a scale's answered items: in the direction that speaks for the role. */
export function goodPointsOf({ points, answeredMax }: Sums, { kind, index }: FitScale): number {
  const own = cellAt(points, index);
  return kind === "antiTrait" ? cellAt(answeredMax, index) - own : own;
}

/** The points of one scale: with every unknown answered worst and best, and of the answered items alone. */
export interface Tally {
  low: number;
  high: number;
  points: number;
  answered: number;
  /** The most points that the answered items could have given. */
  answeredMax: number;
}

/** What the sums say of one scale. The worst of a comparison's items is as far below zero as the best is above it. */
export function tallyOf(sums: Sums, { index, kind, max }: PlanScale): Tally {
  const points = cellAt(sums.points, index);
  const answeredMax = cellAt(sums.answeredMax, index);
  const unknownMax = max - answeredMax;
  const low = kind === "orientation" ? points - unknownMax : points;
  return { low, high: points + unknownMax, points, answered: cellAt(sums.answered, index), answeredMax };
}

/** A scale's value from 0 to 100 (orientation: from −100), and how much of it was answered. */
export function rangeOf(sums: Sums, scale: PlanScale): Range & Coverage {
  const { low, high, points, answered, answeredMax } = tallyOf(sums, scale);
  return {
    low: percent(low, scale.max),
    high: percent(high, scale.max),
    point: answeredMax === 0 ? null : percent(points, answeredMax),
    answered,
    items: scale.items.length,
  };
}

function percent(points: number, max: number): number {
  return (100 * points) / max;
}
