import { isExact, leastCommonMultiple, type Whole } from "../base/whole.ts";
import type { FitScale } from "./scale.ts";

/** The lower ends of the bands `unsure`, `good` and `strong`, of 100. A cut belongs to the upper band. */
export const CUTS = [50, 65, 80] as const;

/**
 * By how much the answers of one person wobble, in percent of an item's range: on five scales of 2,436 people who answered a
 * published inventory of 25 items it was 21.8 to 23.1. The mean of n items wobbles by this ÷ √n: its standard error.
 */
const ITEM_WOBBLE = { over: 45n, under: 2n };

/** The standard error of the mean of so many items, of 100. */
export function standardErrorOf(items: number): number {
  return Number(ITEM_WOBBLE.over) / Number(ITEM_WOBBLE.under) / Math.sqrt(items);
}

/**
 * The same of statements, which people guess where they do not know. Nobody has measured how these wobble, so they are taken at
 * the most that any answers can: half of their range (Popoviciu 1935).
 */
export function guessErrorOf(statements: number): number {
  return 50 / Math.sqrt(statements);
}

/** A scale of the fit as long as the worth of its points is not known. */
export type Unweighed = Omit<FitScale, "index" | "unit">;

/**
 * Gives every scale of the fit the whole-number worth of one point, so that the weighted mean is a sum of whole numbers:
 * weight × D ÷ max, where D is the common denominator of all the maxima.
 */
export function weigh(scales: readonly Unweighed[]) {
  const denominator = leastCommonMultiple(scales.map(({ max }) => max));
  const weights = scales.reduce((sum, { weight }) => sum + weight, 0);
  const total = BigInt(weights) * denominator;
  // 100 × total is the largest number that a decision compares; past 2^53 doubles are no longer exact.
  const whole = isExact(100n * total) ? Number : (value: bigint): Whole => value;
  const cut = (percent: number): Whole => whole((BigInt(percent) * total + 99n) / 100n);
  // An estimate's denominator is at most this product.
  const product = scales.reduce((all, { max }) => all * BigInt(max), BigInt(weights));
  const squaredError = squaredErrorOf(scales, weights);
  return {
    weighted: scales.map((scale) => ({
      ...scale,
      unit: whole((BigInt(scale.weight) * denominator) / BigInt(scale.max)),
    })),
    total: whole(total),
    weights,
    cuts: [cut(CUTS[0]), cut(CUTS[1]), cut(CUTS[2])] as const,
    squaredError,
    standardError: Math.sqrt(Number(squaredError.over) / Number(squaredError.under)),
    one: isExact(100n * product) ? 1 : 1n,
  };
}

/** The square of a number, as a fraction in whole numbers. */
export interface Square {
  over: bigint;
  under: bigint;
}

/** A measured standard error is taken to so many parts of a point. */
const PARTS = 1_000_000;

/**
 * The squared standard error of a weighted mean of scales: Σ (weight² × error²) ÷ (Σ weight)². The usual error² is 22.5² ÷ n
 * exactly; one that was measured is as fine as it can be told.
 */
function squaredErrorOf(scales: readonly Unweighed[], weights: number): Square {
  const { over, under } = ITEM_WOBBLE;
  const counts = leastCommonMultiple(scales.map(({ items }) => items.length));
  const isUsual = scales.every(hasUsualError);
  const common = under ** 2n * counts * (isUsual ? 1n : BigInt(PARTS) ** 2n);
  const squares = scales.reduce((sum, scale) => {
    const { weight, items, standardError } = scale;
    const square = hasUsualError(scale)
      ? (over ** 2n * common) / (under ** 2n * BigInt(items.length))
      : (BigInt(Math.round(standardError * PARTS)) ** 2n * common) / BigInt(PARTS) ** 2n;
    return sum + BigInt(weight) ** 2n * square;
  }, 0n);
  return { over: squares, under: common * BigInt(weights) ** 2n };
}

function hasUsualError({ items, standardError }: Unweighed): boolean {
  return standardError === standardErrorOf(items.length);
}
