import { expect, test } from "vitest";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { edgeOf } from "../../../src/core/report/edge.ts";
import { standings } from "../../../src/core/report/standing.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { answered, type KnownAnswers, profiles } from "../arbitrary.ts";
import { rating, testProfile } from "../fixtures.ts";
import { holds } from "../helpers.ts";

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
  return { ...spread("a", 4, a), ...spread("b", 16, b) };
}

/** Answers to so many ratings of a trait that give it so many points. */
function spread(id: string, items: number, points: number): KnownAnswers {
  const answers = Array.from({ length: items }, (_, index) => [
    `${id}-${index + 1}`,
    1 + Math.floor((points + index) / items),
  ]);
  return Object.fromEntries(answers);
}

function edgeWith(given: Profile, answers: KnownAnswers) {
  const assessment = assess(given, answers);
  return edgeOf(assessment, standings(given, assessment));
}

test.each<[string, KnownAnswers, object | null]>([
  // 31.25 and 100 are 82.8 in the mean, and one step less of A holds.
  ["above a floor", answersOf(5, 64), { kind: "hold", scale: { name: "A" } }],
  // 31.25 and 87.5 are 73.4: good is above `unsure` too.
  ["above a floor, and good", answersOf(5, 56), { kind: "hold", scale: { name: "A" } }],
  // 31.25 and 75 are 64.1: below the cut a hold would change nothing.
  ["above a floor, but low", answersOf(5, 48), { kind: "cut" }],
  // 25 is at the floor, 12.5 further from it than a standard error.
  ["at a floor", answersOf(4, 64), { kind: "free", scale: { name: "A" } }],
  ["far below a floor", answersOf(2, 64), null],
  // 75 and 78.1 are 77.3, a standard error of 5.1 from the cut.
  ["near a cut", answersOf(12, 50), { kind: "cut" }],
  ["far from all", answersOf(16, 64), null],
])("%s", (_, answers, expected) => {
  const edge = edgeWith(profile, answers);
  if (expected === null) expect(edge).toBeNull();
  else expect(edge).toMatchObject(expected);
});

test("what holds by part of its answers alone is not said to be freed", () => {
  const { "a-4": _, ...part } = answersOf(2, 64);
  const assessment = assess(profile, { ...part, "a-1": 2, "a-2": 2, "a-3": 2 });
  expect(assessment.verdict.nearEdge).toBe(true);
  expect(edgeOf(assessment, standings(profile, assessment))).toEqual({ kind: "other" });
});

test("what holds beyond doubt by part of its answers is not said to be freed, near its floor as it is", () => {
  const given = testProfile({
    traits: [
      { id: "a", name: "A", items: ratings("a", 16) },
      { id: "b", name: "B", weight: 3, items: ratings("b", 16) },
    ],
  });
  // 12 of 60 points are 20, a standard error of 5.6; with 4 more it stands at its floor of 25.
  const answers = { ...spread("a", 15, 12), ...spread("b", 16, 64) };
  expect(assess(given, answers).verdict.heldBy).toEqual(["a"]);
  expect(edgeWith(given, answers)).toBeNull();
});

test("what two steps would free is not said to be near, as in the data", () => {
  const given = testProfile({
    traits: [
      { id: "a", name: "A", holdAt: 30, items: ratings("a", 4) },
      { id: "b", name: "B", weight: 3, items: ratings("b", 16) },
    ],
  });
  // 18.75 and 25, each within a standard error of 11.25.
  expect(edgeWith(given, answersOf(3, 64))).toBeNull();
  expect(edgeWith(given, answersOf(4, 64))).toMatchObject({ kind: "free", scale: { name: "A" } });
});

test("freeing the scale that holds is no way out where the fit keeps the verdict", () => {
  // 25 and 53.1 are 46.1, near the lower cut; freed, the verdict is the same.
  expect(edgeWith(profile, answersOf(4, 34))).toEqual({ kind: "cut" });
});

test("a report tells of an edge just where its data do", () => {
  holds(answered(profiles()), ({ profile: given, answers }) => {
    const assessment = assess(given, answers);
    const edge = edgeOf(assessment, standings(given, assessment));
    expect(edge !== null).toBe(assessment.verdict.nearEdge);
  });
});

/** Three traits of 2, 4 and 2 ratings, and one that lifts the fit. */
test.each<[string, KnownAnswers, object | null]>([
  // 12.5, 6.25 and 12.5 above their floors.
  [
    "of several that are near the nearest is named",
    { ...spread("a", 2, 3), ...spread("b", 4, 5), ...spread("c", 2, 3), ...spread("d", 16, 64) },
    { kind: "hold", scale: { name: "B" } },
  ],
  // 25 and 25: freeing the one leaves the other.
  [
    "of two that hold neither is said to be freed",
    { ...spread("a", 2, 2), ...spread("b", 4, 4), ...spread("c", 2, 8), ...spread("d", 16, 64) },
    null,
  ],
])("%s", (_, answers, expected) => {
  const given = testProfile({
    traits: [
      { id: "a", name: "A", items: ratings("a", 2) },
      { id: "b", name: "B", items: ratings("b", 4) },
      { id: "c", name: "C", items: ratings("c", 2) },
      { id: "d", name: "D", weight: 16, items: ratings("d", 16) },
    ],
  });
  const edge = edgeWith(given, answers);
  if (expected === null) expect(edge).toBeNull();
  else expect(edge).toMatchObject(expected);
});

test("a scale near its floor is not the reason where the fit stands below the cut by the answers given", () => {
  // 31.25 and an estimate of 75 are 64.1; the four answers that are missing may make it 68.8.
  const answers = { ...spread("a", 4, 5), ...spread("b", 12, 36) };
  const assessment = assess(profile, answers);
  expect(assessment.verdict).toMatchObject({ status: "provisional", band: "unsure", nearEdge: true });
  expect(standings(profile, assessment)).toMatchObject([{ effect: "near" }, {}]);
  expect(edgeWith(profile, answers)).toEqual({ kind: "cut" });
});

test("a scale that may hold is not the reason where the fit lies near the middle", () => {
  const given = testProfile({
    traits: [
      { id: "a", name: "A", items: ratings("a", 2) },
      { id: "b", name: "B", items: ratings("b", 2) },
    ],
  });
  // 0 and 100 are 50, by one answer each.
  expect(edgeWith(given, { "a-1": 1, "b-1": 5 })).toEqual({ kind: "cut" });
});
