import { expect, test } from "vitest";
import { withFileGroups } from "../../../src/cli/class/file-groups.ts";
import { record } from "./helpers.ts";

type Row = [file: string, group: string | null, folder?: string];

const rows = (...all: Row[]) =>
  all.map(([file, group, folder]) => record({ file, group, ...(folder !== undefined && { folder }) }));

test.each<[string, Row[], (string | null)[], string[]]>([
  [
    "one file",
    [
      ["xi-1.csv", null],
      ["xi-1.csv", null],
    ],
    [null, null],
    [],
  ],
  [
    "a class a file",
    [
      ["xi-1.csv", null],
      ["xi-1.csv", null],
      ["b/XI 2.xlsx", null],
      ["b/XI 2.xlsx", null],
    ],
    ["xi-1", "xi-1", "XI 2", "XI 2"],
    ["xi-1", "XI 2"],
  ],
  [
    "a file with a column of classes keeps it, empty cells too",
    [
      ["a.csv", "X"],
      ["a.csv", null],
      ["b.csv", null],
      ["b.csv", null],
    ],
    ["X", null, "b", "b"],
    ["b"],
  ],
  [
    "files of one person each",
    [
      ["a.json", null],
      ["b.json", null],
    ],
    [null, null],
    [],
  ],
  [
    "one class and one late answer",
    [
      ["a.csv", null],
      ["a.csv", null],
      ["b.json", null],
    ],
    [null, null, null],
    [],
  ],
  [
    "a folder a class",
    [
      ["x/1.json", null, "x"],
      ["x/2.json", null, "x"],
      ["y/1.json", null, "y/"],
    ],
    ["x", "x", "y"],
    ["x", "y"],
  ],
  [
    "two files of one name",
    [
      ["a/k.csv", null],
      ["a/k.csv", null],
      ["b/k.csv", null],
      ["b/k.csv", null],
    ],
    ["a/k", "a/k", "b/k", "b/k"],
    ["a/k", "b/k"],
  ],
  [
    "stdin has no name",
    [
      ["-", null],
      ["-", null],
      ["a.csv", null],
      ["a.csv", null],
    ],
    [null, null, null, null],
    [],
  ],
])("%s", (_, all, groups, told) => {
  const found = withFileGroups(rows(...all));
  expect(found.records.map(({ group }) => group)).toEqual(groups);
  expect(found.problems.flatMap(({ args }) => ("groups" in args ? args.groups : []))).toEqual(told);
});
