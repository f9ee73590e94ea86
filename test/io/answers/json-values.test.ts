import { expect, test } from "vitest";
import {
  MARK,
  NOWHERE,
  restartWithin,
  type Step,
  ValueScanner,
} from "../../../src/io/answers/json-values.ts";

/** What a scanner came upon, in short: a value's text, or what else stands where. */
function shown(step: Step, text: string, before = 0): string {
  if (step.kind === "value") return text.slice(step.from + before, step.to + before);
  return `<${step.kind === "list" ? "list" : step.detail} ${step.at + before}>`;
}

/** The bytes of a byte order mark. Texts here have a letter for each byte. */
const MARKED = String.fromCharCode(...MARK);

/** All that a scanner comes upon in a text that is whole. */
function steps(text: string, scanner = new ValueScanner()): string[] {
  const bytes = Buffer.from(text, "latin1");
  const found: string[] = [];
  for (let step = scanner.next(bytes); step; step = scanner.next(bytes)) found.push(shown(step, text));
  const rest = scanner.cutOff(bytes.length);
  return rest ? [...found, shown(rest, text)] : found;
}

/** The same of a text that comes piece by piece, where bytes that are done with are taken away. */
function stepsInPieces(text: string, size: number): string[] {
  const scanner = new ValueScanner();
  const found: string[] = [];
  let before = 0;
  let held = "";
  for (let from = 0; from < text.length; from += size) {
    held += text.slice(from, from + size);
    const bytes = Buffer.from(held, "latin1");
    for (let step = scanner.next(bytes); step; step = scanner.next(bytes))
      found.push(shown(step, text, before));
    const done = scanner.start === NOWHERE ? scanner.at : scanner.start;
    held = held.slice(done);
    scanner.moveBy(done);
    before += done;
  }
  const rest = scanner.cutOff(held.length);
  return rest ? [...found, shown(rest, text, before)] : found;
}

test.each([
  ["nothing", "", []],
  ["space alone", " \r\n\t", []],
  ["a value", '\r\n {"a": [1, 2]} ', ['{"a": [1, 2]}']],
  ["values one after the other", '{"a":1}{"b":2}\n{}', ['{"a":1}', '{"b":2}', "{}"]],
  ["a list", "[{},[1,2],{}]", ["<list 0>", "{}", "[1,2]", "{}", "<list 12>"]],
  ["an empty list", "[ ]", ["<list 0>", "<list 2>"]],
  ["two lists", "[{}]\n[{}]", ["<list 0>", "{}", "<list 3>", "<list 5>", "{}", "<list 8>"]],
  ["brackets and commas in a text", '{"a":"},{"},{}', ['{"a":"},{"}', "<EndOfFileExpected 11>", "{}"]],
  ["a quote within a text", '{"a":"\\"}"}{}', ['{"a":"\\"}"}', "{}"]],
  ["a backslash at the end of a text", '{"a":"\\\\"}{}', ['{"a":"\\\\"}', "{}"]],
  ["a text that is never closed, which ends with its line", '{"a":"x\n}{}', ['{"a":"x\n}', "{}"]],
  ["bare words, which end with their line", "7\nnull\n{}", ["7", "null", "{}"]],
  ["bare words in a list", '[7,"a,]",true]', ["<list 0>", "7", '"a,]"', "true", "<list 13>"]],
  ["a bare word before a record", '7{"a":1}', ["7", '{"a":1}']],
  ["a bare word before a bracket that closes", "7]", ["7", "<EndOfFileExpected 1>"]],
  ["marks where files were joined", `${MARKED}{}${MARKED}{}`, ["{}", "{}"]],
  ["a value that is cut off", '{} {"a":1', ["{}", '{"a":1']],
  ["a bare word that is cut off", "[7", ["<list 0>", "7"]],
  ["no comma between two", "[{} {}]", ["<list 0>", "{}", "<CommaExpected 4>", "{}", "<list 6>"]],
  [
    "no comma between several",
    "[{}{}\n{}]",
    ["<list 0>", "{}", "<CommaExpected 3>", "{}", "<CommaExpected 6>", "{}", "<list 8>"],
  ],
  ["a comma at the end", "[{},]", ["<list 0>", "{}", "<ValueExpected 4>", "<list 4>"]],
  ["a comma at the beginning", "[,{}]", ["<list 0>", "<ValueExpected 1>", "{}", "<list 4>"]],
  ["a comma alone", "[,]", ["<list 0>", "<ValueExpected 1>", "<list 2>"]],
  ["two commas", "[{},,{}]", ["<list 0>", "{}", "<ValueExpected 4>", "{}", "<list 7>"]],
  ["commas in no list", ",{},{}", ["<EndOfFileExpected 0>", "{}", "<EndOfFileExpected 3>", "{}"]],
  ["brackets that close nothing", "}{}]", ["<EndOfFileExpected 0>", "{}", "<EndOfFileExpected 3>"]],
  ["another bracket than the list's", "[}{}]", ["<list 0>", "<EndOfFileExpected 1>", "{}", "<list 4>"]],
])("%s, whole and in pieces of every size", (_, text, expected) => {
  expect(steps(text)).toEqual(expected);
  for (const size of [1, 2, 3, 5]) expect([size, stepsInPieces(text, size)]).toEqual([size, expected]);
});

