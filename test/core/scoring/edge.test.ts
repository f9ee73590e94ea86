import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { choose } from "../../../src/core/scoring/answers.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { isOneStepFromFloor } from "../../../src/core/scoring/edge.ts";
import { score } from "../../../src/core/scoring/score.ts";
import type { KnownAnswers } from "../arbitrary.ts";
import { rating, situation, testProfile } from "../fixtures.ts";
import { at } from "../helpers.ts";

function isNear(profile: Profile, answers: KnownAnswers): boolean {
  return assess(profile, answers).verdict.nearEdge;
}

/** One item that decides the fit alone: every whole number up to 100 has its option. */
const whole = Array.from({ length: 101 }, (_, points) => points);
const percent = (value: number): KnownAnswers => ({ "a-1": value + 1 });

/** 25 items, so that the standard error is 4.5; the first gives the value, the others nothing. */
function precise(more: Partial<Profile> = {}): Profile {
  const silent = Array.from({ length: 24 }, (_, index) => situation(`s-${index + 1}`, [0, 0]));
  const items = [situation("a-1", whole), ...silent];
  return testProfile({ traits: [{ id: "a", name: "A", weight: 1, items }], ...more });
}

const silent = Object.fromEntries(Array.from({ length: 24 }, (_, index) => [`s-${index + 1}`, 1]));

test.each([
  [45, false],
  [46, true],
  [50, true],
  [54, true],
  [55, false],
  [60, false],
  [61, true],
  [69, true],
  [70, false],
  [75, false],
  [76, true],
  [84, true],
  [85, false],
])("with a standard error of 4.5 a fit of %d is near a cut: %s", (value, expected) => {
  expect(isNear(precise(), { ...silent, ...percent(value) })).toBe(expected);
});

