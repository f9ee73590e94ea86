import fc from "fast-check";
import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import { choose, UNKNOWN } from "../../../src/core/scoring/answers.ts";
import { readHead } from "../../../src/io/answers/head.ts";
import { TableReader } from "../../../src/io/answers/table.ts";
import { optionLabel } from "../../../src/text/items.ts";
import { answered, profiles } from "../../core/arbitrary.ts";
import { everyKind } from "../../core/fixtures.ts";
import { holds } from "../../core/helpers.ts";

const PLAN = planOf(everyKind());

/** The records of a table, and how many lines stand below its header. */
function read(header: string, rows: string | Uint8Array, plan = PLAN) {
  const reader = new TableReader(plan, readHead(Buffer.from(`${header}\n`), plan, FOUND_OUT).head);
  const records: { line: number; respondent: string | null; answers: unknown; problems: unknown }[] = [];
  const lines = reader.read(Buffer.from(rows), ({ line, respondent, sound, problems }) => {
    records.push({ line, respondent, answers: sound && known(sound.choices, plan), problems });
  });
  return { lines, skipped: reader.takeCounts().skipped, records };
}

/** What is answered, by id. */
function known(choices: readonly number[], plan = PLAN): Record<string, number> {
  const entries = plan.items.map(({ id }, position) => [id, choices[position] ?? UNKNOWN] as const);
  return Object.fromEntries(entries.filter(([, choice]) => choice !== UNKNOWN));
}

const FOUND_OUT = { dialect: null, columns: { respondent: null, group: null } };
const NONE_SKIPPED = { empty: 0, totals: 0, headings: 0, ranges: [] };

const HEADER = "Timestamp,Peserta,empati-1,uang-1,arah-1,Teks empati-1";

test("a row is a record, and a row without any cell filled is none", () => {
  expect(read(HEADER, "x,A,4,Benar,2,\r\n,,, ,\n\n,,,,3\ny,B,,,,5")).toEqual({
    lines: 5,
    skipped: NONE_SKIPPED,
    records: [
      { line: 1, respondent: "A", answers: { "empati-1": 3, "uang-1": 0, "arah-1": 1 }, problems: [] },
      { line: 4, respondent: null, answers: { "arah-1": 2 }, problems: [] },
      { line: 5, respondent: "B", answers: { "empati-1": 4 }, problems: [] },
    ],
  });
});

test("a cell of spaces alone is no other answer to an item answered before", () => {
  expect(read(HEADER, "x,A,4,,,  \n").records).toEqual([
    { line: 1, respondent: "A", answers: { "empati-1": 3 }, problems: [] },
  ]);
});

test.each([
  ["A", "A"],
  ["  Ayu Lestari ", "Ayu Lestari"],
  ['="0051"', "0051"],
  ['" A ""B"" "', 'A "B"'],
  ["A\u001b[31m\u202e", "A[31m"],
  ["", null],
  ['=""', null],
])("the cell %j is the respondent %j", (cell, respondent) => {
  expect(read(HEADER, `x,${cell},4`).records[0]?.respondent).toBe(respondent);
});

test("a row has the group that its column says, also where it cannot be scored", () => {
  const { head } = readHead(Buffer.from("Kelas,empati-1,Kode\n"), PLAN, FOUND_OUT);
  const groups: unknown[] = [];
  const reader = new TableReader(PLAN, head);
  reader.read(Buffer.from('XI-1,4,A\n"=""01""",9,B\n,3,C\n-,3,D\n'), ({ group }) => groups.push(group));
  expect(groups).toEqual(["XI-1", "01", null, null]);
});

test("a row may be shorter than the header, and longer where the rest is empty", () => {
  expect(read(HEADER, "x,A,4\nx,B,4,,,,,, \n").records).toEqual([
    { line: 1, respondent: "A", answers: { "empati-1": 3 }, problems: [] },
    { line: 2, respondent: "B", answers: { "empati-1": 3 }, problems: [] },
  ]);
});

