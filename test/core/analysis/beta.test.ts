import quantileByStdlib from "@stdlib/stats-base-dists-f-quantile";
import fc from "fast-check";
import { expect, test } from "vitest";
import { betaShare, quantileOfF } from "../../../src/core/analysis/beta.ts";
import { holds } from "../helpers.ts";

/** What is known in closed form: one parameter is 1, or both are a half. */
test.each([
  [0.25, 1, 1, 0.25],
  [0.25, 3, 1, 0.25 ** 3],
  [0.25, 1, 4, 1 - 0.75 ** 4],
  [0.25, 0.5, 0.5, 1 / 3],
  [0, 2, 3, 0],
  [1, 2, 3, 1],
])("below %d lies of a beta distribution of %d and %d: %d", (x, one, other, share) => {
  expect(betaShare(x, one, other)).toBeCloseTo(share, 12);
});

const freedom = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 100_000 }));

test("a quantile is what another library computes", () => {
  const share = fc.constantFrom(0.025, 0.5, 0.95, 0.975);
  holds(fc.tuple(share, freedom, freedom), ([p, above, below]) => {
    expect(quantileOfF(p, above, below) / quantileByStdlib(p, above, below)).toBeCloseTo(1, 8);
  });
});

test.each([
  [3_000_000, 3_000_000 * 62],
  [1, 3_000_000],
  [60, 1],
])("of %d and %d degrees of freedom the quantile leaves as much below", (above, below) => {
  const found = quantileOfF(0.975, above, below);
  const x = (above * found) / (above * found + below);
  expect(betaShare(x, above / 2, below / 2)).toBeCloseTo(0.975, 9);
});

test.each([
  [100_000, 1],
  [60, 1],
])("of %d and %d degrees of freedom, the larger above, a quantile keeps its digits", (above, below) => {
  const expected = quantileByStdlib(0.975, above, below);
  expect(quantileOfF(0.975, above, below) / expected).toBeCloseTo(1, 12);
});

test.each([
  [0, 5],
  [5, 0],
  [-1, 5],
  [Number.NaN, 5],
])("without degrees of freedom, %d and %d, there is none", (above, below) => {
  expect(quantileOfF(0.5, above, below)).toBeNaN();
});
