import fc from "fast-check";
import { expect, test } from "vitest";
import { forecast, scaleChances, sumsOf, verdictChances } from "../../../src/core/interview/forecast.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import { type Answers, choose } from "../../../src/core/scoring/answers.ts";
import { BANDS } from "../../../src/core/scoring/score.ts";
import { answered, smallProfiles } from "../arbitrary.ts";
import { rating, situation, testProfile } from "../fixtures.ts";
import { at, completions, holds, SLOW, verdictItems } from "../helpers.ts";
import { verdictOf } from "../reference.ts";

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
  return [...scaleChances(plan, at(plan.fitScales, 0), choose(plan, answers), position)];
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

test("an anti-trait's chances are those of its good points", () => {
  const position = plan.positions.get("c-1");
  const chances = (answers: Answers, without?: number) => [
    ...scaleChances(plan, at(plan.fitScales, 2), choose(plan, answers), without),
  ];
  expect(chances({ "c-1": 2 })).toEqual([0, 0, 0, 1]);
  expect(chances({})).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
  expect(chances({}, position)).toEqual([1]);
});

test("the chances of the verdicts are those of counting every completion", SLOW, () => {
  holds(answered(smallProfiles(), { missing: 60 }), ({ profile, answers }) => {
    const planned = planOf(profile);
    // Larger sums are rounded.
    fc.pre(planned.total <= 2 ** 14);
    const choices = choose(planned, answers);
    const chances = forecast(planned, choices);
    const counts = BANDS.map(() => 0);
    let all = 0;
    for (const one of completions(verdictItems(profile), answers)) {
      const verdict = verdictOf(profile, one);
      counts[verdict] = (counts[verdict] ?? 0) + 1;
      all += 1;
    }
    for (const [index, scale] of planned.fitScales.entries()) {
      const own = scaleChances(planned, scale, choices);
      for (const [band, chance] of verdictChances(at(chances, index), own, 0).entries()) {
        expect(chance).toBeCloseTo(at(counts, band) / all, 9);
      }
    }
  });
});

test("points already sure move the sum up, and may lift a scale from its floor", () => {
  const chances = forecast(plan, choose(plan, { "a-1": 2, "a-2": 1, "a-3": 2, "c-1": 1 }));
  const rest = scaleChances(plan, at(plan.fitScales, 1), choose(plan, {}), plan.positions.get("b-1"));
  // a and c at their best are half of the fit; b, the other half, holds the verdict at its worst alone.
  expect(verdictChances(at(chances, 1), rest, 0)).toEqual([0, 1, 0, 0]);
  expect(verdictChances(at(chances, 1), rest, 4)).toEqual([0, 0, 0, 1]);
});

test("no chance is lost, however small", () => {
  const eleven = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const traits = ["a", "b", "c"].map((id) => ({
    id,
    name: id,
    items: [1, 2, 3].map((number) => situation(`${id}-${number}`, eleven)),
  }));
  const planned = planOf(testProfile({ traits }));
  for (const { any, free } of sumsOf(planned, choose(planned, {})).others) {
    expect([any.step, free.step]).toEqual([1, 1]);
    expect([any.chances.length, free.chances.length]).toEqual([61, 61]);
    expect(any.chances[0]).toBeCloseTo(1, 9);
    for (const { chances } of [any, free]) expect((chances[60] ?? 0) * 11 ** 6).toBeCloseTo(1, 9);
    // Of each scale's 1331 sums 120 lie at or below its floor of 7 of 30 points.
    expect(free.chances[0]).toBeCloseTo((1 - 120 / 1331) ** 2, 9);
  }
});
