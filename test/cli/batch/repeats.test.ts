import { expect, test } from "vitest";
import { Repeats } from "../../../src/cli/batch/repeats.ts";
import { RespondentGatherer, RespondentMemory } from "../../../src/io/streams/respondents.ts";

/** The respondents of a block, one a line. */
function block(...names: string[]) {
  const gatherer = new RespondentGatherer();
  for (const [index, name] of names.entries()) gatherer.add(name, index + 1);
  return gatherer.take();
}

const TWELVE = Array.from({ length: 12 }, (_, index) => `P-${index}`);

test.each<[string, string[][], number[], number]>([
  ["nobody twice", [["A"], ["B"]], [0, 0], 0],
  ["within a block", [["A", "A"]], [1], 0],
  ["from block to block", [["A"], ["B", "A"], ["A"]], [0, 1, 1], 0],
  ["ten in all, not in each block", [TWELVE, TWELVE, TWELVE], [0, 10, 0], 14],
  ["ten in all, over several blocks", [TWELVE, TWELVE.slice(0, 6), TWELVE, ["P-1"]], [0, 6, 4, 0], 9],
])("%s", (_, blocks, told, untold) => {
  const repeats = new Repeats();
  expect(blocks.map((names) => repeats.take(block(...names), false).length)).toEqual(told);
  expect(repeats.untold).toBe(untold);
});

test.each([
  ["a line", false, { line: 2 }],
  ["a place in a list", true, { path: "[1]" }],
])("who comes twice is told with %s", (_, inList, place) => {
  const args = { respondent: "A" };
  expect(new Repeats().take(block("A", "A"), inList)).toEqual([
    { code: "repeated-respondent", args, severity: "warning", place },
  ]);
});

test("who is only written alike is told so, ten times, beside ten who are the same", () => {
  const repeats = new Repeats();
  const alike = TWELVE.map((name) => name.toLowerCase());
  const codes = repeats.take(block(...TWELVE, ...alike, ...alike), false).map(({ code }) => code);
  expect(codes.filter((code) => code === "alike-respondent")).toHaveLength(10);
  expect(codes.filter((code) => code === "repeated-respondent")).toHaveLength(10);
  expect(repeats.untold).toBe(4);
});

test("that there are more than can be remembered is told once", () => {
  const repeats = new Repeats(new RespondentMemory(1));
  const found = [["A"], ["B"], ["C"]].map((names) => repeats.take(block(...names), false));
  const codes = found.map((problems) => problems.map(({ code }) => code));
  expect(codes).toEqual([[], ["respondents-unchecked"], []]);
});
