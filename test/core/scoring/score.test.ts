import fc from "fast-check";
import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { choose } from "../../../src/core/scoring/answers.ts";
import { BANDS, bandOf, emptyScore, heldBy, roomFor, score } from "../../../src/core/scoring/score.ts";
import { answered, type KnownAnswers, profiles } from "../arbitrary.ts";
import { everyKind, rating, situation, testProfile } from "../fixtures.ts";
import { holds, SLOW } from "../helpers.ts";

const plan = planOf(everyKind());

// Interest 1 item, empathy 3, discipline 1 point (weight 3), impatience 1 item: one in twelve of 6 × 12 = 72.
test.each<[string, KnownAnswers, number, number]>([
  ["nothing answered", {}, 0, 72],
  ["one answer", { "empati-1": 4 }, 3, 71],
  ["an anti-trait counts reversed", { "sabar-1": 2 }, 9, 69],
  [
    "all of them",
    { "minat-1": 5, "empati-1": 5, "empati-2": 1, "empati-3": 2, "disiplin-1": 1, "sabar-1": 5 },
    12 + 10,
    12 + 10,
  ],
])("good points are weighed in the units of the plan: %s", (_, answers, low, high) => {
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

test("a plan has one room, which everybody uses again", () => {
  const room = roomFor(plan);
  expect(roomFor(plan)).toBe(room);
  expect(roomFor(holding)).not.toBe(room);
  expect(score(plan, choose(plan, { "empati-1": 4 }), room)).toBe(room);
});

test.each([
  [35, 0],
  [36, 1],
  [46, 1],
  [47, 2],
  [57, 2],
  [58, 3],
  [72, 3],
] as const)("%d of 72 is band %d: a cut belongs to the upper band", (weighted, band) => {
  expect(bandOf(plan, weighted)).toBe(band);
  expect(bandOf(plan, BigInt(weighted))).toBe(band);
});

/** A trait that outweighs all else, so that its answer alone is the fit. */
const holding = planOf(
  testProfile({
    interest: { name: "Minat", responses: "sesuai" },
    duties: [{ id: "t-1", text: "Tugas", interest: { id: "m-1", text: "Mau?" } }],
    traits: [{ id: "a", name: "A", weight: 1000, items: [situation("a-1", [20, 0, 55, 70, 100])] }],
    antiTraits: [
      { id: "b", name: "B", items: [rating("b-1")] },
      { id: "c", name: "C", triggerAt: 50, items: [rating("c-1")] },
    ],
  }),
);

type Name = (typeof BANDS)[number];

test.each<[string, KnownAnswers, Name, Name]>([
  ["nothing known", {}, "low", "strong"],
  ["high, but all others open", { "a-1": 5 }, "unsure", "strong"],
  ["interest below its floor of 40", { "a-1": 5, "m-1": 2, "b-1": 1, "c-1": 1 }, "unsure", "unsure"],
  ["interest above its floor", { "a-1": 5, "m-1": 3, "b-1": 1, "c-1": 1 }, "strong", "strong"],
  ["an anti-trait may still hold", { "a-1": 5, "m-1": 5, "b-1": 3 }, "unsure", "strong"],
  ["none holds", { "a-1": 5, "m-1": 5, "b-1": 3, "c-1": 2 }, "strong", "strong"],
  ["an anti-trait at 75", { "a-1": 5, "m-1": 5, "b-1": 4, "c-1": 2 }, "unsure", "unsure"],
  ["one at its own 50", { "a-1": 4, "m-1": 5, "b-1": 1, "c-1": 3 }, "unsure", "unsure"],
  ["a hold lifts nothing", { "a-1": 2, "m-1": 1, "b-1": 5, "c-1": 5 }, "low", "low"],
  ["a trait at its floor of 25", { "a-1": 1, "m-1": 5, "b-1": 1, "c-1": 1 }, "low", "low"],
])("the verdict lies between two ends: %s", (_, answers, low, high) => {
  const found = score(holding, choose(holding, answers));
  expect([BANDS[found.low], BANDS[found.high]]).toEqual([low, high]);
});

test.each([
  ["exactly at 65 a hold decides", 4, ["c"]],
  ["below, the fit does by itself", 3, []],
])("%s", (_, answer, expected) => {
  const traits = [{ id: "a", name: "A", weight: 2, items: [situation("a-1", [0, 84, 85, 100])] }];
  const exact = planOf(testProfile({ traits, antiTraits: [{ id: "c", name: "C", items: [rating("c-1")] }] }));
  // (2 × 85 + 25) ÷ 3 is 65.
  const choices = choose(exact, { "a-1": answer - 1, "c-1": 4 });
  expect(heldBy(exact, score(exact, choices))).toEqual(expected);
});