test("a cell may span lines, and the next record knows its own", () => {
  const rows = '"a\nb\r\nc",A,4\nx,B,9\n';
  expect(read(HEADER, rows)).toEqual({
    lines: 4,
    skipped: NONE_SKIPPED,
    records: [
      { line: 1, respondent: "A", answers: { "empati-1": 3 }, problems: [] },
      {
        line: 4,
        respondent: "B",
        answers: null,
        problems: [
          problem(
            "unknown-cell",
            { id: "empati-1", received: '"9"', options: 5, column: 3 },
            { path: "empati-1", line: 4 },
          ),
        ],
      },
    ],
  });
});

test.each([
  [
    "cells that are no answers: all of them",
    "x,A,6,ya,3",
    [
      problem(
        "unknown-cell",
        { id: "empati-1", received: '"6"', options: 5, column: 3 },
        { path: "empati-1", line: 1 },
      ),
      problem(
        "unknown-statement-cell",
        { id: "uang-1", received: '"ya"', column: 4 },
        { path: "uang-1", line: 1 },
      ),
    ],
  ],
  [
    "two columns of one item that differ",
    "x,A,4,,,5",
    [problem("conflicting-cells", { id: "empati-1" }, { path: "empati-1", line: 1 })],
  ],
  [
    "more cells than columns",
    "x,A,4,,,,7",
    [problem("too-many-cells", { cells: 7, columns: 6 }, { line: 1 })],
  ],
])("%s", (_, row, problems) => {
  expect(read(HEADER, row).records).toEqual([{ line: 1, respondent: "A", answers: null, problems }]);
});

test("a quote that lost its other end moves no answers, though the row ends with an empty cell", () => {
  const problems = [problem("too-many-cells", { cells: 7, columns: 6 }, { line: 1 })];
  const [record] = read(HEADER, 'siang, sore",4,,2,,').records;
  expect(record).toMatchObject({ answers: null, problems });
});

test("two columns of one item that agree are one answer", () => {
  expect(read(HEADER, "x,A,4,,,Sesuai").records).toEqual([
    { line: 1, respondent: "A", answers: { "empati-1": 3 }, problems: [] },
  ]);
});

test("a quote that is never closed takes its line alone", () => {
  expect(read(HEADER, 'x,"A,4\nx,B,4\n').records).toEqual([
    { line: 1, respondent: null, answers: null, problems: [problem("open-quote", {}, { line: 1 })] },
    { line: 2, respondent: "B", answers: { "empati-1": 3 }, problems: [] },
  ]);
});

test("bytes that are no UTF-8 spoil their row alone, and only where somebody reads them", () => {
  const rows = Buffer.from("\xc3\xa9,A,4\n\xe9,B,4\nx,Jos\xe9,4\nx,\xef\xbf\xbd,4\n", "latin1");
  expect(read(HEADER, rows).records).toEqual([
    { line: 1, respondent: "A", answers: { "empati-1": 3 }, problems: [] },
    { line: 2, respondent: "B", answers: { "empati-1": 3 }, problems: [] },
    { line: 3, respondent: "Jos\ufffd", answers: null, problems: [problem("not-utf8", {}, { line: 3 })] },
    { line: 4, respondent: "\ufffd", answers: { "empati-1": 3 }, problems: [] },
  ]);
});

test("a table written by ids and positions, or by option texts, is the answers", () => {
  const cases = fc.tuple(answered(profiles()), fc.constantFrom(",", ";", "\t", "|"), fc.boolean());
  holds(cases, ([{ profile, answers }, delimiter, inWords]) => {
    const plan = planOf(profile);
    const header = ["respondent", ...plan.items.map(({ id }) => id)].join(delimiter);
    const cells = plan.items.map((item) => {
      const value = answers[item.id];
      if (value === null || value === undefined) return "";
      return inWords ? `"${optionLabel(item, value).replaceAll('"', '""')}"` : String(value);
    });
    const { records } = read(header, ["A", ...cells].join(delimiter), plan);
    const found = known(choose(plan, answers), plan);
    // Who answers nothing is nobody.
    const isAnybody = Object.keys(found).length > 0;
    expect(records).toEqual(isAnybody ? [{ line: 1, respondent: "A", answers: found, problems: [] }] : []);
  });
});
