import { expect, test } from "vitest";
import { isLarge, latticeOf } from "../../../src/core/interview/extent.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { profile } from "../../first-role.ts";
import { everyKind, situation, testProfile } from "../fixtures.ts";
import { sizedProfile } from "./sized.ts";

/** Traits of one situation each, which is worth nothing or all its points. */
function situations(...traits: readonly { points: number; weight?: number }[]): Profile {
  return testProfile({
    traits: traits.map(({ points, weight = 1 }, index) => ({
      id: `sifat-${index}`,
      name: "Sifat",
      weight,
      items: [situation(`sifat-${index}-1`, [0, points])],
    })),
  });
}

test.each([
  ["the first role", profile],
  ["one of every kind", everyKind()],
  ["one scale of 100 items of 11 options", sizedProfile({ scales: 1, items: 100, options: 11 })],
  ["20 scales of 10", sizedProfile({ scales: 20, items: 10, options: 5 })],
  ["40 scales of 5", sizedProfile({ scales: 40, items: 5, options: 5 })],
  // In plain and reversed ratings the options count the same.
  ["one scale of 150 items of 11 options", sizedProfile({ scales: 1, items: 150, options: 11 })],
  ["12 scales of several weights", sizedProfile({ scales: 12, items: 6, options: 5, weights: [1, 2, 3] })],
  // Rounded, both are worth eight cells a point.
  ["two situations of many points", situations({ points: 997 }, { points: 991 })],
  ["one without a fit", testProfile({})],
])("%s has an exact forecast", (_, ordinary) => {
  expect(isLarge(planOf(ordinary))).toBe(false);
});

test.each([
  ["500 items of 11 options", sizedProfile({ scales: 1, items: 500, options: 11 })],
  [
    "100 situations, each of its own points",
    sizedProfile({ scales: 1, items: 100, options: 11, points: 99 }),
  ],
  ["30 situations, each of its own points", sizedProfile({ scales: 1, items: 30, options: 11, points: 99 })],
  ["a scale that weighs too little to round", situations({ points: 997 }, { points: 991, weight: 40 })],
  ["200 scales", sizedProfile({ scales: 200, items: 5, options: 11 })],
  ["500 scales of one item", sizedProfile({ scales: 500, items: 1, options: 2 })],
  // The lattice has fewer cells than the fit has points.
  ["4,000 items in 200 scales", sizedProfile({ scales: 200, items: 20, options: 11 })],
  [
    "weights without a common divisor",
    sizedProfile({ scales: 20, items: 6, options: 11, weights: [83, 89, 97] }),
  ],
])("of %s it would take too long", (_, large) => {
  expect(isLarge(planOf(large))).toBe(true);
});

test("the lattice is exact up to 2^14 cells and rounded beyond", () => {
  expect(latticeOf(planOf(everyKind()))).toEqual({ units: [3, 1, 36, 3], cuts: [36, 47, 58] });
  const primes = [997, 991, 983].map((points) => ({ points }));
  const rounded = latticeOf(planOf(situations(...primes)));
  expect([rounded.units, rounded.cuts.map(Math.round)]).toEqual([
    [5, 6, 6],
    [8192, 10650, 13107],
  ]);
});

test("a fit of more points than a number can count has a lattice too", () => {
  const more = Array.from({ length: 150 }, (_, number) => number);
  const plan = planOf(sizedProfile({ scales: 150, items: 2, options: 11, points: 997, more }));
  expect(Number(plan.total)).toBe(Number.POSITIVE_INFINITY);
  const { units, cuts } = latticeOf(plan);
  expect(units.every((unit) => Number.isInteger(unit))).toBe(true);
  expect(cuts.map(Math.round)).toEqual([8192, 10650, 13107]);
  expect(isLarge(plan)).toBe(true);
});
