import { at, lookUp } from "../base/at.ts";
import type { ItemSums, ScaleSums } from "./sums.ts";

/** What the answers to one item come to: keyed points. */
export interface Moments {
  answered: number;
  mean: number | null;
  /** With n − 1; null below two answers. */
  variance: number | null;
}

/** Mean and variance, from counts in whole numbers: nothing is lost on the way, however many they are. */
export function momentsOf({ choices, options }: Pick<ItemSums, "choices" | "options">): Moments {
  let [answered, sum, squares] = [0, 0, 0];
  for (const [index, { points }] of choices.entries()) {
    const count = at(options, index);
    answered += count;
    sum += count * points;
    squares += count * points * points;
  }
  return {
    answered,
    mean: answered === 0 ? null : sum / answered,
    variance: covariance({ count: answered, first: sum, second: sum, products: squares }),
  };
}

/**
 * The covariances of some items of a scale, row by row: each over those who answered both, with n − 1, as R's
 * `cov(x, use = "pairwise")` has them. NaN where fewer than two did.
 * @param kept places of the items in the scale
 */
export function covariancesOf(scale: ScaleSums, kept: readonly number[]): number[][] {
  const items = kept.map((place) => at(scale.items, place));
  const matrix = items.map((item) => {
    const variance = momentsOf(item).variance ?? Number.NaN;
    return items.map(() => variance);
  });
  const rows = new Map(items.map(({ id }, row) => [id, row]));
  for (const { first, second, both, firstSum, secondSum, products } of scale.pairs) {
    if (!rows.has(first) || !rows.has(second)) continue;
    const value = covariance({ count: both, first: firstSum, second: secondSum, products }) ?? Number.NaN;
    const [row, column] = [lookUp(rows, first), lookUp(rows, second)];
    at(matrix, row)[column] = value;
    at(matrix, column)[row] = value;
  }
  return matrix;
}

/**
 * By how many people each of some items of a scale stands beside another of them, on average: so many its correlation with the others
 * rests on. Where nothing is missing they are all who answered it.
 * @param kept places of at least two items in the scale
 */
export function pairedOf(scale: ScaleSums, kept: readonly number[]): number[] {
  const sums = new Map(kept.map((place) => [at(scale.items, place).id, 0]));
  for (const { first, second, both } of scale.pairs) {
    const [one, other] = [sums.get(first), sums.get(second)];
    if (one === undefined || other === undefined) continue;
    sums.set(first, one + both);
    sums.set(second, other + both);
  }
  return [...sums.values()].map((sum) => sum / (kept.length - 1));
}

interface Sums {
  count: number;
  first: number;
  second: number;
  products: number;
}

/** (n Σxy − Σx Σy) ÷ n(n − 1). Over the line the terms are far larger than what is left of them, so it is worked out in whole numbers. */
function covariance({ count, first, second, products }: Sums): number | null {
  if (count < 2) return null;
  const over = BigInt(count) * BigInt(products) - BigInt(first) * BigInt(second);
  return Number(over) / (count * (count - 1));
}
