import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { choose } from "../../../src/core/scoring/answers.ts";
import { type Aim, climbsOf, ladderOf } from "../../../src/core/scoring/ladder.ts";
import { rating, situation, testProfile } from "../fixtures.ts";
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

/** Five answers: the worst, the best, none, one between, and one between of a situation; of a trait, then of an anti-trait. */
const ids = ["worst", "best", "none", "between", "scene"];
const items = (scale: string) =>
  ids.map((id) => (id === "scene" ? situation(`${scale}-${id}`, [9, 0, 2]) : rating(`${scale}-${id}`)));
const plan = planOf(
  testProfile({
    traits: [{ id: "a", name: "A", items: items("a") }],
    antiTraits: [{ id: "b", name: "B", items: items("b") }],
  }),
);
const answers = { worst: 1, best: 5, none: null, between: 4, scene: 3 };
const choices = choose(
  plan,
  Object.fromEntries(
    ["a", "b"].flatMap((scale) => Object.entries(answers).map(([id, answer]) => [`${scale}-${id}`, answer])),
  ),
);

const upward = { worst: [1, 2, 3, 4], between: [1], scene: [7] };
const downward = { best: [1, 2, 3, 4], between: [1, 2, 3], scene: [2] };

test.each<[string, number, Aim, Record<string, number[]>]>([
  ["a trait", 0, "better", upward],
  ["a trait", 0, "worse", downward],
  ["an anti-trait", 1, "better", downward],
  ["an anti-trait", 1, "worse", upward],
])("the answers to %s that can move, and what their steps gain: scale %d, %s", (_, index, aim, expected) => {
  const climbs = climbsOf(plan, choices, at(plan.fitScales, index), aim);
  const found = climbs.map(({ position, way }) => [at(plan.items, position).id.slice(2), way.gains]);
  expect(found).toEqual(Object.entries(expected));
});
