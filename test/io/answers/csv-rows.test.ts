import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  ANY_SHAPE,
  DELIMITERS,
  type Dialect,
  dialectOf,
  type Row,
  RowReader,
} from "../../../src/io/answers/csv-rows.ts";
import { holds } from "../../core/helpers.ts";

function readAll(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  const reader = new RowReader(dialectOf(delimiter), ANY_SHAPE);
  for (let from = 0; from < text.length; ) {
    const { cells, end } = reader.read(text, from);
    rows.push(cells);
    from = end;
  }
  return rows;
}

/** A cell as a spreadsheet writes it. */
function written(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const cells = fc.string({ unit: fc.constantFrom(..."ab ,;\t\"\n'=é5".split("")), maxLength: 6 });
const tables = fc.array(fc.array(cells, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 5 });

test("reads what spreadsheets write, as csv-parse does", () => {
  holds(
    fc.tuple(tables, fc.constantFrom(...DELIMITERS), fc.constantFrom("\n", "\r\n")),
    ([drawn, delimiter, lineEnd]) => {
      // No spreadsheet writes a tab into a cell of text between tabs.
      const table = delimiter === "\t" ? drawn.map((row) => row.map(withoutTabs)) : drawn;
      const text = table
        .map((row) => row.map((cell) => written(cell, delimiter)).join(delimiter) + lineEnd)
        .join("");
      expect(readAll(text, delimiter)).toEqual(table);
      expect(parse(text, { delimiter, relax_column_count: true })).toEqual(table);
    },
  );
});

function withoutTabs(cell: string): string {
  return cell.replaceAll("\t", "");
}

/** A row in short: its cells, its lines where there are several, its fault. */
function shown({ cells, lines, fault }: Row): unknown[] {
  return [cells.join("|"), ...(lines === 1 ? [] : [lines]), ...(fault ? [fault] : [])];
}

/** Four columns; whoever has a digit in the last is a person. */
function rowsOf(text: string, dialect: Dialect): unknown[][] {
  const isPerson = (line: string) => /^[1-5]/.test(line.split(dialect.delimiter)[3] ?? "");
  const reader = new RowReader(dialect, { width: 4, isPerson });
  const rows: unknown[][] = [];
  for (let from = 0; from < text.length; ) {
    const row = reader.read(text, from);
    rows.push(shown(row));
    from = row.end;
  }
  return rows;
}

test.each<[string, string, unknown[][]]>([
  ["the last row needs no line feed", "a,b", [["a|b"]]],
  ["a line feed in quotes", '"a\nb",c\nd', [["a\nb|c", 2], ["d"]]],
  ["a quote inside a plain cell", 'a"b,="5"\n', [['a"b|="5"']]],
  ["two quotes for one", '"a""b"\n', [['a"b']]],
  ["an empty cell in quotes", '"",x\n', [["|x"]]],
  ["spaces around quotes", ' "a, b" , "c"\n', [["a, b|c"]]],
  ["spaces before a quote that does not close in its line", ' "a,b\n', [[' "a|b']]],
  ["text after a closing quote", '"a"b,c\nd\n', [["", "open-quote"], ["d"]]],
  ["a quote that is never closed", 'a,"b\nc,d\n', [["a", "open-quote"], ["c|d"]]],
  ["a quote that the next one closes", 'a,b,c,"d\ne,f,g,"h"\n', [["a|b|c", "open-quote"], ["e|f|g|h"]]],
  [
    "a quote that takes somebody in",
    'a,1,2,"x\nb,1,2,3\nc,1,2,y"\n',
    [["a|1|2", "open-quote"], ["b|1|2|3"], ['c|1|2|y"']],
  ],
  [
    "ditto marks between commas",
    'a,",3,4\nb,",3,5\n',
    [
      ["a", "open-quote"],
      ["b", "open-quote"],
    ],
  ],
  [
    "a quote not closed after a cell that spans lines",
    '"a\nb","c,d\ne\n',
    [["a\nb", 2, "open-quote"], ["e"]],
  ],
  ["a comment with as many commas as the heading", 'a,"x, y, z, ok\nw",1,2\n', [["a|x, y, z, ok\nw|1|2", 2]]],
  ["a last line that looks like a row", 'a,"x\ny, z",2,3\n', [["a|x\ny, z|2|3", 2]]],
  ["a quote that opens the last cell of all", '"a', [["", "open-quote"]]],
  ["a quoted name with quotes in it, in front of answers", '"a ""b""",1,2,3\n', [['a "b"|1|2|3']]],
  ["spaces before a quote that a later line closes", ' "a,b\nc",d\n', [[' "a|b'], ['c"|d']]],
  ["spaces before a quote with text after it", ' "a" b,c\n', [[' "a" b|c']]],
])("between commas: %s", (_, text, rows) => {
  expect(rowsOf(text, dialectOf(","))).toEqual(rows);
});

test.each<[string, string, unknown[][]]>([
  ["ditto marks", 'a\t"\t3\t4\nb\t"\t3\t5\n', [['a|"|3|4'], ['b|"|3|5']]],
  ["ditto marks at the ends of lines", 'a\t1\t2\t"\n"\t1\t2\t3\n', [['a|1|2|"'], ['"|1|2|3']]],
  ["a quoted cell with quotes", 'a\t"b ""c"""\t3\n', [['a|b "c"|3']]],
  ["a quoted cell with a line break", 'a\t"b\nc"\t3\t4\n', [["a|b\nc|3|4", 2]]],
  ["a quote that opens a text", '"a" b\tc\n"d\n', [['"a" b|c'], ['"d']]],
  ["a quote that a later cell closes", '"a\tb"\n', [['"a|b"']]],
  ["ditto marks side by side", 'a\t"\t"\t4\n', [['a|"|"|4']]],
  ["a quote that a cell in the middle closes", '"a\tb"\tc\n', [['"a|b"|c']]],
  ["quoted words in every cell", '"a"\t"b"\t"3"\n', [["a|b|3"]]],
  ["spaces before quotes", ' "a"\t3\n', [[' "a"|3']]],
])("between tabs: %s", (_, text, rows) => {
  expect(rowsOf(text, dialectOf("\t"))).toEqual(rows);
});

test("without quotes a quote is a sign", () => {
  expect(rowsOf('"a\t""\nb"\t"c"', { delimiter: "\t", quotes: "none" })).toEqual([['"a|""'], ['b"|"c"']]);
});

test.each<[string, string, string, unknown[] | null]>([
  ["a row in full", ",", '"a",b\n', ["a|b"]],
  ["one in full with more after it", ",", '"a",b\nc', ["a|b"]],
  ["a last cell that may go on", ",", '"a",b', null],
  ["a last cell with a quote in it that may go on", ",", '"a",b"c', null],
  ["a closing quote that may be the first of two", ",", 'a,"b"', null],
  ["a quote that may yet be closed", ",", 'a,"b\n', null],
  ["a line with a quote closed too early that may go on", ",", 'a,"b"c', null],
  ["a line with a quote closed too early", ",", 'a,"b"c\n', ["a", "open-quote"]],
  ["spaces before a quote that its line does not close", ",", ' "a,b\n', [' "a|b']],
  ["a quote between tabs that may yet be closed", "\t", 'a\t"b\n', null],
  ["a quote between tabs that its cell does not close", "\t", 'a\t"b\tc\n', ['a|"b|c']],
])("before more of the text is there: %s", (_, delimiter, text, expected) => {
  const row = new RowReader(dialectOf(delimiter), ANY_SHAPE).readQuoted(text, 0, false);
  expect(row && shown(row)).toEqual(expected);
});

test.each([
  ['"a",b\nc,d\n', 6],
  ['"a",b', 6],
  ['"a"', 4],
  ["a", 2],
])("the row %j ends at %d, with its line feed or where it would stand", (text, end) => {
  expect(new RowReader(dialectOf(","), ANY_SHAPE).read(text, 0).end).toBe(end);
});
