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
  const whole = wholeOf(covariances);
  const rests = restsOf(covariances);
  const rows = covariances.map((row) => row.reduce((all, value) => all + value, 0));
  const variances = covariances.map((row, index) => at(row, index));
  return {
    raw: alphaOf(whole),
    standardized: alphaOf(wholeOf(correlationsOf(covariances, variances))),
    total: variedOf(whole),
    itemRest: variances.map((variance, index) => {
      const shared = at(rows, index) - variance;
      return shared / Math.sqrt(variance * variedOf(at(rests, index)));
    }),
    dropped: rests.map((rest) => (rest.items > 1 ? alphaOf(rest) : Number.NaN)),
  };
}

/** What some of the items come to: the sum of their part of the matrix, and that of its diagonal. */
interface Part {
  items: number;
  total: number;
  trace: number;
}

function alphaOf(part: Part): number {
  const { items, trace } = part;
  return (1 - trace / variedOf(part)) * (items / (items - 1));
}

/** Below this part of the variances a total is what rounding left of zero. */
const ROUNDING = 1e-12;

/** The variance of the sum of the items; NaN where it does not vary: what is divided by it would be any number. */
function variedOf({ total, trace }: Part): number {
  return Math.abs(total) < ROUNDING * trace ? Number.NaN : total;
}

function wholeOf(matrix: Matrix): Part {
  return {
    items: matrix.length,
    total: matrix.reduce((all, row) => all + row.reduce((own, value) => own + value, 0), 0),
    trace: matrix.reduce((all, row, index) => all + at(row, index), 0),
  };
}

/**
 * By item: what all others come to. Each is added up from what stands before the item, after it and across, each found by going over
 * the matrix once: to add up every rest anew takes a minute of a thousand items. And none is the whole without something: what
 * rounding leaves of a large number would pass for a small one.
 */
function restsOf(matrix: Matrix): Part[] {
  const before = beginningsOf(matrix);
  const after = beginningsOf(matrix.map((row) => [...row].reverse()).reverse()).reverse();
  const beyond = matrix.map(sumsAfter);
  return matrix.map((_, index) => {
    const [one, other] = [at(before, index), at(after, index)];
    const across = beyond.slice(0, index).reduce((all, sums) => all + at(sums, index), 0);
    return {
      items: matrix.length - 1,
      total: one.total + other.total + 2 * across,
      trace: one.trace + other.trace,
    };
  });
}

/** By item: what those before it come to. */
function beginningsOf(matrix: Matrix): Omit<Part, "items">[] {
  let next = { total: 0, trace: 0 };
  return matrix.map((row, index) => {
    const part = next;
    const variance = at(row, index);
    const shared = row.slice(0, index).reduce((all, value) => all + value, 0);
    next = { total: part.total + 2 * shared + variance, trace: part.trace + variance };
    return part;
  });
}

/** By place in a row: the sum of what stands after it. */
function sumsAfter(row: readonly number[]): number[] {
  const sums = row.map(() => 0);
  for (let index = row.length - 2; index >= 0; index -= 1) {
    sums[index] = at(sums, index + 1) + at(row, index + 1);
  }
  return sums;
}

function correlationsOf(covariances: Matrix, variances: readonly number[]): Matrix {
  return covariances.map((row, first) =>
    row.map((value, second) => value / Math.sqrt(at(variances, first) * at(variances, second))),
  );
}
