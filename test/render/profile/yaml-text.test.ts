import { expect, test } from "vitest";
import { commentLines, LINE_COLUMNS, textLines } from "../../../src/render/profile/yaml-text.ts";

const full = (columns: number) =>
  "a "
    .repeat(columns)
    .slice(0, columns - 1)
    .concat("z");
const LONG = "kata ".repeat(30);

test.each<[string, text: string, indent: number, comment: string[]]>([
  ["a text", "periksa: nama", 2, ["  # periksa: nama"]],
  ["nothing", "", 2, ["  #"]],
  ["white space alone", " \t\n ", 0, ["#"]],
  ["more lines", "satu\r\ndua\u2028tiga\u0085empat", 0, ["# satu dua tiga empat"]],
  ["what stands in", "  - id: a ", 2, ["  #   - id: a"]],
  ["what stands in after a line end", "\n  a", 0, ["# a"]],
  ["columns", "Empati   3", 0, ["# Empati   3"]],
  ["what stands in very far", `${" ".repeat(60)}a`, 0, [`# ${" ".repeat(40)}a`]],
  ["spaces behind", "a    ", 0, ["# a"]],
  ["no character", "a\u0000\ud800\uffff\ufeffb", 0, ["# a b"]],
  ["columns that fill the line", `${full(100)}   b`, 4, [`    # ${full(100)}   b`]],
  ["a full line", full(104), 4, [`    # ${full(104)}`]],
  ["a line that is too long", `${full(104)} b`, 4, [`    # ${full(104)}`, "    # b"]],
  [
    "columns that do not fit",
    `  ${LONG}   ${LONG}`,
    0,
    [
      `#   ${"kata ".repeat(21).trim()}`,
      `#   ${"kata ".repeat(21).trim()}`,
      `#   ${"kata ".repeat(18).trim()}`,
    ],
  ],
])("a comment of %s", (_, text, indent, comment) => {
  expect(commentLines(text, indent)).toEqual(comment);
});

test("a comment with very many spaces is written at once", () => {
  expect(commentLines(`a${" ".repeat(200_000)}b`, 0)).toEqual(["# a b"]);
});

test.each<[string, text: string, used: number, written: string[]]>([
  ["that fills the line", full(100), LINE_COLUMNS - 100, [full(100)]],
  ["one too long for the line", full(100), LINE_COLUMNS - 99, [">-", `  ${full(100)}`]],
  ["that fills the lines below", `${full(108)} b`, 6, [">-", `  ${full(108)}`, "  b"]],
  ["with a quote", `"${LONG}b"`, 6, [">-", `  "${"kata ".repeat(21).trim()}`, `  ${"kata ".repeat(9)}b"`]],
  ["with two spaces", `${LONG} b`, 6, [`${LONG} b`]],
  ["with a space behind", LONG, 6, [`"${LONG}"`]],
  ["with a sign that nobody sees", `${LONG}a\u200bb`, 6, [`"${LONG}a\\u200bb"`]],
  ["that begins with such a sign", `\u200b${LONG}b`, 6, [`"\\u200b${LONG}b"`]],
  ["with a space that does not break", `${LONG}a\u00a0b`, 6, [`"${LONG}a\u00a0b"`]],
  ["with a tab", "a\tb", 6, ['"a\\tb"']],
])("a text %s", (_, text, used, written) => {
  expect(textLines(text, used, 2)).toEqual(written);
});
