import { expect, test } from "vitest";
import { assess } from "../../src/core/scoring/assess.ts";
import { compareAnswers } from "../../src/core/scoring/compare.ts";
import { rating, situation, testProfile } from "./fixtures.ts";
import { at } from "./helpers.ts";

const POINTS = Array.from({ length: 1001 }, (_, points) => points);

test.each([
  [274, false],
  [275, true],
])("15. a fit of %d of 1000 with a standard error of 22.5 is near the cut at 50: %s", (points, isNear) => {
  const profile = testProfile({ traits: [{ id: "a", name: "A", items: [situation("a-1", POINTS)] }] });
  const { verdict, fit } = assess(profile, { "a-1": points + 1 });
  expect([fit.standardError, verdict.nearEdge]).toEqual([22.5, isNear]);
});

test.each([
  [440, "steady"],
  [442, "up"],
])("15. two items that rise by %d of 1000 with a wobble of 44.1 are %s", (points, moved) => {
  const items = [situation("a-1", POINTS.slice(0, 501)), situation("a-2", POINTS.slice(0, 501))];
  const profile = testProfile({ traits: [{ id: "a", name: "A", items }] });
  const { scales } = compareAnswers(profile, { "a-1": 1, "a-2": 1 }, { "a-1": points + 1, "a-2": 1 });
  expect(at(scales, 0)).toMatchObject({ moved });
  expect(at(scales, 0).wobble).toBeCloseTo(44.1, 9);
});

/** Three scales of 100 points, the first at its floor: one step of one answer frees it, where the fit reaches 65. */
test.each([
  [84, false],
  [85, true],
])(
  "15. a hold that one step ends is near the edge from a fit of just 65: 25, 85, %d: %s",
  (points, isNear) => {
    const traits = ["a", "b", "c"].map((id) => ({
      id,
      name: id,
      items: [situation(id, POINTS.slice(0, 101))],
    }));
    const { verdict, fit } = assess(testProfile({ traits }), { a: 26, b: 86, c: points + 1 });
    expect([fit.low >= 65, verdict.heldBy.length, verdict.nearEdge]).toEqual([
      isNear,
      isNear ? 1 : 0,
      isNear,
    ]);
  },
);

test.each([
  [26, true],
  [25, false],
])("15. one step ends the only hold, not one of two: 25, %d and four times 100: %s", (points, isNear) => {
  const traits = [1, 1, 4].map((weight, index) => ({
    id: `t-${index}`,
    name: "T",
    weight,
    items: [situation(`i-${index}`, POINTS.slice(0, 101))],
  }));
  const { verdict } = assess(testProfile({ traits }), { "i-0": 26, "i-1": points + 1, "i-2": 101 });
  expect([verdict.band, verdict.nearEdge]).toEqual(["unsure", isNear]);
});

/** Flags of as many ratings as there are answers. */
function flagsOf(answers: string): string[] {
  const ids = [...answers].map((_, index) => `r-${index}`);
  const profile = testProfile({ traits: [{ id: "a", name: "A", items: ids.map((id) => rating(id)) }] });
  const given = Object.fromEntries(ids.map((id, index) => [id, Number(answers[index])]));
  return assess(profile, given).quality.flags.map(({ code }) => code);
}

test.each([
  ["a row of half of the ratings", "1333335151", ["long-string"]],
  ["a row of fewer", "13333351515", []],
  ["a standard deviation of 0.4 of a step", "3343334333", []],
  ["a standard deviation just below", "33433343333", ["low-variance"]],
])("flags draw their line at %s", (_, answers, codes) => {
  expect(flagsOf(answers).filter((code) => code !== "inconsistent")).toEqual(codes);
});
