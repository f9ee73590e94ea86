import { expect, test } from "vitest";
import { below, forecast, reaching, scaleChances } from "../../../src/core/interview/forecast.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import { type Answers, choose } from "../../../src/core/scoring/answers.ts";
import { BANDS } from "../../../src/core/scoring/score.ts";
import { answered, smallProfiles } from "../arbitrary.ts";
import { everyKind, rating, situation, testProfile } from "../fixtures.ts";
import { at, completions, holds, SLOW, verdictItems } from "../helpers.ts";
import { chosen, fitOf, isAtLeast, itemsOf } from "../reference.ts";

const plan = planOf(
  testProfile({
    traits: [
      {
        id: "a",
        name: "A",
        items: [situation("a-1", [0, 1]), situation("a-2", [2, 0]), situation("a-3", [0, 1, 1])],
      },
      { id: "b", name: "B", weight: 2, items: [situation("b-1", [0, 4])] },
    ],
    antiTraits: [{ id: "c", name: "C", triggerAt: 50, items: [rating("c-1")] }],
  }),
);

function chancesOf(answers: Answers, without?: string): number[] {
  const position = without === undefined ? undefined : plan.positions.get(without);
  return [...scaleChances(plan, at(plan.traits, 0), choose(plan, answers), position)];
}

test.each([
  ["one item is left", { "a-1": 2, "a-2": 2 }, undefined, [0, 1 / 3, 2 / 3]],
  ["nothing is left", { "a-1": 2, "a-2": 1, "a-3": 1 }, undefined, [0, 0, 0, 1]],
  ["two are left", { "a-3": 1 }, undefined, [0.25, 0.25, 0.25, 0.25]],
  ["one is left out", { "a-1": 2 }, "a-3", [0, 0.5, 0, 0.5]],
  ["the answered one is left out", { "a-1": 2, "a-2": 2 }, "a-1", [1 / 3, 2 / 3]],
])("the chances of a scale's points where %s", (_, answers, without, expected) => {
  expect(chancesOf(answers, without)).toEqual(expected);
});

test.each([
  [0, 0],
  [1, 0.25],
  [3, 0.75],
  [4, 1],
  [9, 1],
])("fewer than %d points have a chance of %d", (limit, chance) => {
  expect(below(Float64Array.of(0.25, 0.25, 0.25, 0.25), limit)).toBe(chance);
});

test("an anti-trait is safe while its points stay below the trigger", () => {
  expect(forecast(plan, choose(plan, {})).safe).toEqual([0.4]);
  expect(forecast(plan, choose(plan, { "c-1": 2 })).safe).toEqual([1]);
  expect(forecast(plan, choose(plan, { "c-1": 3 })).safe).toEqual([0]);
});

test("the chances of reaching the cuts are those of counting every completion", SLOW, () => {
  holds(answered(smallProfiles(), { missing: 60 }), ({ profile, answers }) => {
    const planned = planOf(profile);
    const choices = choose(planned, answers);
    const chances = forecast(planned, choices);
    const all = [...completions(verdictItems(profile), answers)];
    const share = (count: number) => count / all.length;
    const expected = [40, 60, 80].map((cut) =>
      share(all.filter((one) => isAtLeast(fitOf(profile, one), cut)).length),
    );
    for (const [trait, points] of chances.traits.entries()) {
      for (const [index, chance] of reaching(chances, trait, points, 0).entries()) {
        expect(chance).toBeCloseTo(at(expected, index), 9);
      }
    }
    for (const [index, { id, triggerPoints }] of planned.antiTraits.entries()) {
      const isSafe = (one: Answers) =>
        itemsOf(profile, id).reduce((sum, item) => sum + (chosen(item, one)?.points ?? 0), 0) < triggerPoints;
      expect(at(chances.safe, index)).toBeCloseTo(share(all.filter(isSafe).length), 9);
    }
  });
});

test("points already sure move the sum up", () => {
  const chances = forecast(plan, choose(plan, {}));
  const rest = scaleChances(plan, at(plan.traits, 1), choose(plan, {}), plan.positions.get("b-1"));
  // Scale b weighs two thirds: without it no cut is reached; with its most, 80 wants two of the four points of a.
  const [low, high] = [reaching(chances, 1, rest, 0), reaching(chances, 1, rest, 4)];
  expect(low).toEqual([0, 0, 0]);
  expect([high[0], high[1]]).toEqual([1, 1]);
  expect(high[2]).toBeCloseTo(2 / 3, 9);
});

test("the lattice is exact up to 2^14 cells and rounded beyond", () => {
  const exact = forecast(planOf(everyKind()), choose(planOf(everyKind()), {}));
  expect([exact.units, exact.cuts]).toEqual([
    [3, 1, 36],
    [24, 36, 48],
  ]);
  const primes = [997, 991, 983];
  const large = planOf(
    testProfile({
      traits: primes.map((prime) => ({
        id: `p-${prime}`,
        name: "P",
        items: [situation(`i-${prime}`, [0, prime])],
      })),
    }),
  );
  const rounded = forecast(large, choose(large, {}));
  expect(rounded.units).toEqual([5, 6, 6]);
  expect(rounded.cuts.map(Math.round)).toEqual([6554, 9830, 13107]);
  expect(BANDS).toHaveLength(rounded.cuts.length + 1);
});

test("no chance is lost, however small", () => {
  const eleven = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const traits = ["a", "b", "c"].map((id) => ({
    id,
    name: id,
    items: [1, 2, 3].map((number) => situation(`${id}-${number}`, eleven)),
  }));
  const planned = planOf(testProfile({ traits }));
  for (const sums of forecast(planned, choose(planned, {})).tailsOfOthers) {
    expect(sums).toHaveLength(61);
    expect(sums[0]).toBeCloseTo(1, 9);
    expect((sums[60] ?? 0) * 11 ** 6).toBeCloseTo(1, 9);
  }
});
