import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { choose } from "../../../src/core/scoring/answers.ts";
import { emptySums, rangeOf, sumUp, tallyOf } from "../../../src/core/scoring/tally.ts";
import type { KnownAnswers } from "../arbitrary.ts";
import { everyKind } from "../fixtures.ts";
import { at } from "../helpers.ts";

const plan = planOf(everyKind());

function sumsOf(answers: KnownAnswers) {
  const sums = emptySums(plan);
  sumUp(plan, choose(plan, answers), sums);
  return sums;
}

test.each<[string, KnownAnswers, object]>([
  ["nothing answered", {}, { low: 0, high: 12, points: 0, answered: 0, answeredMax: 0 }],
  ["a plain rating", { "empati-1": 4 }, { low: 3, high: 11, points: 3, answered: 1, answeredMax: 4 }],
  ["a reversed rating", { "empati-2": 5 }, { low: 0, high: 8, points: 0, answered: 1, answeredMax: 4 }],
  [
    "everything answered",
    { "empati-1": 5, "empati-2": 1, "empati-3": 2 },
    { low: 10, high: 10, points: 10, answered: 3, answeredMax: 12 },
  ],
])("the tally of a trait: %s", (_, answers, expected) => {
  expect(tallyOf(sumsOf(answers), at(plan.traits, 1))).toEqual(expected);
});

test.each<[string, KnownAnswers, object]>([
  ["nothing answered", {}, { low: -4, high: 4, points: 0, answered: 0, answeredMax: 0 }],
  ["one for this role", { "arah-1": 1 }, { low: -4, high: 0, points: -2, answered: 1, answeredMax: 2 }],
  ["both", { "arah-1": 4, "arah-2": 5 }, { low: 3, high: 3, points: 3, answered: 2, answeredMax: 4 }],
])("the tally of the orientation: %s", (_, answers, expected) => {
  if (!plan.orientation) throw new Error("the profile compares two roles");
  expect(tallyOf(sumsOf(answers), plan.orientation)).toEqual(expected);
});

test.each<[string, KnownAnswers, object]>([
  ["nothing answered", {}, { low: 0, high: 100, point: null, answered: 0, items: 3 }],
  ["one of three", { "empati-1": 4 }, { low: 25, high: (100 * 11) / 12, point: 75, answered: 1, items: 3 }],
])("the range of a trait: %s", (_, answers, expected) => {
  expect(rangeOf(sumsOf(answers), at(plan.traits, 1))).toEqual(expected);
});

test("a range holds no negative zero, which JSON cannot hold", () => {
  if (!plan.orientation) throw new Error("the profile compares two roles");
  const { point } = rangeOf(sumsOf({ "arah-1": 3, "arah-2": 3 }), plan.orientation);
  expect(Object.is(point, 0)).toBe(true);
});
