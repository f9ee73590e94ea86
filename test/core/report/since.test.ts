import { expect, test } from "vitest";
import { buildReport } from "../../../src/core/report/build.ts";
import { movedVerdict } from "../../../src/core/report/since.ts";
import { standings } from "../../../src/core/report/standing.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { compareAnswers } from "../../../src/core/scoring/compare.ts";
import { rating, testProfile } from "../fixtures.ts";

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
])("from %s to %s", (before, after, expected) => {
  const assessment = assess(profile, answersOf(after));
  const movements = compareAnswers(profile, answersOf(before), answersOf(after));
  const { progress } = buildReport(profile, assessment, { movements });
  const all = standings(profile, assessment);
  expect(progress && movedVerdict(progress, assessment.verdict, all)).toEqual(expected);
});
