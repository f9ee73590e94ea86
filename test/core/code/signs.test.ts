import fc from "fast-check";
import { expect, test } from "vitest";
import { CHECK_SIGNS, checkOf, isChecked, SIGNS, signValue } from "../../../src/core/code/signs.ts";

test.each([
  ["0", 0],
  ["O", 0],
  ["o", 0],
  ["1", 1],
  ["I", 1],
  ["l", 1],
  ["A", 10],
  ["a", 10],
  ["z", 31],
  ["U", -1],
  ["-", -1],
  [" ", -1],
  ["é", -1],
  // Their capitals are I and S.
  ["ı", -1],
  ["ſ", -1],
  ["", -1],
  ["AB", -1],
])("the sign %j is worth %d", (sign, value) => {
  expect(signValue(sign)).toBe(value);
});

test("there are 32 signs, each worth its place", () => {
  expect([...SIGNS].map(signValue)).toEqual(Array.from({ length: 32 }, (_, value) => value));
});

const values = fc.array(fc.nat(31), { minLength: 1, maxLength: 300 });

test("values with their check are checked, and no check is longer than said", () => {
  fc.assert(
    fc.property(values, (given) => {
      const check = checkOf(given);
      expect(check).toHaveLength(CHECK_SIGNS);
      expect(isChecked([...given, ...check])).toBe(true);
    }),
  );
});

test.each([0, 1, 2, 3])("%d values are no values with their check, whatever they are", (count) => {
  fc.assert(
    fc.property(fc.array(fc.nat(31), { minLength: count, maxLength: count }), (given) => {
      expect(isChecked(given)).toBe(false);
    }),
  );
});

test("the check of nothing checks nothing", () => {
  expect(isChecked(checkOf([]))).toBe(false);
});

/** What an error leaves of a sound code does not hang on the code: the check is linear. So single errors can be tried one by one. */
const LONGEST = 1057;

test(`up to ${LONGEST} signs, no two wrong ones are taken for right`, () => {
  const length = LONGEST - CHECK_SIGNS;
  const zeros = new Array<number>(length).fill(0);
  const clean = checkOf(zeros);
  const seen = new Set<string>();
  // Every wrong sign leaves a remainder of its own, so no two of them cancel each other out.
  for (let position = 0; position < length; position += 1) {
    const wrong = zeros.map((value, index) => (index === position ? 1 : value));
    const left = checkOf(wrong).map((value, index) => value ^ (clean[index] ?? 0));
    seen.add(line(left));
  }
  for (const left of [
    [0, 0, 1],
    [0, 1, 0],
    [1, 0, 0],
  ])
    seen.add(line(left));
  expect(seen.size).toBe(LONGEST);
});

/** A remainder up to a factor: the first of its values that is not zero becomes 1. */
function line(values: readonly number[]): string {
  const first = values.find((value) => value !== 0) ?? 0;
  const factor = Array.from({ length: 32 }, (_, value) => value).find((value) => product(value, first) === 1);
  return values.map((value) => product(value, factor ?? 0)).join(" ");
}

/** The product in GF(32), by the schoolbook. */
function product(a: number, b: number): number {
  let sum = 0;
  for (let bit = 4; bit >= 0; bit -= 1) {
    sum = sum < 16 ? sum << 1 : (sum << 1) ^ 0b100101;
    if (b & (1 << bit)) sum ^= a;
  }
  return sum;
}
