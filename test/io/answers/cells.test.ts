import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import { CellReader } from "../../../src/io/answers/cells.ts";
import { AMBIGUOUS } from "../../../src/io/answers/meaning/cells.ts";
import { everyKind, testProfile } from "../../core/fixtures.ts";

function itemOf(id: string, profile = everyKind()) {
  const item = listItems(profile).find((one) => one.id === id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
}

test("what a cell says does not change", () => {
  const reader = new CellReader(itemOf("empati-1"), 3);
  const read = () => ["4", "", "Sesuai", "5. Sangat sesuai"].map((cell) => reader.read(cell));
  expect([read(), read()]).toEqual([
    [3, -1, 3, 4],
    [3, -1, 3, 4],
  ]);
});

test("more different cells than are remembered are still read", () => {
  const reader = new CellReader(itemOf("empati-1"), 3);
  const choices = Array.from({ length: 150 }, (_, zeros) => reader.read(`4.${"0".repeat(zeros + 1)}`));
  expect(choices).toEqual(Array.from({ length: 150 }, () => 3));
});

test("a digit says its choice at once, where it is one", () => {
  expect(new CellReader(itemOf("empati-1"), 3).digits.map((choice) => Math.max(choice, -1))).toEqual([
    -1, 0, 1, 2, 3, 4, -1, -1, -1, -1,
  ]);
  expect(new CellReader(itemOf("uang-1"), 3).digits.every((choice) => choice < 0)).toBe(true);
});

test("marks of nothing are unknown and counted, each time they come", () => {
  const reader = new CellReader(itemOf("empati-1"), 3);
  const cells = ["NA", "4", "-", "NA", "", "#N/A", "–", "null"];
  expect(cells.map((cell) => reader.read(cell))).toEqual([-1, 3, -1, -1, -1, -1, -1, -1]);
  expect(reader.takeMarks()).toEqual({ count: 6, kinds: ["NA", "-", "#N/A"] });
  expect(reader.takeMarks()).toEqual({ count: 0, kinds: [] });
  reader.read("NA");
  expect(reader.takeMarks()).toEqual({ count: 1, kinds: ["NA"] });
});

test.each(["-4", "4-5", "4/5", "(4)", "4%", "1e0", "²"])("%j is no position", (cell) => {
  const received = JSON.stringify(cell);
  const found = problem(
    "unknown-cell",
    { id: "empati-1", received, options: 5, column: 3 },
    { path: "empati-1" },
  );
  expect(new CellReader(itemOf("empati-1"), 3).read(cell)).toEqual(found);
});

test.each([
  [
    "empati-1",
    "6",
    problem("unknown-cell", { id: "empati-1", received: '"6"', options: 5, column: 3 }, { path: "empati-1" }),
  ],
  [
    "empati-1",
    "Setuju",
    problem(
      "unknown-cell",
      { id: "empati-1", received: '"Setuju"', options: 5, column: 3 },
      { path: "empati-1" },
    ),
  ],
  [
    "empati-1",
    "4.5",
    problem(
      "unknown-cell",
      { id: "empati-1", received: '"4.5"', options: 5, column: 3 },
      { path: "empati-1" },
    ),
  ],
  [
    "uang-1",
    "1",
    problem("unknown-statement-cell", { id: "uang-1", received: '"1"', column: 3 }, { path: "uang-1" }),
  ],
  [
    "uang-1",
    "ya",
    problem("unknown-statement-cell", { id: "uang-1", received: '"ya"', column: 3 }, { path: "uang-1" }),
  ],
])("%s: %j is none", (id, cell, found) => {
  expect(new CellReader(itemOf(id), 3).read(cell)).toEqual(found);
});

test("a number that is a position and the text of another option is not guessed", () => {
  const profile = testProfile({
    responses: { nilai: ["0", "1", "2"] },
    traits: [{ id: "a", name: "A", items: [{ id: "a-1", text: "Teks", responses: "nilai" }] }],
  });
  const reader = new CellReader(itemOf("a-1", profile), 3);
  expect(reader.read("1")).toEqual(
    problem("ambiguous-cell", { id: "a-1", received: '"1"', column: 3 }, { path: "a-1" }),
  );
  expect([reader.read("0"), reader.read("3"), reader.digits[1]]).toEqual([0, 2, AMBIGUOUS]);
});

const MIXED = testProfile({
  responses: { nilai: ["0", "1", "2"] },
  traits: [{ id: "a", name: "A", items: [{ id: "a-1", text: "Teks", responses: "nilai" }] }],
});

test.each([
  ["an option", "empati-1", "4", { isAnswer: true, isWrong: false }],
  ["the first option", "empati-1", "1", { isAnswer: true, isWrong: false }],
  ["an option in words", "empati-1", "Sesuai", { isAnswer: true, isWrong: false }],
  ["nothing", "empati-1", "", { isAnswer: false, isWrong: false }],
  ["a mark of nothing", "empati-1", "NA", { isAnswer: false, isWrong: false }],
  ["a position that is not there", "empati-1", "6", { isAnswer: false, isWrong: true }],
  ["a word that is no option", "empati-1", "Setuju", { isAnswer: false, isWrong: true }],
  ["a position that is another option's text", "a-1", "1", { isAnswer: false, isWrong: true }],
])("a look at %s counts nothing", (_, id, cell, seen) => {
  const reader = new CellReader(itemOf(id, id === "a-1" ? MIXED : undefined), 3);
  expect(reader.lookAt(cell)).toEqual(seen);
  expect(reader.takeMarks()).toEqual({ count: 0, kinds: [] });
});

test("cells of one length are told apart, whichever came last, and the wrong ones each time", () => {
  const reader = new CellReader(itemOf("empati-1"), 3);
  const codes = ["4", "6", "4", "5", "6", "6", "5"].map((cell) => {
    const found = reader.read(cell);
    return typeof found === "number" ? found : found.code;
  });
  expect(codes).toEqual([3, "unknown-cell", 3, 4, "unknown-cell", "unknown-cell", 4]);
});
