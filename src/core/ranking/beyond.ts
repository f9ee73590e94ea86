import { minus, type Whole } from "../base/whole.ts";

/** 1.96 standard errors of 22.5 % each: 0.441 of an item's range. */
const WOBBLE = { over: 441n, under: 1000n };

/**
 * The least whole difference beyond the wobble of answers, exactly. An item wobbles by 22.5 % of its range, here of what its
 * options differ in for the difference, independently of the others; so the difference has the standard error
 * 0.225 × √Σ range², and what lies within 1.96 of these is wobble. An item that counts the same for both roles cancels.
 */
export function leastBeyond(terms: readonly { low: Whole; high: Whole }[]): bigint {
  return leastBeyondOf(squaresOf(terms));
}

/** The same by the sum of the squared ranges. */
export function leastBeyondOf(squares: bigint): bigint {
  return root((WOBBLE.over ** 2n * squares) / WOBBLE.under ** 2n) + 1n;
}

/** The sum of the squared ranges: in numbers while it stays exact, which is several times as fast. */
function squaresOf(terms: readonly { low: Whole; high: Whole }[]): bigint {
  let sum = 0;
  for (const { low, high } of terms) sum += Number(minus(high, low)) ** 2;
  if (sum <= Number.MAX_SAFE_INTEGER) return BigInt(sum);
  return terms.reduce((exact, { low, high }) => exact + BigInt(minus(high, low)) ** 2n, 0n);
}

/** The whole part of a square root: the nearest double is a first guess. */
function root(square: bigint): bigint {
  let found = BigInt(Math.floor(Math.sqrt(Number(square))));
  while (found * found > square) found = (found + square / found) / 2n;
  while ((found + 1n) ** 2n <= square) found += 1n;
  return found;
}
