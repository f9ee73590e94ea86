import { expect, test } from "vitest";
import {
  BROKEN,
  closingQuote,
  PLAIN,
  type QuoteSetting,
  spanningEnd,
  UNDECIDED,
  withinCellEnd,
} from "../../../src/io/answers/quotes.ts";

test.each([
  ['a"', 0, 1],
  ['a""b"', 0, 4],
  ['a""""', 0, -1],
  ['"', 0, 0],
  ['""', 0, -1],
  ['"a"', 1, 2],
  ["a", 0, -1],
  ["", 0, -1],
])("the quote that closes %j from %d is at %d", (text, from, at) => {
  expect(closingQuote(text, from)).toBe(at);
});

/** A line that ends in a digit is somebody's row. */
const isPerson = (line: string) => /^.*[1-5]$/.test(line);

function settingOf(delimiter: string, isWhole: boolean, isFull: boolean): QuoteSetting {
  return { delimiter, isWhole, isPerson, isFullLine: () => isFull };
}

/** What the cell holds that the first quote opens, or what that quote is instead. */
function saidBy(text: string, end: number): string {
  if (end === BROKEN) return "(broken)";
  if (end === PLAIN) return "(plain)";
  if (end === UNDECIDED) return "(undecided)";
  return text.slice(text.indexOf('"') + 1, end);
}

const END = true;
const MORE = false;

test.each<[string, string, boolean, string]>([
  ["a cell within a row that is a person's", '"a",b,4\n', END, "a"],
  ["the last cell of all", 'a,"b"', END, "b"],
  ["one that the next sign may go on with", 'a,"b"', MORE, "(undecided)"],
  ["spaces after the quote, then the next cell", '"a"  ,b\n', END, "a"],
  ["an empty cell after it, and a Windows line end", '"a",\r\n', END, "a"],
  ["a Windows line end after it", 'a,"b"\r\n', END, "b"],
  ["a return that ends no line after it", '"a"\r,b\n', END, "(broken)"],
  ["text after it", '"a" b\n', END, "(broken)"],
  ["none that closes", 'a,"b\nc', END, "(broken)"],
  ["none yet that closes", 'a,"b\nc', MORE, "(undecided)"],
  ["none yet in the line of the quote, after somebody's row", 'a,4\nb,"c', MORE, "(undecided)"],
  ["none that closes before somebody's row", 'a,"b\nc,4\nd', MORE, "(broken)"],
  ["none that closes before somebody's row, the last that is there", 'a,"b\nc,4\n', MORE, "(broken)"],
  ["somebody's row within", 'a,"b\nc,4\nd",e\n', END, "(broken)"],
  ["somebody's row within, not at once", 'a,"b\nc\nd,4\ne",f\n', END, "(broken)"],
  ["somebody's row within, the quote on the next line", 'a,"b\nc,4\n",5\n', END, "(broken)"],
  ["its own line ends in a digit", 'a,"b 4\nc",d\n', END, "b 4\nc"],
  ["its last line looks like somebody's row", 'a,"b\nc",4\n', END, "b\nc"],
  ["its last line is not there yet", 'a,"b\nc",4', MORE, "(undecided)"],
])("between commas, in a line that is no full row: %s", (_, text, isWhole, said) => {
  expect(saidBy(text, spanningEnd(text, text.indexOf('"'), settingOf(",", isWhole, false)))).toBe(said);
});

test.each<[string, string, boolean, string]>([
  ["its last line is somebody's row", 'a,"b\nc",4\n', END, "(broken)"],
  ["its last line is somebody's row, with others after it", 'a,"b\nc",4\nd,e\n', END, "(broken)"],
  ["its last line is somebody's row, with more to come", 'a,"b\nc",4\nd', MORE, "(broken)"],
  ["its last line is somebody's row, the last of all", 'a,"b\nc",4', END, "(broken)"],
  ["its last line is nobody's, the row after it somebody's", 'a,"b\nc",d\ne,4\n', END, "b\nc"],
  ["its last line is nobody's, the last of all", 'a,"b\nc",d', END, "b\nc"],
  ["a cell that does not span lines", '"a",b,4\n', END, "a"],
])("between commas, in a line that is a full row: %s", (_, text, isWhole, said) => {
  expect(saidBy(text, spanningEnd(text, text.indexOf('"'), settingOf(",", isWhole, true)))).toBe(said);
});

test.each<[string, string, boolean, string]>([
  ["a cell within a row that is a person's", 'a\t"b"\t4\n', END, "b"],
  ["the first cell of such a row", '"a"\t4\n', END, "a"],
  ["the first cell of such a row, after another", 'a\t3\n"b"\t4\n', END, "b"],
  ["the last cell of all", 'a\t"b"', END, "b"],
  ["one that the next sign may go on with", 'a\t"b"', MORE, "(undecided)"],
  ["none that closes", 'a\t"b\n', END, "(plain)"],
  ["none yet that closes", 'a\t"b', MORE, "(undecided)"],
  ["none that closes before the next tab", 'a\t"b\tc', MORE, "(plain)"],
  ["one that closes after the next tab", 'a\t"b\tc"\n', END, "(plain)"],
  ["text after it", '"a" b\tc\n', END, "(plain)"],
  ["a line break within", 'a\t"b\nc"\td\n', END, "b\nc"],
  ["a line break within, its last line not there yet", 'a\t"b\nc"\td', MORE, "(undecided)"],
  ["its last line is somebody's row", 'a\t"\n"\t4\n', END, "(plain)"],
  ["its last line is nobody's, the row after it somebody's", 'a\t"b\nc"\td\ne\t4\n', END, "b\nc"],
])("between tabs: %s", (_, text, isWhole, said) => {
  expect(saidBy(text, withinCellEnd(text, text.indexOf('"'), settingOf("\t", isWhole, true)))).toBe(said);
});
