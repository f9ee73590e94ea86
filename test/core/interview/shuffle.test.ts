import fc from "fast-check";
import { expect, test } from "vitest";
import { shuffledOrder } from "../../../src/core/interview/shuffle.ts";
import { holds } from "../helpers.ts";

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const ids = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);

test("a permutation, and the same one for the same seed and item", () => {
  holds(fc.tuple(fc.nat(20), seeds, ids), ([count, seed, id]) => {
    const order = shuffledOrder(count, seed, id);
    expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index));
    expect(shuffledOrder(count, seed, id)).toEqual(order);
  });
});

test.each([
  [0, []],
  [1, [0]],
])("%d options have one order", (count, order) => {
  expect(shuffledOrder(count, 7, "a")).toEqual(order);
});

/** Kept interviews go on with their seed, so an order once shown must stay. */
test.each([
  [4, 0, "empati-5", [2, 1, 3, 0]],
  [4, 1, "empati-5", [0, 3, 2, 1]],
  [4, 4294967295, "empati-5", [1, 3, 2, 0]],
  [6, 20250205, "kerja-tim-5", [3, 0, 1, 2, 4, 5]],
] as const)("the order of %d options at seed %d for %s never changes", (count, seed, id, order) => {
  expect(shuffledOrder(count, seed, id)).toEqual(order);
});

test("every option comes first about equally often, whichever the seed or the item", () => {
  for (const draw of [
    (index: number) => shuffledOrder(4, index, "empati-5"),
    (index: number) => shuffledOrder(4, 7, `butir-${index}`),
  ]) {
    const counts = [0, 0, 0, 0];
    for (let index = 0; index < 4000; index += 1) {
      const [first = -1] = draw(index);
      counts[first] = (counts[first] ?? 0) + 1;
    }
    // Six standard deviations of a fair draw are 164.
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(164);
  }
});
