import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { readHead } from "../../../src/io/answers/head.ts";
import { zeroColumns } from "../../../src/io/answers/zero-columns.ts";
import { everyKind, rating, testProfile } from "../../core/fixtures.ts";

const PLAN = planOf(everyKind());
const UNKNOWN = { dialect: null, columns: { respondent: null, group: null } };

/** The headings of the columns that count from 0. */
function zeros(header: string, rows: string, plan = PLAN): string[] {
  const { head } = readHead(Buffer.from(`${header}\n`), plan, UNKNOWN);
  return zeroColumns(Buffer.from(rows), plan, head).map((column) => head.columns.names[column] ?? "");
}

test.each([
  ["a scale of five from 0 to 4", "A,0\nB,4\n"],
  ["a 0 in the last row", "A,1\nB,2\nC,0\n"],
  ["a 0 without a line feed after it", "A,0"],
  ["a 0 before a carriage return", "A,0\r\nB,1\r\n"],
  ["a 0 in quotes", '"A","0"\n'],
  ["a 0 with spaces before it", "A, 0\n"],
  ["a 0 with spaces after it", "A,0  \n"],
  ["a 0 that a spreadsheet keeps as a text", 'A,"=""0"""\n'],
  ["a 0 with a decimal point", "A,0.00\n"],
  ["a 0 with a decimal comma", 'A,"0,0"\n'],
  ["a 0 that an apostrophe keeps as a text", "A,'0\n"],
  ["a 0 of the width of Chinese signs", "A,０\n"],
  ["the same with a decimal point", "A,０.0\n"],
  ["a 0 with a sign before it that nobody sees", "A,\u200b0\n"],
  ["a 0 with a sign after it that nobody sees", "A,0\u200b\n"],
  ["a 0 between spaces that keep words together", "A,\u00a00\u00a0\n"],
  ["a 0 with a tab after it", "A,0\t\n"],
  ["a 0 beside words that are no option", "A,0\nB,hilang\n"],
  ["a 0 beside a number that only holds the last one", "A,0\nB,50\n"],
  ["a 0 beside rows without a cell there", "A,0\nB\n"],
  ["a 0 of somebody without a name who answers more", ",0,3\n"],
])("a column counts from 0: %s", (_, rows) => {
  expect(zeros("id,empati-1,empati-2", rows)).toEqual(["empati-1"]);
});

test.each([
  ["no rows", ""],
  ["no 0", "A,1\nB,4\n"],
  ["zeros within other numbers", "A100,10\nB,20\n"],
  ["a number that begins with a 0", "A,0.5\nB,01\n"],
  ["a 0 in the column of the names alone", "0,1\nB,2\n"],
  ["the number of the last option in another row", "A,0\nB,5\n"],
  ["the same with spaces around it", "A,0\nB, 5 \n"],
  ["the same of the width of Chinese signs", "A,0\nB,５\n"],
  ["the same that an apostrophe keeps as a text", "A,0\nB,'5\n"],
  ["the same with a decimal point", "A,0\nB,5.0\n"],
  ["the same above it", "A,5\nB,0\n"],
  ["an option in words in another row", "A,0\nB,Sangat sesuai\n"],
  ["a row that sums others up", "A,3\nJumlah,0\n"],
  ["formulas that show a 0 for nobody", "A,3\n,0,0\n"],
  ["a row whose quote was never closed", 'A,0,"3\n'],
])("a column does not count from 0: %s", (_, rows) => {
  expect(zeros("id,empati-1,empati-2", rows)).toEqual([]);
});

test("the first cell of a table may hold the 0", () => {
  expect(zeros("empati-1,empati-2", "0,3\n")).toEqual(["empati-1"]);
  expect(zeros("empati-1,empati-2", "1,3\n0,3\n")).toEqual(["empati-1"]);
});

test.each([";", "\t", "|"])("a 0 stands between two %j", (delimiter) => {
  const rows = ["A", "0", "1"].join(delimiter);
  expect(zeros(["id", "empati-1", "empati-2"].join(delimiter), rows)).toEqual(["empati-1"]);
});

test("a decimal comma stands without quotes where semicolons divide the cells", () => {
  expect(zeros("id;empati-1", "A;0,0\n")).toEqual(["empati-1"]);
});

test("every item that numbers its options is asked, by its own last number, and told in the order of the columns", () => {
  const header = "id,empati-1,empati-3,disiplin-1,arah-1";
  expect(zeros(header, "A,4,3,1,0\nB,4,3,0,4\nC,4,0,1,4\nD,0,3,0,4\n")).toEqual(header.split(",").slice(1));
  expect(zeros(header, "A,0,0,0,0\nB,4,4,1,4\n")).toEqual(["empati-1", "disiplin-1", "arah-1"]);
});

test("a statement has no numbers to count from 0", () => {
  expect(zeros("id,uang-1,empati-1", "A,0,0\n")).toEqual(["empati-1"]);
});

const COUNTING = planOf(
  testProfile({
    responses: { kali: ["0", "1", "2"], "kali-lain": ["3", "0"], sesuai: ["Tidak", "Netral", "Ya"] },
    traits: [
      {
        id: "a",
        name: "A",
        items: [
          rating("a-1", { responses: "kali" }),
          rating("a-2", { responses: "kali-lain" }),
          rating("a-3"),
          rating("a-4"),
        ],
      },
    ],
  }),
);

test("a 0 that is an option's own text is that option", () => {
  expect(zeros("id,a-1,a-2,a-3", "A,0,0,0\n", COUNTING)).toEqual(["a-3"]);
});

test("zeros alone are somebody's where one of them answers", () => {
  expect(zeros("id,a-1,a-3", ",0,0\n", COUNTING)).toEqual(["a-3"]);
  expect(zeros("id,a-3,a-4", ",0,0\n", COUNTING)).toEqual([]);
});
