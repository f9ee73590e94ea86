import { expect, test } from "vitest";
import {
  addSkipped,
  countSkipped,
  noneSkipped,
  type Skipped,
  type SkippedKind,
  skip,
} from "../../../src/io/answers/skipped.ts";

/** Rows skipped on these lines, all of one kind. */
function skipped(lines: readonly number[], kind: SkippedKind = "empty"): Skipped {
  const rows = noneSkipped();
  for (const line of lines) skip(rows, kind, line);
  return rows;
}

test("rows of every kind are counted, each as its own", () => {
  const rows = noneSkipped();
  skip(rows, "headings", 4);
  for (const line of [7, 8, 9]) skip(rows, "totals", line);
  for (const line of [12, 14]) skip(rows, "empty", line);
  expect(rows).toEqual({
    empty: 2,
    totals: 3,
    headings: 1,
    ranges: [
      [4, 4],
      [7, 9],
      [12, 12],
      [14, 14],
    ],
  });
  expect(countSkipped(rows)).toBe(6);
});

test("in a table of people alone, none is skipped", () => {
  expect(noneSkipped()).toEqual({ empty: 0, totals: 0, headings: 0, ranges: [] });
  expect(countSkipped(noneSkipped())).toBe(0);
});

test.each<[string, number[], [number, number][]]>([
  ["one after the other are one place", [3, 4, 5], [[3, 5]]],
  [
    "a person between them parts them",
    [3, 5],
    [
      [3, 3],
      [5, 5],
    ],
  ],
  [
    "eight places can be told",
    [2, 4, 6, 8, 10, 12, 14, 16],
    [2, 4, 6, 8, 10, 12, 14, 16].map((line) => [line, line]),
  ],
  [
    "of more than eight, the ninth reaches to the last row",
    [2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 40],
    [...[2, 4, 6, 8, 10, 12, 14, 16].map((line): [number, number] => [line, line]), [18, 40]],
  ],
])("rows skipped: %s", (_, lines, ranges) => {
  expect(skipped(lines).ranges).toEqual(ranges);
  expect(skipped(lines).empty).toBe(lines.length);
});

test("what is skipped further down is added, by its line in the file", () => {
  const sum = skipped([3, 4], "totals");
  addSkipped(sum, skipped([2, 5, 6]), 10);
  addSkipped(sum, skipped([1], "headings"), 20);
  addSkipped(sum, skipped([1, 2], "totals"), 30);
  expect(sum).toEqual({
    empty: 3,
    totals: 4,
    headings: 1,
    ranges: [
      [3, 4],
      [12, 12],
      [15, 16],
      [21, 21],
      [31, 32],
    ],
  });
});

test("rows that a block ends with, and those that the next begins with, are one place", () => {
  const sum = skipped([9, 10]);
  addSkipped(sum, skipped([1, 2]), 10);
  expect(sum.ranges).toEqual([[9, 12]]);
});
