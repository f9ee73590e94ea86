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
  holds(fc.string({ unit, maxLength: 8 }), (text) => {
    const expected = stringify([[stripControls(text)]], { escape_formulas: true, eof: false });
    expect(csvCell(text)).toBe(expected);
  });
});

test("control characters and direction marks are left out", () => {
  expect(csvCell("a\u001b[31mb\u202ec")).toBe("a[31mbc");
});
