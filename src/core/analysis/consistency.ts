import { at } from "../base/at.ts";

type Matrix = readonly (readonly number[])[];

/** How items hang together. NaN where it cannot be computed. */
export interface Consistency {
  raw: number;
  standardized: number;
  /** The variance of the sum of all items. */
  total: number;
  /** By item: the correlation with the sum of the others. */
  itemRest: number[];
  /** By item: `raw` of the others. */
  dropped: number[];
}

/**
 * Cronbach's alpha (1951) of items with variance, and what belongs to it, as R's psych 2.2.9 computes it in `psych::alpha`. Of
 * two items none can be dropped: one alone has no alpha.
 * @param covariances of at least two items
 */
export function consistencyOf(covariances: Matrix): Consistency {
  const total = totalOf(covariances);
  const rows = covariances.map((row) => row.reduce((all, value) => all + value, 0));
  const variances = covariances.map((row, index) => at(row, index));
  return {
    raw: alphaOf(covariances),
    standardized: alphaOf(correlationsOf(covariances, variances)),
    total,
    itemRest: variances.map((variance, index) => {
      const shared = at(rows, index) - variance;
      const rest = without(covariances, index);
      return shared / Math.sqrt(variance * totalOf(rest));
    }),
    dropped: variances.map((_, index) =>
      variances.length > 2 ? alphaOf(without(covariances, index)) : Number.NaN,
    ),
  };
}

function alphaOf(matrix: Matrix): number {
  const items = matrix.length;
  return (1 - traceOf(matrix) / totalOf(matrix)) * (items / (items - 1));
}

function traceOf(matrix: Matrix): number {
  return matrix.reduce((all, row, index) => all + at(row, index), 0);
}

/** Below this part of the variances a total is what rounding left of zero. */
const ROUNDING = 1e-12;

/** The variance of the sum of all items; NaN where it does not vary: what is divided by it would be any number. */
function totalOf(matrix: Matrix): number {
  const total = matrix.reduce((all, row) => all + row.reduce((own, value) => own + value, 0), 0);
  return Math.abs(total) < ROUNDING * traceOf(matrix) ? Number.NaN : total;
}

function correlationsOf(covariances: Matrix, variances: readonly number[]): Matrix {
  return covariances.map((row, first) =>
    row.map((value, second) =>
      // Of an item with itself it is 1, not nearly 1.
      first === second ? 1 : value / Math.sqrt(at(variances, first) * at(variances, second)),
    ),
  );
}

function without(matrix: Matrix, index: number): Matrix {
  return matrix.filter((_, row) => row !== index).map((row) => row.filter((_, column) => column !== index));
}
