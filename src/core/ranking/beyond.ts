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

/** The whole part of a square root, by Newton's way from above: it comes nearer with every step and never falls below. */
function root(square: bigint): bigint {
  if (square === 0n) return 0n;
  let found = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (;;) {
    const nearer = (found + square / found) / 2n;
    if (nearer >= found) return found;
    found = nearer;
  }
}
