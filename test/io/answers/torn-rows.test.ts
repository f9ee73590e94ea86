import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { readHead } from "../../../src/io/answers/head.ts";
import { columnReaders } from "../../../src/io/answers/row-shape.ts";
import { TableRows } from "../../../src/io/answers/table-rows.ts";
import { everyKind } from "../../core/fixtures.ts";

const PLAN = planOf(everyKind());
const UNKNOWN = { dialect: null, columns: { respondent: null, group: null } };

/** The rows below a header, each as its cells, its lines and what is wrong with it. */
function rowsOf(header: string, text: string): string[] {
  const { head } = readHead(Buffer.from(`${header}\n`), PLAN, UNKNOWN);
  const rows = new TableRows(head, columnReaders(PLAN, head.columns));
  rows.open(Buffer.from(text));
  const found: string[] = [];
  for (let row = rows.next(); row; row = rows.next()) {
    found.push([row.cells.join("|"), row.lines, ...(row.fault ? [row.fault] : [])].join(" "));
  }
  return found;
}

const NOTE = "id,catatan,empati-1,empati-2";

test.each([
  ["a note over two lines", NOTE, "A,halo\ndunia,3,4\nB,x,1,2\n", ["A|halo 2 torn-row", "B|x|1|2 1"]],
  ["a note over three lines", NOTE, "A,halo\n\ndunia,3,4\n", ["A|halo 3 torn-row"]],
  ["the last row", NOTE, "B,x,1,2\nA,halo\ndunia,3,4", ["B|x|1|2 1", "A|halo 2 torn-row"]],
  ["an answer that is the last cell alone", NOTE, "A,halo\ndunia,,4\n", ["A|halo 2 torn-row"]],
  [
    "an answer right after the break alone",
    "id,catatan,empati-1",
    "A,halo\ndunia,3\n",
    ["A|halo 2 torn-row"],
  ],
  [
    "answers before it as well",
    "id,empati-1,catatan,empati-2",
    "A,3,halo\ndunia,4\n",
    ["A|3|halo 2 torn-row"],
  ],
  ["words where an option should stand", "id,empati-1,empati-2", "A,halo\ndunia,4\n", ["A|halo 2 torn-row"]],
  [
    "words where the first column is an item's",
    "empati-1,empati-2,empati-3",
    "halo\ndunia,4,1\n",
    ["halo 2 torn-row"],
  ],
  [
    "two breaks in two cells",
    "id,catatan,saran,empati-1",
    "A,halo\ndunia,oh\nbegitu,4\n",
    ["A|halo 3 torn-row"],
  ],
])("a line break without quotes tears a row: %s", (_, header, text, rows) => {
  expect(rowsOf(header, text)).toEqual(rows);
});

test.each([
  ["a line alone above a row", "id,empati-1,empati-2", "Kelas A\nB,3,4\n", ["Kelas A 1", "B|3|4 1"]],
  [
    "a short row that ends with an answer",
    "id,empati-1,empati-2,empati-3",
    "A,3\nB,4,2\n",
    ["A|3 1", "B|4|2 1"],
  ],
  [
    "a short row that ends with an empty cell of an item",
    "id,empati-1,empati-2,empati-3",
    "A,\nB,4,2\n",
    ["A| 1", "B|4|2 1"],
  ],
  [
    "a short row that ends with spaces there",
    "id,empati-1,empati-2,empati-3",
    "A,  \nB,4,2\n",
    ["A|   1", "B|4|2 1"],
  ],
  [
    "a short row that ends with a number that is no option",
    "id,empati-1,empati-2",
    "A,6\nB,4\n",
    ["A|6 1", "B|4 1"],
  ],
  ["a whole row below", NOTE, "A,halo\nB,x,4,4\n", ["A|halo 1", "B|x|4|4 1"]],
  ["a row below that is too long", NOTE, "A,halo\ndunia,3,4,1\n", ["A|halo 1", "dunia|3|4|1 1"]],
  ["nothing below", NOTE, "A,halo\n", ["A|halo 1"]],
  ["a row below that is too short", NOTE, "A,halo\ndunia,3\n", ["A|halo 1", "dunia|3 1"]],
  ["no answers below", NOTE, "A,halo\ndunia,,\n", ["A|halo 1", "dunia|| 1"]],
  ["an answer below and what is none", NOTE, "A,halo\ndunia,9,4\n", ["A|halo 1", "dunia|9|4 1"]],
  ["answers above alone", "id,empati-1,catatan,empati-2", "A,3,halo\ndunia,\n", ["A|3|halo 1", "dunia| 1"]],
  [
    "what is no answer above",
    "id,empati-1,catatan,empati-2",
    "A,9,halo\ndunia,3\n",
    ["A|9|halo 1", "dunia|3 1"],
  ],
  [
    "a quote that is not closed, above",
    NOTE,
    'A,halo,"3\ndunia,3,4\n',
    ["A|halo 1 open-quote", "dunia|3|4 1"],
  ],
  [
    "a quote that is not closed, below",
    NOTE,
    'A,halo\ndunia,3,4,"x\n',
    ["A|halo 1", "dunia|3|4 1 open-quote"],
  ],
])("rows are not pieces of one: %s", (_, header, text, rows) => {
  expect(rowsOf(header, text)).toEqual(rows);
});

test("columns without a heading at the end are no part of a whole row", () => {
  expect(rowsOf("id,catatan,empati-1,empati-2,, ", "A,halo\ndunia,3,4\n")).toEqual(["A|halo 2 torn-row"]);
});

test("nobody breaks a cell twenty-one times", () => {
  const torn = (breaks: number) => `A,halo\n${"lagi\n".repeat(breaks - 1)}dunia,3,4\n`;
  expect(rowsOf(NOTE, torn(20))).toEqual(["A|halo 21 torn-row"]);
  expect(rowsOf(NOTE, torn(21))).toEqual(["A|halo 1", ...Array(20).fill("lagi 1"), "dunia|3|4 1"]);
});
