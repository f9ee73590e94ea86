import fc from "fast-check";
import { expect, test } from "vitest";
import { chanceOfAtLeast, chanceOfSplit, lowerMedian } from "../../../src/core/content/chance.ts";
import { holds } from "../helpers.ts";

test.each<[least: number, chances: number[], chance: number]>([
  [0, [], 1],
  [0, [0.25, 0.5], 1],
  [1, [], 0],
  [1, [0.25], 0.25],
  [2, [0.25, 0.25], 0.0625],
  [1, [0.25, 0.25], 1 - 0.75 ** 2],
  // R: pbinom(3, 6, .25, lower.tail = FALSE)
  [4, [0.25, 0.25, 0.25, 0.25, 0.25, 0.25], 0.037_597_656_25],
  [2, [0.5, 0.25, 0], 0.125],
])("at least %d of %j: %d", (least, chances, chance) => {
  expect(chanceOfAtLeast(least, chances)).toBeCloseTo(chance, 12);
});

test("the chances of so many events are those of every way to let them happen", () => {
  const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });
  holds(fc.tuple(chances, fc.nat(9)), ([all, least]) => {
    let sum = 0;
    for (let ways = 0; ways < 2 ** all.length; ways += 1) {
      const happens = all.map((_, index) => Math.floor(ways / 2 ** index) % 2 === 1);
      if (happens.filter(Boolean).length < least) continue;
      sum += all.reduce((product, chance, index) => product * (happens[index] ? chance : 1 - chance), 1);
    }
    expect(chanceOfAtLeast(least, all)).toBeCloseTo(sum, 9);
  });
});

test.each<[withSignTrue: number, withSign: number, allTrue: number, all: number, chance: number]>([
  [4, 4, 4, 8, 1 / 70],
  // R: fisher.test(matrix(c(3, 1, 1, 3), 2), alternative = "greater")$p.value
  [3, 4, 4, 8, 17 / 70],
  // More true statements than signs.
  [2, 2, 4, 8, 6 / 28],
  [1, 1, 4, 8, 1 / 2],
  [0, 3, 4, 8, 1],
  // More signs than false statements: at least two of them stand in true ones.
  [0, 4, 4, 6, 1],
  [3, 4, 4, 6, 9 / 15],
  [0, 0, 0, 0, 1],
])("%d of %d signs in %d true of %d statements: %d", (both, withSign, allTrue, all, chance) => {
  expect(chanceOfSplit(both, withSign, allTrue, all)).toBeCloseTo(chance, 12);
});

test.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2],
])("the middle of %j is %d", (numbers, middle) => {
  expect(lowerMedian(numbers)).toBe(middle);
});
