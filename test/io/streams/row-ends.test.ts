import fc from "fast-check";
import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { readHead } from "../../../src/io/answers/head.ts";
import { columnReaders } from "../../../src/io/answers/row-shape.ts";
import { TableRows } from "../../../src/io/answers/table-rows.ts";
import { Buffers } from "../../../src/io/streams/buffers.ts";
import { cutBlocks } from "../../../src/io/streams/cut.ts";
import { lastRowEnd } from "../../../src/io/streams/row-ends.ts";
import { SHEET } from "../../../src/io/streams/tables.ts";
import { everyKind } from "../../core/fixtures.ts";
import { holdsAsync } from "../../core/helpers.ts";
import { chunksOf } from "./chunks.ts";

const PLAN = planOf(everyKind());

function headOf(delimiter: string) {
  const heading = ["id", "catatan", "empati-1"].join(delimiter);
  const setting = { dialect: null, columns: { respondent: null, group: null } };
  return readHead(Buffer.from(`${heading}\n`), PLAN, setting).head;
}

test.each<[string, string, number]>([
  ["no end", "a,b,1", 0],
  ["plain rows", "a,b,1\nc,d,2\ne", 12],
  ["a line feed in quotes is no end", 'a,b,1\nc,"d\ne', 6],
  ["after the closing quote it is", 'a,b,1\nc,"d\ne",2\nf', 16],
  ["a quote at the end may be half of two", 'a,b,1\nc,"d"', 6],
  ["a quote inside a plain cell opens nothing", 'a,b"c,1\nd', 8],
  ["a quote that is not closed where somebody's line follows", 'a,"b,1\nc,d,2\ne', 13],
  ["a row too short may go on", "a,b,1\nc,d\n", 6],
  ["a row too short with quotes may go on", 'a,b,1\n"c",d\ne', 6],
  ["a row too short before one whose first cell is empty", "a,b,1\nc,d\n,x", 6],
  ["fewer may be pieces", `a,b,1\n${"c,d\n".repeat(63)}`, 6],
  ["as many as that are no pieces", `a,b,1\n${"c,d\n".repeat(64)}`, 262],
  ["so many are no pieces", `a,b,1\n${"c,d\n".repeat(70)}`, 286],
])("where the last row ends: %s", (_, text, end) => {
  expect(lastRowEnd(headOf(","), PLAN)(Buffer.from(text))).toBe(end);
});

test("in a sheet quotes are letters", () => {
  const setting = { dialect: SHEET, columns: { respondent: null, group: null } };
  const { head } = readHead(Buffer.from("id\tcatatan\tempati-1\n"), PLAN, setting);
  expect(lastRowEnd(head, PLAN)(Buffer.from('a\t"b\t1\nc\td\t2\ne'))).toBe(13);
});

test("rows cut into blocks are the rows of the whole, whatever they hold and however they are cut", async () => {
  // Quotes that do not close, bytes that are no UTF-8, line breaks without quotes, rows too short and too long.
  const bits = fc.constantFrom(
    "a",
    '"',
    '""',
    "\n",
    "\r\n",
    "D",
    "4",
    " ",
    "é",
    "\u00ff",
    "D4\n",
    "aD4D5\n",
    "aDbD5\n",
  );
  const texts = fc.array(bits, { minLength: 1, maxLength: 30 });
  const cuts = fc.record({
    drawn: texts,
    delimiter: fc.constantFrom(",", ";", "\t", "|"),
    size: fc.integer({ min: 1, max: 9 }),
    blockBytes: fc.integer({ min: 1, max: 40 }),
  });
  await holdsAsync(cuts, async ({ drawn, delimiter, size, blockBytes }) => {
    const head = headOf(delimiter);
    const text = drawn.join("").replaceAll("D", delimiter);
    const bytes = Buffer.from(text, text.includes("\u00ff") ? "latin1" : "utf8");
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    );
    const rows = new TableRows(head, columnReaders(PLAN, head.columns));
    const settings = { lastEnd: lastRowEnd(head, PLAN), buffers: new Buffers(), blockBytes };
    const cut: unknown[] = [];
    for await (const block of cutBlocks(chunksOf(chunks), settings)) cut.push(...rowsOf(rows, block.bytes));
    expect(cut).toEqual(rowsOf(rows, bytes));
  });
});

function rowsOf(rows: TableRows, block: Uint8Array): unknown[] {
  const found: unknown[] = [];
  rows.open(block);
  for (let row = rows.next(); row; row = rows.next()) {
    const unreadable = [0, 1, 2].map((column) => rows.isUnreadable(column));
    found.push([row.cells, row.lines, row.fault, unreadable]);
  }
  return found;
}
