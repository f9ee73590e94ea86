import { at } from "../base/at.ts";

/** Crockford's base 32: no I, L, O and U, which are read or heard for something else. */
export const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** How many signs of a code check the others. */
export const CHECK_SIGNS = 3;

const VALUES = valuesOfSigns();

/** The value of a sign, as people type it: small letters too, O for 0, and I or L for 1. −1 where it is none. */
export function signValue(sign: string): number {
  return VALUES.get(sign) ?? -1;
}

function valuesOfSigns(): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  const forgiven = [...SIGNS].map((sign, value) => [sign, value] as const);
  for (const [sign, value] of [...forgiven, ["O", 0], ["I", 1], ["L", 1]] as const) {
    values.set(sign, value).set(sign.toLowerCase(), value);
  }
  return values;
}

/** The powers of x modulo x⁵ + x² + 1, twice over, so that the sum of two exponents needs no remainder; and their exponents. */
const POWERS: number[] = [];
const EXPONENTS: number[] = [];

for (let exponent = 0, power = 1; exponent < 62; exponent += 1) {
  POWERS.push(power);
  EXPONENTS[power] ??= exponent;
  power = power < 16 ? power << 1 : (power << 1) ^ 0b100101;
}

/** The product of two values in GF(32). */
function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : at(POWERS, at(EXPONENTS, a) + at(EXPONENTS, b));
}

/** What ×x³ leaves: x³ = x + 6. */
const OVER = 6;

/**
 * Works out the check signs of a code, value by value: the remainder of the code as a polynomial over GF(32), divided by
 * x³ + x + 6. This is irreducible, and the least power of x that leaves a constant is the 1057th: up to that length no two wrong
 * signs, and so no two that changed places, leave the remainder as it was; no burst of three does either.
 */
export class Remainder {
  // As if a 1 stood before the first, so that zeros at the beginning count too.
  #square = 0;
  #linear = 0;
  #constant = 1;

  add(value: number): void {
    const square = this.#square;
    this.#square = this.#linear;
    this.#linear = this.#constant ^ square;
    this.#constant = value ^ times(square, OVER);
  }

  /** Whether the last signs are the check of those before. */
  get isZero(): boolean {
    return this.#square === 0 && this.#linear === 0 && this.#constant === 0;
  }

  /** What is left, the highest power first. */
  get terms(): readonly number[] {
    return [this.#square, this.#linear, this.#constant];
  }
}

/** The check signs of values: with these behind them the remainder is zero. */
export function checkOf(values: readonly number[]): readonly number[] {
  return remainderOf([...values, ...new Array<number>(CHECK_SIGNS).fill(0)]).terms;
}

/** Whether the last of values check the others. */
export function isChecked(values: readonly number[]): boolean {
  return values.length > CHECK_SIGNS && remainderOf(values).isZero;
}

function remainderOf(values: readonly number[]): Remainder {
  const remainder = new Remainder();
  for (const value of values) remainder.add(value);
  return remainder;
}
