/** A whole number of any size: a number while it is exact, else a bigint. Comparing the two is exact in JavaScript. */
export type Whole = number | bigint;

export function plus(a: Whole, b: Whole): Whole {
  return typeof a === "number" && typeof b === "number" ? a + b : BigInt(a) + BigInt(b);
}

export function minus(a: Whole, b: Whole): Whole {
  return typeof a === "number" && typeof b === "number" ? a - b : BigInt(a) - BigInt(b);
}

export function times(a: Whole, b: Whole): Whole {
  return typeof a === "number" && typeof b === "number" ? a * b : BigInt(a) * BigInt(b);
}

/** The order of two whole numbers, the smaller first. */
export function inOrder(a: Whole, b: Whole): number {
  return Number(a > b) - Number(a < b);
}

/** The least common multiple of positive whole numbers. */
export function leastCommonMultiple(numbers: readonly Whole[]): bigint {
  return numbers.reduce<bigint>((multiple, next) => {
    const other = BigInt(next);
    return (multiple / greatestCommonDivisor(multiple, other)) * other;
  }, 1n);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}

/** Whether a number holds a positive bigint, and all below it, without loss. */
export function isExact(value: bigint): boolean {
  return value <= BigInt(Number.MAX_SAFE_INTEGER);
}

/** More bits than a double holds, so that its last bit rounds right. */
const QUOTIENT_BITS = 64;

/**
 * The double nearest to the fraction a ÷ b, for whole a ≥ 0 and b > 0: the same fraction always gives the same double,
 * however it is written, and a larger one never a smaller double.
 */
export function ratio(a: Whole, b: Whole): number {
  if (typeof a === "number" && typeof b === "number") return a / b;
  const over = BigInt(a);
  const under = BigInt(b);
  const shift = BigInt(Math.max(0, QUOTIENT_BITS + bitLength(under) - bitLength(over)));
  const shifted = over << shift;
  const quotient = shifted / under;
  const sticky = shifted % under === 0n ? 0n : 1n;
  return Number(quotient | sticky) / 2 ** Number(shift);
}

function bitLength(value: bigint): number {
  return value.toString(2).length;
}

/** The least whole number that is not below the fraction a ÷ b, for whole a ≥ 0 and b > 0; it has to be exact as a number. */
export function ceilRatio(a: Whole, b: Whole): number {
  if (typeof a === "number" && typeof b === "number") return Math.ceil(a / b);
  const under = BigInt(b);
  return Number((BigInt(a) + under - 1n) / under);
}
