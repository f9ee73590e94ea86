/** A fraction of whole numbers; `under` is above zero. */
export interface Fraction {
  over: bigint;
  under: bigint;
}

export const ZERO: Fraction = { over: 0n, under: 1n };
export const ONE: Fraction = { over: 1n, under: 1n };

export function fraction(over: number, under: number): Fraction {
  return { over: BigInt(over), under: BigInt(under) };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return add(a, { over: -b.over, under: b.under });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.over, under: a.under * b.under };
}

/** Below, at or above zero: how a stands to b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = minus(a, b).over;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isAtLeast(share: Fraction, percent: number): boolean {
  return compare(share, fraction(percent, 100)) >= 0;
}

export function isAtMost(share: Fraction, percent: number): boolean {
  return compare(share, fraction(percent, 100)) <= 0;
}

export function least(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce((found, next) => (compare(next, found) < 0 ? next : found));
}

export function distance(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) < 0 ? minus(b, a) : minus(a, b);
}

export function toPercent({ over, under }: Fraction): number {
  return (100 * Number(over)) / Number(under);
}
