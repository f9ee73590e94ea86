import fc from "fast-check";
import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { choose } from "../../../src/core/scoring/answers.ts";
import { BANDS, type BandIndex, bandOf, capped, emptyScore, score } from "../../../src/core/scoring/score.ts";
import { answered, type KnownAnswers, profiles } from "../arbitrary.ts";
import { everyKind, rating, situation, testProfile } from "../fixtures.ts";
import { holds, SLOW } from "../helpers.ts";

const plan = planOf(everyKind());

test.each<[string, KnownAnswers, number, number]>([
  ["nothing answered", {}, 0, 60],
  ["one answer", { "empati-1": 4 }, 3, 59],
  [
    "all traits",
    { "minat-1": 5, "empati-1": 5, "empati-2": 1, "empati-3": 2, "disiplin-1": 1 },
    4 * 3 + 10,
    4 * 3 + 10,
  ],
])("points are weighed in the units of the plan: %s", (_, answers, low, high) => {
  expect(score(plan, choose(plan, answers))).toMatchObject({ fitLow: low, fitHigh: high });
});

test("nothing of the respondent before is left in a score that is used again", SLOW, () => {
  const twice = profiles().chain((profile) =>
    fc.tuple(answered(fc.constant(profile)), answered(fc.constant(profile))),
  );
  holds(twice, ([before, { profile, answers }]) => {
    const plan = planOf(profile);
    const room = emptyScore(plan);
    score(plan, choose(plan, before.answers), room);
    expect(score(plan, choose(plan, answers), room)).toEqual(score(plan, choose(plan, answers)));
  });
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
