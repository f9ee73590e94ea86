import { at, cellAt } from "../base/at.ts";
import type { Plan } from "../profile/plan.ts";
import { choicesOf } from "./sums.ts";

/** Sums as one list of whole numbers: whoever counts millions adds to it in place, and two lists are added in one pass. */
export type AnalysisCells = Float64Array;

/** Where the sums of all scales begin, and what stands before them. */
export const RESPONDENTS = 0;
export const BAD_RECORDS = 1;
const FIRST_SCALE = 2;

/** Where the sums of one scale stand. Pairs stand in the order 0-1, 0-2 … 1-2 …. */
export interface ScaleLayout {
  /** Positions of its items in the plan. */
  items: readonly number[];
  /** Those who answered an item at least; next to it those who answered all. */
  respondents: number;
  /** By item: where the counts of its choices begin. */
  choices: readonly number[];
  /** By item: the sum of the points of those who answered all. */
  wholeSums: number;
  /** By pair: the sum of products of all who answered both. */
  products: number;
  /** By pair, of those who did not answer all: how many answered both, and the sum of each. */
  gaps: number;
}

/** So many sums a pair has in `gaps`. */
export const GAP_CELLS = 3;

/** Where everything stands. */
export interface AnalysisLayout {
  scales: readonly ScaleLayout[];
  /** By option, as in the points of the plan's table: where it is counted. */
  counts: Float64Array;
  size: number;
}

/** Where the sums of a profile stand. */
export function analysisLayoutOf(plan: Plan): AnalysisLayout {
  const { table, items: all } = plan;
  const counts = new Float64Array(table.points.length);
  let next = FIRST_SCALE;
  const take = (cells: number): number => {
    next += cells;
    return next - cells;
  };
  const scales = plan.scales.map(({ items }): ScaleLayout => {
    const pairs = (items.length * (items.length - 1)) / 2;
    const respondents = take(2);
    const choices = items.map((position) => {
      const item = at(all, position);
      const points = choicesOf(item).map((choice) => choice.points);
      const from = take(points.length);
      const start = cellAt(table.starts, position);
      for (const [index, option] of item.options.entries()) {
        counts[start + index] = from + points.indexOf(option.points);
      }
      return from;
    });
    const wholeSums = take(items.length);
    return { items, respondents, choices, wholeSums, products: take(pairs), gaps: take(GAP_CELLS * pairs) };
  });
  return { scales, counts, size: next };
}
