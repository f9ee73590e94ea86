import { expect, test } from "vitest";
import { edgeOf } from "../../../src/core/report/edge.ts";
import { standings } from "../../../src/core/report/standing.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import type { KnownAnswers } from "../arbitrary.ts";
import { rating, testProfile } from "../fixtures.ts";

const ratings = (id: string, count: number) =>
  Array.from({ length: count }, (_, index) => rating(`${id}-${index + 1}`));

/** A trait of four ratings, with a standard error of 11.25, and one that weighs three times as much. */
const profile = testProfile({
  traits: [
    { id: "a", name: "A", items: ratings("a", 4) },
    { id: "b", name: "B", weight: 3, items: ratings("b", 16) },
  ],
});

/** Answers in which A has so many of 16 points, and B so many of 64. */
function answersOf(a: number, b: number): KnownAnswers {
  const spread = (id: string, items: number, points: number) =>
    Array.from({ length: items }, (_, index) => [
      `${id}-${index + 1}`,
      1 + Math.floor((points + index) / items),
    ]);
  return Object.fromEntries([...spread("a", 4, a), ...spread("b", 16, b)]);
}

test.each<[string, KnownAnswers, object | null]>([
  // 31.25 and 100 are 82.8 in the mean, and one step less of A holds.
  ["above a floor", answersOf(5, 64), { kind: "hold", scale: { name: "A" } }],
  // 31.25 and 75 are 64.1: below the cut a hold would change nothing.
  ["above a floor, but low", answersOf(5, 48), { kind: "cut" }],
  // 25 is at the floor, 12.5 further from it than a standard error.
  ["at a floor", answersOf(4, 64), { kind: "free", scale: { name: "A" } }],
  ["far below a floor", answersOf(2, 64), null],
  // 75 and 78.1 are 77.3, a standard error of 5.1 from the cut.
  ["near a cut", answersOf(12, 50), { kind: "cut" }],
  ["far from all", answersOf(16, 64), null],
])("%s", (_, answers, expected) => {
  const assessment = assess(profile, answers);
  const edge = edgeOf(assessment, standings(profile, assessment));
  if (expected === null) expect(edge).toBeNull();
  else expect(edge).toMatchObject(expected);
});

test("what holds by part of its answers alone is not said to be freed", () => {
  const { "a-4": _, ...part } = answersOf(2, 64);
  const assessment = assess(profile, { ...part, "a-1": 2, "a-2": 2, "a-3": 2 });
  expect(assessment.verdict.nearEdge).toBe(true);
  expect(edgeOf(assessment, standings(profile, assessment))).toEqual({ kind: "other" });
});
