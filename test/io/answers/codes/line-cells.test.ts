import { expect, test } from "vitest";
import { cellsIn, ownerInQuotes, partsAtEnd } from "../../../../src/io/answers/codes/line-cells.ts";

test.each<[string, string[] | null]>([
  ["", null],
  ["Budi, X-5, ", null],
  ["| Mimi | X-6 | ", ["Mimi", "X-6"]],
  ["|", null],
  ["||", [""]],
  ["Mimi | X-6 | ", null],
  ['"Lala","X-5","', ["Lala", "X-5"]],
  ['> "Lala"; X-5 ;', ["Lala", "X-5"]],
  ['"Lala\u0007 ""Q""",', ['Lala "Q"']],
  ['Lala "Q", "X",', null],
  ['"Lala": ', null],
  [`${'"",'.repeat(90)}x`, null],
])("the cells before a code in %j", (line, cells) => {
  expect(cellsIn(line)).toEqual(cells);
});

test.each<[string, ReturnType<typeof ownerInQuotes>]>([
  ["“1. Ani” (X): ", { respondent: "1. Ani", group: "X" }],
  ["““Q”” : ", { respondent: "“Q”", group: null }],
  ["“A” (b” (c)): ", { respondent: "A", group: "b” (c)" }],
  ["“ ” (): ", { respondent: null, group: null }],
  ["Kata “Ani”: ", null],
  ["(X): ", null],
])("whose name stands in the quotes of %j", (line, owner) => {
  expect(ownerInQuotes(line)).toEqual(owner);
});

test.each<[string, ReturnType<typeof partsAtEnd>]>([
  ["Budi (XI (IPA))", { name: "Budi", group: "XI (IPA)" }],
  ["Budi 2)", null],
  ["Budi (X) a", null],
])("what stands in brackets at the end of %j", (label, parts) => {
  expect(partsAtEnd(label)).toEqual(parts);
});
