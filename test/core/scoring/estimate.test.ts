import fc from "fast-check";
import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { choose } from "../../../src/core/scoring/answers.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { estimateFit, isHalfAnswered } from "../../../src/core/scoring/estimate.ts";
import { BANDS, score } from "../../../src/core/scoring/score.ts";
import { answered, type KnownAnswers, profiles } from "../arbitrary.ts";
import { rating, situation, testProfile } from "../fixtures.ts";
import { toPercent } from "../fractions.ts";
import { holds, isAnswered, SLOW } from "../helpers.ts";
import { fitPoint, fitScales, holdingByPoints, verdictFrom } from "../reference.ts";

function parts(profile: Profile, answers: KnownAnswers) {
  const plan = planOf(profile);
  return { plan, current: score(plan, choose(plan, answers)) };
}

const partial = fc.constantFrom(0, 10, 30, 60).chain((missing) => answered(profiles(), { missing }));

test(
  "the point of the fit is the weighted mean of the scales' person means, as an exact fraction",
  SLOW,
  () => {
    holds(partial, ({ profile, answers }) => {
      const { plan, current } = parts(profile, answers);
      const expected = fitPoint(profile, answers);
      const estimate = estimateFit(plan, current.sums);
      if (expected === null || estimate === null) {
        expect([estimate, current.fit.point]).toEqual([expected, null]);
        return;
      }
      expect(BigInt(estimate.over) * expected.under).toBe(expected.over * BigInt(estimate.under));
      expect(current.fit.point).toBeCloseTo(toPercent(expected), 9);
    });
  },
);

test("the status and the band of the estimate follow the rules", SLOW, () => {
  holds(partial, ({ profile, answers }) => {
    const { plan, current } = parts(profile, answers);
    const { status, low, high, band } = assess(profile, answers).verdict;
    const isHalf = fitScales(profile).every(
      ({ items }) => items.filter((item) => isAnswered(item, answers)).length >= items.length / 2,
    );
    expect(isHalfAnswered(plan, current.sums)).toBe(isHalf);
    expect(status).toBe(low === high ? "certain" : isHalf ? "provisional" : "insufficient");
    const fit = fitPoint(profile, answers);
    const estimated = fit && verdictFrom(fit, holdingByPoints(profile, answers).length > 0);
    const shown =
      status === "certain" ? low : status === "provisional" && estimated !== null ? BANDS[estimated] : null;
    expect(band).toBe(shown);
  });
});

/** Two scales, so that their means weigh alike however many items they have. */
const twoScales = testProfile({
  traits: [
    { id: "a", name: "A", items: [rating("a-1"), rating("a-2"), rating("a-3")] },
    { id: "b", name: "B", items: [rating("b-1"), situation("b-2", [0, 6])] },
  ],
});

test.each([
  ["nothing answered", {}, null],
  ["a scale without an answer", { "a-1": 5, "a-2": 5, "a-3": 5 }, null],
  ["one answer a scale", { "a-1": 5, "b-1": 3 }, 75],
  ["answers weigh by their points", { "a-1": 1, "b-1": 1, "b-2": 2 }, 30],
  ["all answered", { "a-1": 3, "a-2": 3, "a-3": 3, "b-1": 5, "b-2": 2 }, 75],
])("the point of the fit: %s", (_, answers: KnownAnswers, point) => {
  expect(assess(twoScales, answers).fit.point).toBe(point);
});

/** A trait and an anti-trait of three items each. */
const warned = testProfile({
  traits: [{ id: "a", name: "A", weight: 9, items: [rating("a-1"), rating("a-2"), rating("a-3")] }],
  antiTraits: [{ id: "b", name: "B", items: [rating("b-1"), rating("b-2"), rating("b-3")] }],
});

test.each([
  ["two of three items are enough", { "a-1": 5, "a-2": 4, "b-1": 1, "b-2": 2 }, "provisional", "strong", []],
  ["one of three is not", { "a-1": 5, "b-1": 1, "b-2": 2 }, "insufficient", null, []],
  [
    "an anti-trait must be answered too",
    { "a-1": 5, "a-2": 4, "a-3": 5, "b-1": 2 },
    "insufficient",
    null,
    [],
  ],
  [
    "a hold by the estimate holds the estimate",
    { "a-1": 5, "a-2": 5, "a-3": 5, "b-1": 4, "b-2": 4 },
    "provisional",
    "unsure",
    [],
  ],
  ["a sure hold is named", { "a-1": 5, "a-2": 4, "b-1": 5, "b-2": 5, "b-3": 5 }, "certain", "unsure", ["b"]],
  [
    "a hold lifts nothing",
    { "a-1": 1, "a-2": 1, "a-3": 2, "b-1": 5, "b-2": 5, "b-3": 5 },
    "certain",
    "low",
    [],
  ],
])("status: %s", (_, answers: KnownAnswers, status, band, heldBy) => {
  expect(assess(warned, answers).verdict).toMatchObject({ status, band, heldBy });
});

test("an estimate on a cut belongs to the upper band: 4 of 5 is strong", () => {
  const exact = testProfile({
    traits: [
      { id: "a", name: "A", items: [situation("a-1", [0, 4, 5]), situation("a-2", [0, 7])] },
      { id: "b", name: "B", items: [situation("b-1", [0, 12, 15]), situation("b-2", [0, 3])] },
    ],
  });
  expect(assess(exact, { "a-1": 2, "b-1": 2 })).toMatchObject({
    fit: { point: 80 },
    verdict: { status: "provisional", band: "strong" },
  });
});

/** Four scales whose maxima are primes: no double holds the common denominator, nor that of an estimate. */
const large = testProfile({
  traits: [10007, 10009, 10037, 10039].map((prime, index) => ({
    id: `sifat-${index}`,
    name: "Sifat",
    weight: 3 + index,
    items: [situation(`a-${index}`, [prime, 1, 0]), situation(`b-${index}`, [0, 2])],
  })),
  antiTraits: [{ id: "tanda", name: "Tanda", items: [rating("tanda-1"), rating("tanda-2")] }],
});

test.each<[string, KnownAnswers]>([
  ["one of each", { "a-0": 1, "a-1": 2, "a-2": 1, "a-3": 3, "tanda-1": 2 }],
  [
    "everything but one",
    { "a-0": 1, "b-0": 1, "a-1": 1, "b-1": 2, "a-2": 2, "b-2": 1, "a-3": 1, "tanda-1": 4 },
  ],
])("past the exact doubles the estimate is as exact: %s", (_, answers) => {
  const { plan, current } = parts(large, answers);
  const estimate = estimateFit(plan, current.sums);
  const expected = fitPoint(large, answers);
  if (!estimate || !expected) throw new Error("every scale has an answer");
  expect([typeof plan.total, typeof plan.one, typeof estimate.under]).toEqual(["bigint", "bigint", "bigint"]);
  expect(BigInt(estimate.over) * expected.under).toBe(expected.over * BigInt(estimate.under));
  expect(current.fit.point).toBeCloseTo(toPercent(expected), 9);
});
