import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { stripControls } from "../../../src/core/base/clean.ts";
import { csvCell } from "../../../src/render/data/cell.ts";
import { holds } from "../../core/helpers.ts";

test.each([
  [
    "letters that a cell treats apart",
    fc.constantFrom(..."ab1 -=+@.,;\"'\té字".split(""), "\n", "\r", "＝＋－＠"),
  ],
  ["any text", "grapheme" as const],
  ["any units", "binary" as const],
])("cells of %s are written as csv-stringify writes them", (_, unit) => {
  // What begins a cell for other readers is told below.
  const whole = fc
    .string({ unit, maxLength: 8 })
    .map((text) => stripControls(text).replaceAll(/[;|\t\n]+(?=\W)|^[\s"]+/g, ""))
    .filter((text) => !/^[\s"]/.test(text));
  holds(whole, (text) => {
    const expected = stringify([[text]], { escape_formulas: true, eof: false });
    expect(csvCell(text)).toBe(expected);
  });
});

test.each([
  ["x;=40+2;y", "x;'=40+2;y"],
  ["x\t=40+2", "x\t'=40+2"],
  ["x|@SUM(A1)", "x|'@SUM(A1)"],
  ['x;"=40+2', `"x;""'=40+2"`],
  ["x\n-1", '"x\n\'-1"'],
  ["=1;=2", "'=1;'=2"],
  ["\t=40+2", "'\t'=40+2"],
  [" =40+2", " '=40+2"],
  ["x; =40+2", "x; '=40+2"],
  ['"=40+2"', `"""'=40+2"""`],
  ["x\u2028=40+2", '"x\n\'=40+2"'],
  ["a;b-c", "a;b-c"],
  ["2;;3", "2;;3"],
])("%j is no formula for a reader that parts cells elsewhere: %j", (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

test("control characters and direction marks are left out", () => {
  expect(csvCell("a\u001b[31mb\u202ec")).toBe("a[31mbc");
});
