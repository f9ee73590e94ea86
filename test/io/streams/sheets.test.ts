import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { noSheets, placedIn, sheetProblems } from "../../../src/io/streams/sheets.ts";
import type { SheetNotes } from "../../../src/io/workbooks/sheet.ts";

const NO_NOTES: SheetNotes = { unsolved: [], merged: [], hiddenRows: [], hiddenColumns: [] };

/** A table whose columns are the respondent, one that nobody reads, two items, and the group; its first row is the third. */
const COLUMNS = {
  items: [-1, -1, 0, 1, -1],
  likes: [-1, -1, -1, -1, -1],
  cut: [],
  respondent: 0,
  group: 4,
  names: [],
  meanings: [],
  problems: [],
};
const USED = { columns: COLUMNS, lines: 2 };

const cell = (name: string, row: number, column: number) => ({ name, row, column });

test.each<[string, Partial<SheetNotes>, Record<string, unknown>[]]>([
  ["nothing", {}, []],
  [
    "the first formula in a column that is read",
    { unsolved: [cell("C2", 2, 2), cell("B3", 3, 1), cell("D3", 3, 3), cell("E3", 3, 4)] },
    [{ code: "unsolved-formula", args: { cell: "D3" } }],
  ],
  [
    "the first cell over several rows in a column that is read",
    { merged: [cell("A1:A2", 1, 0), cell("B3:B4", 3, 1), cell("A3:A4", 3, 0)] },
    [{ code: "merged-cells", args: { range: "A3:A4" } }],
  ],
  [
    "hidden rows below the heading",
    { hiddenRows: [1, 2, 3, 7] },
    [{ code: "hidden-rows", args: { count: 2 } }],
  ],
  ["hidden rows above it alone", { hiddenRows: [1, 2] }, []],
  [
    "hidden columns that are read",
    {
      hiddenColumns: [
        { first: 3, last: 16_383 },
        { first: 0, last: 1 },
      ],
    },
    [{ code: "hidden-columns", args: { columns: ["A", "D", "E"] } }],
  ],
  [
    "a hidden column of the first item alone",
    { hiddenColumns: [{ first: 2, last: 2 }] },
    [{ code: "hidden-columns", args: { columns: ["C"] } }],
  ],
  ["hidden columns that are not read", { hiddenColumns: [{ first: 1, last: 1 }] }, []],
])("told of a sheet: %s", (_, notes, expected) => {
  const found = sheetProblems({ ...NO_NOTES, ...notes }, USED);
  expect(found).toEqual(expected.map((one) => ({ ...one, severity: "warning" })));
});

test("the column of answer codes is read too", () => {
  const columns = { ...COLUMNS, items: [-1, -1], respondent: -1, group: -1, code: 1 };
  const notes = { ...NO_NOTES, unsolved: [cell("A3", 3, 0), cell("B4", 4, 1)] };
  expect(sheetProblems(notes, { columns, lines: 2 })).toMatchObject([{ args: { cell: "B4" } }]);
});

test("of what is no table nothing is told", () => {
  const notes = { ...NO_NOTES, hiddenRows: [9], unsolved: [cell("A9", 9, 0)] };
  expect(sheetProblems(notes, { columns: null, lines: 0 })).toEqual([]);
});

test("a problem gets the file and the sheet that it is of, and keeps what else it has", () => {
  const found = [problem("not-json", { detail: "" }, { line: 4 }), noSheets("XI")];
  expect(placedIn(found, { file: "a.xlsx", sheet: "B" }).map(({ place }) => place)).toEqual([
    { file: "a.xlsx", sheet: "B", line: 4 },
    { file: "a.xlsx", sheet: "B" },
  ]);
  expect(placedIn([noSheets("XI")], { file: undefined })[0]?.place ?? {}).toStrictEqual({});
});
