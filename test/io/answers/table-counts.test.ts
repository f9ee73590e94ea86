import { expect, test } from "vitest";
import {
  addCounts,
  countName,
  countShortened,
  noCounts,
  type TableCounts,
} from "../../../src/io/answers/table-counts.ts";

test.each<[respondents: string[], shortened: TableCounts["shortened"]]>([
  [[], { count: 0, first: null }],
  [["A+", "a+b", "0812"], { count: 0, first: null }],
  [["3,2E+15", "A", "3,3E+15"], { count: 2, first: "3,2E+15" }],
])("of the respondents %j these are written in short: %j", (respondents, shortened) => {
  const counts = noCounts();
  for (const respondent of respondents) countShortened(counts, respondent);
  expect(counts).toEqual({ ...noCounts(), shortened });
});

test.each<[respondents: (string | null)[], named: number, unnamed: TableCounts["unnamed"]]>([
  [["A", "B"], 2, { count: 0, first: null }],
  [["A", null, "B", null], 2, { count: 2, first: 2 }],
  [[null], 0, { count: 1, first: 1 }],
])("of the respondents %j, a line each, %i have a name", (respondents, named, unnamed) => {
  const counts = noCounts();
  for (const [index, respondent] of respondents.entries()) countName(counts, respondent, index + 1);
  expect(counts).toEqual({ ...noCounts(), named, unnamed });
});

test("lines of a later block are counted from the beginning of the table, and the first of all stays", () => {
  const [sum, early, late] = [noCounts(), noCounts(), noCounts()];
  countName(late, null, 4);
  countShortened(late, "4E+15");
  countName(early, "A", 1);
  addCounts(sum, early, 0);
  addCounts(sum, late, 10);
  addCounts(sum, late, 20);
  expect(sum).toEqual({
    ...noCounts(),
    named: 1,
    unnamed: { count: 2, first: 14 },
    shortened: { count: 2, first: "4E+15" },
  });
});
