/** Crockford's base 32: no I, L, O and U, which are read or heard for something else. */
export const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** How many signs of a code check the others. */
export const CHECK_SIGNS = 3;

/** The value of a sign, as people type it: small letters too, O for 0, and I or L for 1. −1 where it is none. */
export function signValue(sign: string): number {
  // Letters of other scripts may have one of these as their capital.
  if (!/^[\dA-Za-z]$/.test(sign)) return -1;
  const capital = sign.toUpperCase();
  if (capital === "O") return 0;
  return capital === "I" || capital === "L" ? 1 : SIGNS.indexOf(capital);
}

/** The double of a value in GF(32), modulo x⁵ + x² + 1. */
function doubled(value: number): number {
  return value < 16 ? value << 1 : (value << 1) ^ 0b100101;
}

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

  /** What grows to the third power comes back as x + 6. */
  add(value: number): void {
    const square = this.#square;
    this.#square = this.#linear;
    this.#linear = this.#constant ^ square;
    this.#constant = value ^ doubled(square) ^ doubled(doubled(square));
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
