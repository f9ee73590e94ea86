import fc from "fast-check";
import { expect, test } from "vitest";
import {
  ceilRatio,
  inOrder,
  isExact,
  leastCommonMultiple,
  minus,
  plus,
  ratio,
  times,
} from "../../../src/core/base/whole.ts";
import { holds, SLOW } from "../helpers.ts";

const small = fc.nat(2 ** 26);
const positive = fc.integer({ min: 1, max: 2 ** 26 });
const big = fc.bigInt({ min: 0n, max: 2n ** 200n });
const bigPositive = fc.bigInt({ min: 1n, max: 2n ** 200n });

test("sums, differences and products stay numbers, and become bigints beside one", SLOW, () => {
  holds(fc.tuple(small, small), ([a, b]) => {
    expect([plus(a, b), minus(a, b), times(a, b)]).toEqual([a + b, a - b, a * b]);
    for (const [x, y] of [
      [BigInt(a), b],
      [a, BigInt(b)],
      [BigInt(a), BigInt(b)],
    ] as const) {
      expect([plus(x, y), minus(x, y), times(x, y)]).toEqual([
        BigInt(a) + BigInt(b),
        BigInt(a) - BigInt(b),
        BigInt(a) * BigInt(b),
      ]);
    }
  });
});

test.each([
  [0n, true],
  [BigInt(Number.MAX_SAFE_INTEGER), true],
  [BigInt(Number.MAX_SAFE_INTEGER) + 1n, false],
])("a number holds %s exactly: %s", (value, expected) => {
  expect(isExact(value)).toBe(expected);
});

test.each([
  [[], 1n],
  [[1], 1n],
  [[4, 12, 1], 12n],
  [[6, 10, 15], 30n],
  [[7, 7], 7n],
  [[997, 991, 983, 977, 971, 967], 997n * 991n * 983n * 977n * 971n * 967n],
])("the least common multiple of %j is %s", (numbers, multiple) => {
  expect(leastCommonMultiple(numbers)).toBe(multiple);
});

test("the least common multiple is a multiple of all, and no smaller one is", SLOW, () => {
  const lists = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 3 });
  holds(lists, (numbers) => {
    const found = Number(leastCommonMultiple(numbers));
    const isCommon = (multiple: number) => numbers.every((number) => multiple % number === 0);
    const largest = Math.max(...numbers);
    let least = largest;
    while (!isCommon(least)) least += largest;
    expect(found).toBe(least);
  });
});

test("a ratio of bigints equals the division of the same numbers", SLOW, () => {
  holds(
    fc.tuple(fc.nat(Number.MAX_SAFE_INTEGER), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })),
    ([a, b]) => {
      expect(ratio(BigInt(a), BigInt(b))).toBe(a / b);
      expect(ratio(BigInt(a), b)).toBe(a / b);
      expect(ratio(a, BigInt(b))).toBe(a / b);
      expect(ratio(a, b)).toBe(a / b);
    },
  );
});

test("one fraction gives one double, however it is written", SLOW, () => {
  holds(fc.tuple(small, positive, bigPositive), ([a, b, factor]) => {
    expect(ratio(BigInt(a) * factor, BigInt(b) * factor)).toBe(a / b);
  });
});

test("a larger fraction never gives a smaller double", SLOW, () => {
  const near = fc.record({ over: big, under: bigPositive, more: fc.bigInt({ min: 0n, max: 9n }) });
  holds(near, ({ over, under, more }) => {
    expect(ratio(over + more, under)).toBeGreaterThanOrEqual(ratio(over, under));
    expect(ratio(over, under + more)).toBeLessThanOrEqual(ratio(over, under));
  });
});

test("a ratio is the nearest double: the remainder is at most half a step", SLOW, () => {
  holds(fc.tuple(bigPositive, bigPositive), ([over, under]) => {
    const found = ratio(over, under);
    // A double is a whole number over a power of two, so the error can be compared exactly.
    const scale = 1n << 300n;
    const scaled = (value: number) => BigInt(value * 2 ** 300);
    const error = (value: number) => absolute(scaled(value) * under - over * scale);
    const step = found * Number.EPSILON;
    expect(error(found)).toBeLessThanOrEqual(error(found + step));
    expect(error(found)).toBeLessThanOrEqual(error(found - step / 2));
  });
});

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

test.each([
  [0n, 7n, 0],
  [7n, 7n, 1],
  [2n ** 200n, 2n ** 3n, 2 ** 197],
  [1n, 2n ** 200n, 2 ** -200],
  [2n ** 53n + 1n, 1n, 2 ** 53],
  [(2n ** 53n + 1n) * 2n ** 60n + 1n, 2n ** 60n, 2 ** 53 + 2],
])("the ratio of %s and %s is %d", (over, under, expected) => {
  expect(ratio(over, under)).toBe(expected);
});

test.each([
  [1, 2, -1],
  [2, 2, 0],
  [3n, 2, 1],
  [2, 3n, -1],
  [2n, 2, 0],
  [2n ** 80n, 2n ** 80n + 1n, -1],
])("the order of %s and %s is %d", (a, b, expected) => {
  expect(inOrder(a, b)).toBe(expected);
});

test.each([
  [0, 7, 0],
  [7, 7, 1],
  [8, 7, 2],
  [14, 7, 2],
  [0n, 7n, 0],
  [7n, 7, 1],
  [8, 7n, 2],
  [14n, 7n, 2],
  [15n, 7, 3],
  [2n ** 80n, 2n ** 78n, 4],
  [2n ** 80n + 1n, 2n ** 78n, 5],
])("the least whole number not below %s ÷ %s is %d", (a, b, expected) => {
  expect(ceilRatio(a, b)).toBe(expected);
});