test.each([
  ["a value first", "{},{}]", ["{}", "{}", "<list 5>"]],
  ["the end of the list first", "]", ["<list 0>"]],
])("what was cut from within a list, with %s, goes on in it", (_, text, expected) => {
  expect(steps(text, new ValueScanner({ isInList: true }))).toEqual(expected);
});

test.each([
  ["lines", "{}\n  {}\n\t{}\n{}", [0, 2, 1, 0]],
  ["lines that are blank", "{}\n    \n  {}", [0, 2]],
  ["several values in a line", "{}\n  {}   {}", [0, 2, 2]],
  ["a comma before a value", "[{}\n  ,  {}]", [0, 2]],
  ["values over several lines", '[\n  {\n    "a": 1\n  }, {}]', [2, 2]],
])("it knows how far in the line of each value begins: %s", (_, text, expected) => {
  const scanner = new ValueScanner();
  const bytes = Buffer.from(text);
  const indents: number[] = [];
  for (let step = scanner.next(bytes); step; step = scanner.next(bytes))
    if (step.kind === "value") indents.push(scanner.indent);
  expect(indents).toEqual(expected);
});

test("values that were cut from a line begin as far in as it does", () => {
  const scanner = new ValueScanner({ indent: 4 });
  expect(steps("  {}", scanner)).toEqual(["{}"]);
  expect(scanner.indent).toBe(4);
});

test("a value that is given up has its next begin within it, with nothing to be told", () => {
  const scanner = new ValueScanner();
  const text = '[{"a":\n{"b":1},{"c":"';
  const bytes = Buffer.from(text);
  expect(scanner.next(bytes)).toEqual({ kind: "list", at: 0 });
  expect(scanner.next(bytes)).toBeNull();
  scanner.restart(7);
  expect(steps(text, scanner)).toEqual(['{"b":1}', '{"c":"']);
});

test("of a value whose beginning was taken away the end is found", () => {
  const scanner = new ValueScanner();
  expect(scanner.next(Buffer.from(' {"a":['))).toBeNull();
  scanner.moveBy(7);
  const bytes = Buffer.from("1]} {}");
  expect(scanner.next(bytes)).toEqual({ kind: "value", from: 0, to: 3 });
  expect(scanner.next(bytes)).toEqual({ kind: "value", from: 4, to: 6 });
});

test.each([
  ["at the beginning of a line", '{"a":\n{"b"', 0, 6],
  ["at a line that is indented as its own is", '{"a":\n  {"b"', 2, 8],
  ["at a line that is indented with a tab", '{"a":\n\t{"b"', 1, 7],
  ["at a later line", '{"a":\n"c":1\n\n{"b"', 0, 13],
  ["after lines that are indented otherwise", '{"a":\n {\n    {\n  {', 2, 17],
  ["after an empty line", "\n{", 0, 1],
  ["nowhere in a line that is indented further", '{"a":\n  {"b"', 0, NOWHERE],
  ["nowhere in a line that is indented less", '{"a":\n{"b"', 2, NOWHERE],
  ["nowhere in a line that opens no record", '{"a":\n"b":{', 0, NOWHERE],
  ["nowhere in one line", '{"a":{"b"', 0, NOWHERE],
  ["nowhere at the end", '{"a":\n', 0, NOWHERE],
])("a broken record may hold the next %s", (_, text, indent, expected) => {
  expect(restartWithin(Buffer.from(text), indent, 0, text.length)).toBe(expected);
});

test.each([
  ["before it", 6, 14, NOWHERE],
  ["at its end", 0, 6, NOWHERE],
  ["behind it", 0, 3, NOWHERE],
  ["within it", 0, 7, 6],
])("the next record is looked for in the broken one alone: one that stands %s", (_, from, to, expected) => {
  expect(restartWithin(Buffer.from('{"a":\n{"b"}\n '), 0, from, to)).toBe(expected);
});
