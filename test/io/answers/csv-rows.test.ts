import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { DELIMITERS, type Delimiter, readRow } from "../../../src/io/answers/csv-rows.ts";
import { holds } from "../../core/helpers.ts";

function readAll(text: string, delimiter: Delimiter): string[][] {
  const rows: string[][] = [];
  for (let from = 0; from < text.length; ) {
    const { cells, end } = readRow(text, from, delimiter);
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
    ([table, delimiter, lineEnd]) => {
      const text = table
        .map((row) => row.map((cell) => written(cell, delimiter)).join(delimiter) + lineEnd)
        .join("");
      expect(readAll(text, delimiter)).toEqual(table);
      expect(parse(text, { delimiter, relax_column_count: true })).toEqual(table);
    },
  );
});

test.each<[string, string, string[], number, number, boolean]>([
  ["the last row needs no line feed", "a,b", ["a", "b"], 4, 1, false],
  ["a line feed in quotes", '"a\nb",c\nd', ["a\nb", "c"], 8, 2, false],
  ["a quote inside a plain cell", 'a"b,="5"\n', ['a"b', '="5"'], 9, 1, false],
  ["two quotes for one", '"a""b"\n', ['a"b'], 7, 1, false],
  ["what follows a closing quote", '"a"b,c\n', ["ab", "c"], 7, 1, false],
  ["an empty cell in quotes", '"",x\n', ["", "x"], 5, 1, false],
  ["a quote that is never closed", 'a,"b\nc,d\n', ['a,"b'], 5, 1, true],
])("%s", (_, text, found, end, lines, isOpen) => {
  expect(readRow(text, 0, ",")).toEqual({ cells: found, end, lines, isOpen });
});
