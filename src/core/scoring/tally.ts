import { cellAt } from "../base/at.ts";
import type { Plan, PlanScale } from "../profile/plan.ts";
import { type Choices, UNKNOWN } from "./answers.ts";
import type { Coverage, Range } from "./range.ts";

/** The sums of every scale, by its index in the plan; one cell more takes the items that belong to none. */
export interface Sums {
  points: Float64Array;
  answered: Float64Array;
  /** The most points that the answered items could have given. */
  answeredMax: Float64Array;
}

/** Room for the sums of a plan's scales. */
export function emptySums({ scales }: Plan): Sums {
  const cells = () => new Float64Array(scales.length + 1);
  return { points: cells(), answered: cells(), answeredMax: cells() };
}

/** Sums all scales in one pass over the answers, in place. */
export function sumUp({ table }: Plan, choices: Choices, { points, answered, answeredMax }: Sums): void {
  points.fill(0);
  answered.fill(0);
  answeredMax.fill(0);
  for (let position = 0; position < choices.length; position += 1) {
    const choice = choices[position] ?? UNKNOWN;
    if (choice === UNKNOWN) continue;
    const scale = cellAt(table.scales, position);
    points[scale] = cellAt(points, scale) + cellAt(table.points, cellAt(table.starts, position) + choice);
    answered[scale] = cellAt(answered, scale) + 1;
    answeredMax[scale] = cellAt(answeredMax, scale) + cellAt(table.maxima, position);
  }
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