test("exactly one standard error from a cut is near", () => {
  // Of 9 items the standard error is 7.5: 57.5 is 115 of 200.
  const items = [
    situation("a-1", [...Array(201).keys()]),
    ...Array.from({ length: 8 }, (_, i) => situation(`s-${i}`, [0, 0])),
  ];
  const nine = testProfile({ traits: [{ id: "a", name: "A", items }] });
  const rest = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`s-${i}`, 1]));
  expect(isNear(nine, { ...rest, "a-1": 116 })).toBe(true);
  const floor = testProfile({ traits: [{ id: "a", name: "A", items: items.slice(0, 5) }] });
  // Of 5 items it is 10.06: the cuts' zones cover all from 39.94 to 90.06.
  const few = Object.fromEntries(Array.from({ length: 4 }, (_, i) => [`s-${i}`, 1]));
  expect([79, 80, 180, 181].map((points) => isNear(floor, { ...few, "a-1": points + 1 }))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

/** An anti-trait that weighs next to nothing beside the trait's 10,000. */
const heavy = (antiTraits: Profile["antiTraits"]): Profile => {
  const { traits } = precise();
  return testProfile({ traits: traits.map((trait) => ({ ...trait, weight: 1000 })), antiTraits });
};
const warned = heavy([
  { id: "b", name: "B", items: [rating("b-1")] },
  { id: "c", name: "C", items: [rating("c-1"), rating("c-2")] },
]);

test.each<[string, number, KnownAnswers, boolean]>([
  ["no scale is one step from its floor", 72, { "b-1": 2, "c-1": 1, "c-2": 1 }, false],
  ["one step more would hold", 72, { "b-1": 3, "c-1": 1, "c-2": 1 }, true],
  ["one step less would free the only one that holds", 72, { "b-1": 4, "c-1": 1, "c-2": 1 }, true],
  ["two steps would", 72, { "b-1": 5, "c-1": 1, "c-2": 1 }, false],
  ["two that hold are not freed by one", 72, { "b-1": 4, "c-1": 4, "c-2": 4 }, false],
  ["below 65 a hold decides nothing", 57, { "b-1": 3, "c-1": 1, "c-2": 1 }, false],
  ["while one holds, the cuts above are out of reach", 79, { "b-1": 5, "c-1": 1, "c-2": 1 }, false],
  ["the cut at 50 is not", 52, { "b-1": 5, "c-1": 1, "c-2": 1 }, true],
  ["while one holds by two steps, no other makes a difference", 72, { "b-1": 5, "c-1": 3, "c-2": 4 }, false],
])("with holds: %s", (_, value, answers, expected) => {
  expect(isNear(warned, { ...silent, ...percent(value), ...answers })).toBe(expected);
});

test.each<[string, KnownAnswers, boolean]>([
  ["by the points, with a part answered", { ...silent, ...percent(72), "b-1": 1, "c-1": 2 }, false],
  ["one step from a floor by the points", { ...silent, ...percent(72), "b-1": 1, "c-1": 3 }, true],
  ["holding by the points", { ...silent, ...percent(66), "b-1": 1, "c-1": 4 }, true],
  ["not without a band", { ...percent(65) }, false],
])("while answers are missing: %s", (_, answers, expected) => {
  expect(isNear(warned, answers)).toBe(expected);
});

test("where a scale has no answer, the ends of the range are looked at", () => {
  const profile = heavy([{ id: "b", name: "B", items: [rating("b-1")] }]);
  // Whatever b is, the fit stays between 25.0 and 25.1, or between 47.9 and 48.
  const bandOf = (value: number) => assess(profile, { ...silent, ...percent(value) }).verdict;
  expect(bandOf(25)).toMatchObject({ status: "certain", band: "low", nearEdge: false });
  expect(bandOf(48)).toMatchObject({ status: "certain", band: "low", nearEdge: true });
});

/** As `heavy`, but light enough that an unknown answer moves the fit by about 2. */
const lighter = (weight: number, antiTraits: Profile["antiTraits"]): Profile => {
  const traits = precise().traits.map((trait) => ({ ...trait, weight }));
  return testProfile({ traits, antiTraits });
};
const open = { id: "b", name: "B", items: [rating("b-1")] };
const held = { id: "c", name: "C", items: [rating("c-1")] };

test.each<[string, Profile, KnownAnswers, string]>([
  // 45.1 to 47.1: only the upper end is within 4.4 of 50.
  ["one end near a cut is near", lighter(50, [open]), percent(46), "low"],
  // 63.9 to 65.9, and one step less of c frees the verdict.
  [
    "one end from 65 is enough for a hold to decide",
    lighter(50, [open, held]),
    { ...percent(66), "c-1": 4 },
    "unsure",
  ],
  // (2 × 85 + 25) ÷ 3 is 65.
  ["so is a fit of exactly 65", lighter(2, [held]), { ...percent(85), "c-1": 4 }, "unsure"],
])("%s", (_, profile, answers, band) => {
  const { verdict } = assess(profile, { ...silent, ...answers });
  expect(verdict).toMatchObject({ status: "certain", band, nearEdge: true });
});

test.each([
  ["trait", [3], true],
  ["trait", [2], true],
  ["trait", [4], false],
  ["trait", [1], false],
  ["antiTrait", [3], true],
  ["antiTrait", [4], true],
  ["antiTrait", [2], false],
  ["antiTrait", [5], false],
  ["antiTrait", [], false],
] as const)("a %s of one rating answered %j is one step from its floor: %s", (kind, [answer], expected) => {
  const scale = { id: "x", name: "X", items: [rating("x-1")] };
  const plan = planOf(
    testProfile({
      traits: [{ id: "a", name: "A", items: [rating("a-1")] }, ...(kind === "trait" ? [scale] : [])],
      antiTraits: kind === "antiTrait" ? [scale] : [],
    }),
  );
  const choices = choose(plan, answer === undefined ? {} : { "x-1": answer });
  expect(isOneStepFromFloor(plan, choices, score(plan, choices).sums, at(plan.fitScales, 1))).toBe(expected);
});

test("a step is that of a situation's neighbouring points, and one at the end has none", () => {
  const items = [situation("x-1", [6, 0, 2]), rating("x-2")];
  const plan = planOf(testProfile({ traits: [{ id: "x", name: "X", items }] }));
  const isClose = (answers: KnownAnswers) => {
    const choices = choose(plan, answers);
    return isOneStepFromFloor(plan, choices, score(plan, choices).sums, at(plan.fitScales, 0));
  };
  // 2.5 of 10 points hold: from 6 the situation's step leads to 2.
  expect(isClose({ "x-1": 1, "x-2": 1 })).toBe(true);
  expect(isClose({ "x-1": 1, "x-2": 2 })).toBe(false);
  expect(isClose({ "x-1": 2, "x-2": 5 })).toBe(false);
  // From 1 point that hold, the situation's step up leads to 3; nothing else of it leads anywhere.
  expect(isClose({ "x-1": 2, "x-2": 2 })).toBe(true);
});
