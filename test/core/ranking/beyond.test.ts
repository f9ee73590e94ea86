import fc from "fast-check";
import { expect, test } from "vitest";
import { leastBeyond } from "../../../src/core/ranking/beyond.ts";
import { holds } from "../helpers.ts";

test.each<[string, number[], bigint]>([
  ["nothing that differs: the least difference there is", [], 1n],
  ["one item: 44.1 % of its range", [1000], 442n],
  ["four alike: twice that", [1000, 1000, 1000, 1000], 883n],
  ["whole numbers that the threshold meets are still within it", [3000, 4000], 2206n],
])("%s", (_, ranges, beyond) => {
  expect(leastBeyond(ranges.map((high) => ({ low: 0, high })))).toBe(beyond);
});

test("the root is exact for numbers of any size", () => {
  const ranges = fc.array(fc.bigInt({ min: 0n, max: 1n << 120n }), { minLength: 1, maxLength: 5 });
  holds(ranges, (terms) => {
    const beyond = leastBeyond(terms.map((range) => ({ low: -range, high: 0n })));
    const squares = terms.reduce((sum, range) => sum + range ** 2n, 0n) * 441n ** 2n;
    expect([(beyond - 1n) ** 2n * 1000n ** 2n <= squares, beyond ** 2n * 1000n ** 2n > squares]).toEqual([
      true,
      true,
    ]);
  });
});
