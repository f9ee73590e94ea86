import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { choose } from "../../../src/core/scoring/answers.ts";
import {
  BANDS,
  type BandIndex,
  bandOf,
  capped,
  score,
  tally,
  weigh,
} from "../../../src/core/scoring/score.ts";
import type { KnownAnswers } from "../arbitrary.ts";
import { everyKind, rating, situation, testProfile } from "../fixtures.ts";
import { at } from "../helpers.ts";

const plan = planOf(everyKind());

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
  expect(tally(plan, at(plan.traits, 1), choose(plan, answers))).toEqual(expected);
});

test.each<[string, KnownAnswers, object]>([
  ["nothing answered", {}, { low: -4, high: 4, points: 0, answered: 0, answeredMax: 0 }],
  ["one for this role", { "arah-1": 1 }, { low: -4, high: 0, points: -2, answered: 1, answeredMax: 2 }],
  ["both", { "arah-1": 4, "arah-2": 5 }, { low: 3, high: 3, points: 3, answered: 2, answeredMax: 4 }],
])("the tally of the orientation: %s", (_, answers, expected) => {
  if (!plan.orientation) throw new Error("the profile compares two roles");
  expect(tally(plan, plan.orientation, choose(plan, answers))).toEqual(expected);
});

test("points are weighed in the units of the plan", () => {
  expect([weigh(plan, [0, 0, 0]), weigh(plan, [4, 12, 1]), weigh(plan, [1, 2, 1])]).toEqual([0, 60, 41]);
  expect(() => weigh(plan, [1])).toThrow(RangeError);
});

test.each([
  [23, 0],
  [24, 1],
  [35, 1],
  [36, 2],
  [47, 2],
  [48, 3],
  [60, 3],
] as const)("%d of 60 is band %d: a cut belongs to the upper band", (weighted, band) => {
  expect(bandOf(plan, weighted)).toBe(band);
  expect(bandOf(plan, BigInt(weighted))).toBe(band);
});

test.each([
  [0, 0],
  [1, 1],
  [2, 1],
  [3, 1],
] as const)("the cap makes of band %d band %d", (band: BandIndex, under) => {
  expect(capped(band, true)).toBe(under);
  expect(capped(band, false)).toBe(band);
});

const capping = planOf(
  testProfile({
    traits: [{ id: "a", name: "A", items: [situation("a-1", [0, 40, 60, 80, 100])] }],
    antiTraits: [
      { id: "b", name: "B", items: [rating("b-1")] },
      { id: "c", name: "C", triggerAt: 50, items: [rating("c-1")] },
    ],
  }),
);

test.each<[KnownAnswers, "low" | "unsure" | "good" | "strong", "low" | "unsure" | "good" | "strong"]>([
  [{}, "low", "strong"],
  [{ "a-1": 5 }, "unsure", "strong"],
  [{ "a-1": 5, "b-1": 3 }, "unsure", "strong"],
  [{ "a-1": 5, "b-1": 3, "c-1": 2 }, "strong", "strong"],
  [{ "a-1": 5, "b-1": 4, "c-1": 2 }, "unsure", "unsure"],
  [{ "a-1": 3, "c-1": 3 }, "unsure", "unsure"],
  [{ "a-1": 1, "c-1": 5 }, "low", "low"],
  [{ "b-1": 5 }, "low", "unsure"],
])("%j lies between %s and %s", (answers, low, high) => {
  const found = score(capping, choose(capping, answers));
  expect([BANDS[found.low], BANDS[found.high]]).toEqual([low, high]);
});
