import { expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import { ladderOf } from "../../../src/core/scoring/ladder.ts";
import { rating, situation, testProfile } from "../fixtures.ts";
import { at } from "../helpers.ts";

function ladder(item: ReturnType<typeof rating>) {
  const [first] = listItems(testProfile({ traits: [{ id: "a", name: "A", items: [item] }] }));
  if (!first) throw new Error("the profile has an item");
  return ladderOf(first);
}

test.each([
  ["a rating", rating("a-1"), [0, 1, 2, 3, 4], [0, 1, 2, 3, 4]],
  ["a reversed rating", rating("a-1", { reverse: true }), [4, 3, 2, 1, 0], [4, 3, 2, 1, 0]],
  ["points in any order, some the same", situation("a-1", [2, 0, 2, 5]), [1, 0, 3], [1, 0, 1, 2]],
])("the rungs of %s go from the least points to the most", (_, item, options, rungs) => {
  expect(ladder(item)).toMatchObject({ options, rungs });
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
  const way = at(ladder(situation("a-1", [...points]))[direction], rung);
  expect(way).toEqual({ gains, runs, isSmooth });
});
