import { expect, test } from "vitest";
import { buildReport } from "../../../src/core/report/build.ts";
import { movedVerdict, shortSince } from "../../../src/core/report/since.ts";
import { standings } from "../../../src/core/report/standing.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { compareAnswers } from "../../../src/core/scoring/compare.ts";
import { answered, answersFor, profiles } from "../arbitrary.ts";
import { rating, testProfile } from "../fixtures.ts";
import { holds, SLOW } from "../helpers.ts";

/** Four traits of one rating each: differences of the mean up to 31.2, and of one up to 62.4, are ordinary. */
const profile = testProfile({
  traits: ["a", "b", "c", "d"].map((id) => ({ id, name: id.toUpperCase(), items: [rating(`${id}-1`)] })),
});

function answersOf(row: string) {
  const entries = [..."abcd"].flatMap((id, index) =>
    row[index] === "." ? [] : [[`${id}-1`, Number(row[index])]],
  );
  return Object.fromEntries(entries);
}

test.each<[string, string, object | null]>([
  // 50 and three of 100 are 87.5; 25 and three of 100 are 81.3, held.
  ["3555", "2555", { kind: "came", scales: ["A"], isOrdinary: true }],
  ["2555", "3555", { kind: "went", scales: ["A"], isOrdinary: true }],
  ["5555", "1555", { kind: "came", scales: ["A"], isOrdinary: false }],
  ["4444", "5444", { kind: "cut", scales: [], isOrdinary: true }],
  ["4444", "4443", null],
  // The fit itself moved.
  ["5555", "3333", null],
  // Not settled.
  ["3555", "2.55", null],
  // Not settled on one side, though C moves the fit no further than it ordinarily does, whatever it is.
  ["3555", "35.5", null],
  ["35.5", "3555", null],
])("from %s to %s", (before, after, expected) => {
  const assessment = assess(profile, answersOf(after));
  const movements = compareAnswers(profile, answersOf(before), answersOf(after));
  const { progress } = buildReport(profile, assessment, { movements });
  const all = standings(profile, assessment);
  expect(progress && movedVerdict(progress, assessment.verdict, all)).toEqual(expected);
});

test("what rose and what fell is told by kind: more of an anti-trait is heavier", () => {
  const scale = (id: string) => ({ id, name: id.toUpperCase(), items: [rating(`${id}-1`)] });
  const given = testProfile({ traits: ["a", "b", "c"].map(scale), antiTraits: ["t", "u", "v"].map(scale) });
  const before = { "a-1": 1, "b-1": 5, "c-1": 3, "t-1": 1, "u-1": 5, "v-1": 3 };
  const after = { "a-1": 5, "b-1": 1, "c-1": 3, "t-1": 5, "u-1": 1, "v-1": 3 };
  const assessment = assess(given, after);
  const { progress } = buildReport(given, assessment, { movements: compareAnswers(given, before, after) });
  expect(progress && shortSince(progress, assessment.verdict, standings(given, assessment))).toEqual({
    before: assess(given, before).verdict,
    moved: "steady",
    ...{ up: ["A"], down: ["B"], heavier: ["T"], lighter: ["U"] },
    reason: null,
  });
});

test("of two verdicts that are settled and differ at most one is held", SLOW, () => {
  const cases = answered(profiles()).chain(({ profile: given, answers }) =>
    answersFor(given).map(
      (earlier) => [assess(given, earlier).verdict, assess(given, answers).verdict] as const,
    ),
  );
  holds(cases, (verdicts) => {
    const [before, after] = verdicts;
    const isSettled = verdicts.every(({ status }) => status === "certain");
    if (!isSettled || before.band === after.band) return;
    expect(verdicts.filter(({ heldBy }) => heldBy.length > 0).length).toBeLessThanOrEqual(1);
  });
});
