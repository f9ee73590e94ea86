import { expect, test } from "vitest";
import { idOf, isDitto, isShortenedNumber } from "../../../../src/io/answers/meaning/ids.ts";

test.each([
  ["A-01", "A-01"],
  ["  Ayu Lestari ", "Ayu Lestari"],
  ["0051", "0051"],
  ['="0051"', "0051"],
  ["'0051", "0051"],
  [' ="0051" ', "0051"],
  ['=" 0051 "', "0051"],
  ["12345678901234567890", "12345678901234567890"],
  ["51.0", "51.0"],
  ["NA", "NA"],
  ["A\u001b[31m\u202e", "A[31m"],
  ["", null],
  ["  ", null],
  ['=""', null],
  ["-", null],
  ["#N/A", null],
  ['"', null],
  [" 〃 ", null],
  [undefined, null],
])("the cell %j is the id %j", (cell, id) => {
  expect(idOf(cell)).toBe(id);
});

test.each([
  ["1.23457E+15", true],
  ["1,23457E+15", true],
  ["3e+09", true],
  ["1234567890123456", false],
  ["E+15", false],
  ["A1E+15", false],
  ["1.5E-3", false],
  ["1.5E+15A", false],
])("%j was written in short by a spreadsheet: %j", (id, isShortened) => {
  expect(isShortenedNumber(id)).toBe(isShortened);
});

test.each<[string, boolean, boolean]>([
  ['"', true, true],
  [' " ', true, true],
  ['""', true, true],
  ["''", true, true],
  ["〃", true, true],
  ["”", true, true],
  ["idem", true, true],
  ["Idem", true, true],
  ["s.d.a.", true, true],
  ["sda", false, true],
  ["SDA", false, true],
  ["", false, false],
  ["-", false, false],
  ['XI "2"', false, false],
  ["Idema", false, false],
  ["Sdala", false, false],
  [`"${" ".repeat(20)}`, false, false],
])('%j says "as above" as a person: %j, as a group: %j', (cell, asRespondent, asGroup) => {
  expect([isDitto(cell, "respondent"), isDitto(cell, "group")]).toEqual([asRespondent, asGroup]);
});
