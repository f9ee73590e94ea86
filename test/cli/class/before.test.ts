import { expect, test } from "vitest";
import { joinBefore } from "../../../src/cli/class/before.ts";
import { rosterOf } from "../../../src/cli/class/roster.ts";
import { records } from "./helpers.ts";

type People = Parameters<typeof records>;

test.each<[string, People, People, (readonly number[] | null)[], string[]]>([
  [
    "by name and class",
    [
      ["Ani", "X"],
      ["Budi", "X"],
    ],
    [
      ["Budi", "X", [2]],
      ["Ani", "X", [1]],
    ],
    [[1], [2]],
    [],
  ],
  ["spelled otherwise", [["ani s", "XI-1"]], [["Ani  S.", "xi 1", [1]]], [[1]], []],
  [
    "with other accents, which is told",
    [["Ana", "X"]],
    [["A\u00f1a", "X", [1]]],
    [[1]],
    ["respondent-spelling"],
  ],
  ["with a sign at the edge", [["1", "X"]], [["-1", "X", [1]]], [null], ["no-before", "before-only"]],
  ["in a class with a sign at the edge", [["Ani", "A"]], [["Ani", "A-", [1]]], [null], ["no-before"]],
  [
    "of two classes",
    [
      ["A-01", "X"],
      ["A-01", "Y"],
    ],
    [
      ["A-01", "Y", [2]],
      ["A-01", "X", [1]],
    ],
    [[1], [2]],
    [],
  ],
  ["where one has no class", [["Ani", "X"]], [["Ani", null, [1]]], [[1]], []],
  ["where the other has none", [["Ani", null]], [["Ani", "X", [1]]], [[1]], []],
  ["not found", [["Ani", "X"]], [["Budi", "X", [1]]], [null], ["no-before", "before-only"]],
  ["in another class", [["Ani", "XII"]], [["Ani", "XI", [1]]], [null], ["no-before"]],
  [
    "two earlier",
    [["Ani", null]],
    [
      ["Ani", "X", [1]],
      ["Ani", "Y", [2]],
    ],
    [null],
    ["unclear-before"],
  ],
  [
    "two now",
    [
      ["Ani", "X"],
      ["ani", "X"],
    ],
    [["Ani", "X", [1]]],
    [null, null],
    ["unclear-before", "unclear-before"],
  ],
  [
    "nobody named",
    [
      [null, "X"],
      [null, "X"],
    ],
    [[null, "X", [1]]],
    [null, null],
    ["nameless-before"],
  ],
  ["earlier ones that cannot be scored", [["Ani", "X"]], [["Ani", "X", null]], [null], ["no-before"]],
  [
    "who cannot be scored now is not missed",
    [
      ["Ani", "X", null],
      ["Budi", "X"],
    ],
    [
      ["Ani", "X"],
      ["Budi", "X", [1]],
    ],
    [[1]],
    [],
  ],
  [
    "of classes that are not here nobody is missed",
    [["Ani", "X"]],
    [
      ["Ani", "X", [1]],
      ["Budi", "Y"],
    ],
    [[1]],
    [],
  ],
])("%s", (_, now, before, found, told) => {
  const roster = rosterOf(records(...now));
  const { earlier, problems } = joinBefore(roster, records(...before));
  expect(roster.pupils.map((pupil) => earlier.get(pupil) ?? null)).toEqual(found);
  expect(problems.map(({ code }) => code)).toEqual(told);
});

test("what is told names the person and the class", () => {
  const roster = rosterOf(records(["Ani", "XII-1"]));
  const { problems } = joinBefore(roster, records(["Ani", "XI-1"], ["Ani", "XI-2"]));
  expect(problems[0]?.args).toEqual({ name: "Ani", group: "XII-1", groups: ["XI-1", "XI-2"] });
});
