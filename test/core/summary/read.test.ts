import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyAnalysisSums } from "../../../src/core/analysis/sums.ts";
import { buildReport } from "../../../src/core/report/build.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { LeaningGatherer } from "../../../src/core/summary/leanings.ts";
import { readSummary } from "../../../src/core/summary/read.ts";
import type { Summary } from "../../../src/core/summary/shape.ts";
import { everyKind } from "../fixtures.ts";
import { holds, SLOW } from "../helpers.ts";
import { alike, fromJson, groups, summaryOf } from "./groups.ts";

test("every summary comes back from JSON as it was", SLOW, () => {
  holds(
    groups(6),
    (group) => {
      const summary = summaryOf(group);
      expect(readSummary(fromJson(summary))).toEqual({ summary });
    },
    0.5,
  );
});

function example(): Summary {
  return summaryOf(alike(everyKind(), { "empati-1": 4, "uang-1": true, "arah-1": 1 }, 3));
}

const NONE = { problem: { code: "not-a-summary", args: {}, severity: "error" } };

test.each<[string, unknown]>([
  ["nothing", null],
  ["a text", "rekap"],
  ["a list", [example()]],
  ["answers", { "empati-1": 4 }],
  ["a report", buildReport(everyKind(), assess(everyKind(), {}))],
  ["half of a summary", { ...example(), rows: undefined }],
  ["an unknown key", { ...example(), nama: "Budi" }],
  ["an older version", { ...example(), version: 0 }],
  ["a count below zero", { ...example(), badRecords: -1 }],
  ["half a count", { ...example(), badRecords: 0.5 }],
  ["a count too large to be exact", { ...example(), badRecords: 2 ** 53 }],
  ["nineteen bins", { ...example(), fit: { ...example().fit, sure: new Array(19).fill(0) } }],
])("%s is no summary", (_, value) => {
  expect(readSummary(fromJson(value))).toEqual(NONE);
});

test.each<[string, (summary: Summary) => void]>([
  ["more respondents", (summary) => Object.assign(summary, { respondents: 4 })],
  ["a verdict too many", ({ verdicts }) => Object.assign(verdicts.certain, { good: 1 })],
  ["a point too many", ({ traits }) => Object.assign(traits[0]?.sure ?? [], { 3: 1 })],
  ["an anti-trait too many", ({ antiTraits }) => Object.assign(antiTraits[0] ?? {}, { no: 9 })],
  ["a realism too many", ({ realism }) => Object.assign(realism?.sure ?? [], { 3: 1 })],
  ["a belief too few", ({ statements }) => Object.assign(statements[0] ?? {}, { missed: 0 })],
  ["a leaning too many", ({ leaning }) => Object.assign(leaning ?? {}, { this: 9 })],
  ["more flagged than there are", ({ quality }) => Object.assign(quality, { flagged: 4 })],
  ["more skips than there are", ({ items }) => Object.assign(items[0] ?? {}, { skipped: 4 })],
  ["a row too few", ({ rows }) => rows.pop()],
  ["a row with a scale less", ({ rows }) => rows[0]?.traits.pop()],
  ["a row with a hold less", ({ rows }) => rows[0]?.holds.antiTraits.pop()],
  ["one item twice", ({ items }) => items.push(...items.slice(0, 1))],
])("a summary that does not add up is none: %s", (_, change) => {
  const summary = example();
  expect(readSummary(summary)).toEqual({ summary });
  change(summary);
  expect(readSummary(summary)).toEqual(NONE);
});

test("a later version is told apart", () => {
  const problem = { code: "summary-newer", args: {}, severity: "error" };
  expect(readSummary({ ...example(), version: 2, more: true })).toEqual({ problem });
  // A report of a later version is no summary of one.
  expect(readSummary({ version: 2, respondent: "A-01" })).toEqual(NONE);
});

test.each<[string, unknown]>([
  ["summary-of-roles", new LeaningGatherer([everyKind()]).leanings()],
  ["summary-of-items", emptyAnalysisSums(everyKind())],
])("%s: what is summed up otherwise is named for what it is", (code, value) => {
  expect(readSummary(fromJson(value))).toEqual({ problem: { code, args: {}, severity: "error" } });
});

test("garbage is refused, and nothing is thrown", SLOW, () => {
  holds(fc.anything(), (value) => {
    expect(readSummary(value)).toEqual(NONE);
  });
});
