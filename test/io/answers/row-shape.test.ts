import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { readHead } from "../../../src/io/answers/head.ts";
import {
  columnReaders,
  isAnswer,
  isUndivided,
  rowShape,
  widthOf,
} from "../../../src/io/answers/row-shape.ts";
import { everyKind } from "../../core/fixtures.ts";

const PLAN = planOf(everyKind());
const UNKNOWN = { dialect: null, columns: { respondent: null, group: null } };

function headed(header: string) {
  const { head } = readHead(Buffer.from(`${header}\n`), PLAN, UNKNOWN);
  return { head, readers: columnReaders(PLAN, head.columns) };
}

test.each([
  ["id,empati-1", 2],
  ["id,empati-1,,", 2],
  ["id,empati-1,  ", 2],
  ["id,,empati-1", 3],
  [",empati-1", 2],
])("below the header %j a row is %i cells wide", (header, width) => {
  expect(widthOf(headed(header).head.columns)).toBe(width);
});

test("below a header without any heading a row has no width", () => {
  expect(widthOf({ ...headed("id,empati-1").head.columns, names: ["", " "] })).toBe(0);
});

test.each([
  ["3", true],
  ["Sesuai", true],
  ["9", false],
  ["", false],
  ["-", false],
  [undefined, false],
])("the cell %j of an item of five options is an answer: %s", (cell, expected) => {
  expect(isAnswer(headed("id,empati-1").readers[1], cell)).toBe(expected);
});

test("a cell of a column that is no item's, or beyond the last, is no answer", () => {
  const { readers } = headed("id,empati-1");
  expect([isAnswer(readers[0], "3"), isAnswer(readers[2], "3")]).toEqual([false, false]);
  expect([isAnswer(null, undefined), isAnswer(undefined, undefined)]).toEqual([false, false]);
});

test.each([
  ["a whole row with answers", "A,x,3,4", true],
  ["one with a single answer", "A,x,,4", true],
  ["one with more cells", "A,x,3,4,,", true],
  ["one without answers", "A,x,,", false],
  ["one whose answers are none", "A,x,9,9", false],
  ["answers in other columns", "3,4,x,y", false],
  ["a row that is too short", "A,x,3", false],
  ["answers between other delimiters", "A;x;3;4", false],
])("whether a line is somebody's: %s", (_, line, expected) => {
  const { head, readers } = headed("id,catatan,empati-1,empati-2");
  expect(rowShape(",", head.columns, () => readers).isPerson(line)).toBe(expected);
});

test.each([
  ["semicolons", ["A;x;3;4"], true],
  ["tabs", ["A\tx\t3\t4"], true],
  ["bars", ["A|x|3|4", "", ""], true],
  ["semicolons before delimiters of an empty row, which an answer stands beside", ["A;x;;4", "", ""], true],
  ["semicolons and a comma that divided a cell", ["A;x", "y;3;4"], true],
  ["quotes around the whole row", ["A,x,3,4"], true],
  ["the same before empty cells", ["A,x,3,4", "", " "], true],
  ["the row's own delimiter in a cell that is not alone", ["A", "x,3,4"], false],
  ["the same before empty cells", ["A", "x,3,4", "", ""], false],
  ["too few cells by any delimiter", ["A;x;3"], false],
  ["no answers", ["A;x;;"], false],
  ["an empty row", ["", "", "", ""], false],
])("whether a row was not divided as its heading: %s", (_, cells, expected) => {
  const { head, readers } = headed("id,catatan,empati-1,empati-2");
  expect(isUndivided(cells, head, readers)).toBe(expected);
});
