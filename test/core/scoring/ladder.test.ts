import { expect, test } from "vitest";
import { ladderOf } from "../../../src/core/scoring/ladder.ts";
import { at } from "../helpers.ts";

test.each([
  ["a rating", [0, 1, 2, 3, 4], [0, 1, 2, 3, 4], [0, 1, 2, 3, 4]],
  ["a reversed rating", [4, 3, 2, 1, 0], [4, 3, 2, 1, 0], [4, 3, 2, 1, 0]],
  ["points in any order, some the same", [2, 0, 2, 5], [1, 0, 3], [1, 0, 1, 2]],
])("the rungs of %s go from the least points to the most", (_, points, options, rungs) => {
  expect(ladderOf(points)).toMatchObject({ options, rungs });
});

test.each([
  ["steps of one size", [0, 1, 2], "up", 0, [1, 2], [{ gap: 1, count: 2 }], true],
  [
    "the largest first",
    [0, 3, 4],
    "up",
    0,
    [3, 4],
    [
      { gap: 3, count: 1 },
      { gap: 1, count: 1 },
    ],
    true,
  ],
  [
    "the largest last",
    [0, 1, 4],
    "up",
    0,
    [1, 4],
    [
      { gap: 1, count: 1 },
      { gap: 3, count: 1 },
    ],
    false,
  ],
  [
    "the same from above",
    [0, 1, 4],
    "down",
    2,
    [3, 4],
    [
      { gap: 3, count: 1 },
      { gap: 1, count: 1 },
    ],
    true,
  ],
  ["from the middle", [0, 1, 4], "up", 1, [3], [{ gap: 3, count: 1 }], true],
  ["at the top", [0, 1, 4], "up", 2, [], [], true],
] as const)("the way with %s", (_, points, direction, rung, gains, runs, isSmooth) => {
  const way = at(ladderOf(points)[direction], rung);
  expect(way).toEqual({ gains, runs, isSmooth });
});
