import { expect, test } from "vitest";
import { criticalR, feldtInterval } from "../../../src/core/analysis/quantiles.ts";

/** r tabel for df = n − 2, two-sided 5 %: as tables of statistics print it (Fisher & Yates). */
test.each([
  [3, 0.997],
  [12, 0.576],
  [30, 0.361],
  [36, 0.329],
  [102, 0.195],
])("r tabel of %d answers is %d", (answered, expected) => {
  expect(criticalR(answered)).toBeCloseTo(expected, 3);
});

test.each([0, 1, 2])("%d answers have no r tabel", (answered) => {
  expect(criticalR(answered)).toBeNaN();
});

/** 1 − (1 − alpha) × qf(p, n − 1, (n − 1)(k − 1)), by R 4.2.2 up to 400,000 degrees of freedom. */
test.each([
  [0.7, 36, 5, 0.5112, 0.83086],
  [0.7, 2800, 5, 0.68207, 0.71722],
  [0.9, 200, 25, 0.87888, 0.91898],
])("the interval of %d from %d people and %d items", (alpha, people, items, low, high) => {
  const interval = feldtInterval(alpha, people, items);
  expect(interval.low).toBeCloseTo(low, 5);
  expect(interval.high).toBeCloseTo(high, 5);
});

test("more people never make an interval wider, however many", () => {
  const widths = [10, 36, 100, 1000, 10_000, 100_000, 1_000_000].map((people) => {
    const { low, high } = feldtInterval(0.7, people, 5);
    return high - low;
  });
  expect([...widths].sort((a, b) => b - a)).toEqual(widths);
});

test("one person gives no interval", () => {
  expect(feldtInterval(0.7, 1, 5).low).toBeNaN();
});
