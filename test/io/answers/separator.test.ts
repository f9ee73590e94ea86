import { expect, test } from "vitest";
import { namedDelimiter } from "../../../src/io/answers/separator.ts";

test.each([
  ["as Excel writes it", "sep=;", ";"],
  ["in capitals, with spaces around", " SEP= | ", "|"],
  ["with the line end of Windows", "sep=,\r", ","],
  ["a tab", "sep=\t", "\t"],
  ["a tab, in the letters that stand for one", "sep=\\t", "\t"],
  ["in quotes", '"sep=;"', ";"],
  ["in quotes, only the sign", 'sep=";"', ";"],
  ["followed by the delimiters of an empty row", "sep=;;;;", ";"],
  ["followed by those of the program that saved it anew", '"sep=;",,,', ";"],
  ["a sign that nobody else uses", "sep=~~", "~"],
])("a delimiter is named: %s", (_, line, sign) => {
  expect(namedDelimiter(line)).toBe(sign);
});

test.each([
  ["a heading", "respondent;empati-1"],
  ["nothing", ""],
  ["no sign", "sep="],
  ["a letter", "sep=a"],
  ["a digit", "sep=1"],
  ["a sign with a heading after it", "sep=;empati-1"],
  ["a heading before it", "kode,sep=;"],
])("no delimiter is named: %s", (_, line) => {
  expect(namedDelimiter(line)).toBeNull();
});
