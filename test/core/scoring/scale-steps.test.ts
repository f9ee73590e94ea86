import fc from "fast-check";
import { expect, test } from "vitest";
import { type Climb, ladderOf } from "../../../src/core/scoring/ladder.ts";
import { mostGains, spread } from "../../../src/core/scoring/scale-steps.ts";
import { at, holds, SLOW } from "../helpers.ts";
import { firstDifference } from "../reference-changes.ts";

/** Climbs from the lowest rung of items with these points; position n is the n-th. */
function climbsOf(items: readonly (readonly number[])[]): Climb[] {
  return items.map((points, position) => ({ position, way: at(ladderOf(points).up, 0) }));
}

const RATING = [0, 1, 2, 3, 4];

test.each<[string, number[][], number[]]>([
  ["nothing to climb", [], [0]],
  [
    "two ratings",
    [
      [0, 1, 2],
      [0, 1, 2],
    ],
    [0, 1, 2, 3, 4],
  ],
  [
    "the largest step first",
    [
      [0, 1, 2],
      [0, 3],
    ],
    [0, 3, 4, 5],
  ],
  ["a small step before a large one", [[0, 1, 4]], [0, 1, 4]],
  [
    "it may pay to go on",
    [
      [0, 1, 6],
      [0, 2, 4],
    ],
    [0, 2, 6, 8, 10],
  ],
])("the most that steps gain: %s", (_, items, expected) => {
  expect(mostGains(climbsOf(items))).toEqual(expected);
});

test.each<[string, number[][], number, number, [number, number][]]>([
  ["none", [RATING, RATING], 0, 0, []],
  [
    "one step each, the first ones",
    [RATING, RATING, RATING],
    2,
    2,
    [
      [0, 1],
      [1, 1],
    ],
  ],
  [
    "a second round begins at the first again",
    [RATING, RATING, RATING],
    4,
    4,
    [
      [0, 2],
      [1, 1],
      [2, 1],
    ],
  ],
  [
    "those that end early are passed over",
    [[0, 1], RATING, [0, 1]],
    5,
    5,
    [
      [0, 1],
      [1, 3],
      [2, 1],
    ],
  ],
  [
    "a larger step where it is needed",
    [RATING, RATING, [0, 3]],
    2,
    4,
    [
      [0, 1],
      [2, 1],
    ],
  ],
  [
    "but only there",
    [RATING, [0, 2], [0, 3]],
    2,
    3,
    [
      [0, 1],
      [1, 1],
    ],
  ],
  [
    "as far as it must on one, and even on the others",
    [[0, 1, 9], RATING, RATING],
    4,
    11,
    [
      [0, 2],
      [1, 1],
      [2, 1],
    ],
  ],
  [
    "two on one answer where another takes three",
    [
      [0, 1, 2, 4],
      [0, 1, 4],
    ],
    3,
    4,
    [
      [0, 1],
      [1, 2],
    ],
  ],
  [
    "of two answers that could take both, the first does",
    [
      [0, 2, 4],
      [0, 1, 4],
    ],
    2,
    4,
    [[0, 2]],
  ],
  [
    "where even steps gain just enough, the first go further",
    [
      [0, 1, 2, 3],
      [0, 3],
      [0, 1, 2, 3],
    ],
    6,
    8,
    [
      [0, 3],
      [1, 1],
      [2, 2],
    ],
  ],
  [
    "one answer two steps, so that two others take one",
    [
      [0, 1, 4],
      [0, 3, 5, 8],
      [0, 1],
      [0, 2, 4],
    ],
    4,
    9,
    [
      [0, 2],
      [1, 1],
      [3, 1],
    ],
  ],
  [
    "the first of two that could go as far as it takes",
    [
      [0, 3],
      [0, 1, 2, 5],
      [0, 1, 2, 5],
    ],
    4,
    7,
    [
      [0, 1],
      [1, 3],
    ],
  ],
  [
    "two steps on one answer as seldom as can be",
    [
      [0, 1, 2, 3],
      [0, 1, 2, 3],
      [0, 1, 3],
    ],
    4,
    5,
    [
      [0, 1],
      [1, 1],
      [2, 2],
    ],
  ],
  [
    "the first listed goes on, even where a later one would gain more",
    [
      [0, 1, 2, 4],
      [0, 1],
      [0, 1, 2, 5],
    ],
    3,
    4,
    [[0, 3]],
  ],
  [
    "two steps on the second rather than one on the third",
    [
      [0, 2, 5],
      [0, 1, 5],
      [0, 3],
    ],
    3,
    7,
    [
      [0, 1],
      [1, 2],
    ],
  ],
  [
    "of two that could go on beside a third, the first does",
    [RATING, RATING, [0, 1, 3]],
    5,
    6,
    [
      [0, 2],
      [1, 1],
      [2, 2],
    ],
  ],
])("steps are spread: %s", (_, items, steps, needed, expected) => {
  const { moves } = spread(climbsOf(items), steps, needed);
  expect(moves.map((move) => [move.position, move.steps])).toEqual(expected);
});

/** All numbers of steps of all climbs. */
function* waysOf(climbs: readonly Climb[]): Generator<number[]> {
  const [first, ...others] = climbs;
  if (!first) {
    yield [];
    return;
  }
  for (const rest of waysOf(others)) {
    for (let steps = 0; steps <= first.way.gains.length; steps += 1) yield [steps, ...rest];
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

const cases = fc
  .array(fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((items) =>
    fc.record({
      climbs: fc.constant(climbsOf(items.map((points) => [0, ...points]))),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      need: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  );

/** Smaller where the largest steps are smaller, and then where those that stand first move. */
function rankOf(way: readonly number[]): number[] {
  return [...[...way].sort((a, b) => b - a), ...way.map((steps) => (steps === 0 ? 1 : 0))];
}

test("what steps gain at most, and how they are spread, is what trying all finds", SLOW, () => {
  holds(cases, ({ climbs, share, need }) => {
    const gainOf = (way: readonly number[]) =>
      sum(way.map((steps, index) => (steps === 0 ? 0 : at(at(climbs, index).way.gains, steps - 1))));
    const gains = mostGains(climbs);
    const steps = Math.round(share * (gains.length - 1));
    const ways = [...waysOf(climbs)].filter((way) => sum(way) === steps);
    expect(at(gains, steps)).toBe(Math.max(...ways.map(gainOf)));
    const needed = Math.floor(need * at(gains, steps));
    const { moves, gained } = spread(climbs, steps, needed);
    const found = climbs.map(({ position }) => moves.find((move) => move.position === position)?.steps ?? 0);
    expect([sum(found), gained]).toEqual([steps, gainOf(found)]);
    expect(gained).toBeGreaterThanOrEqual(needed);
    for (const way of ways.filter((one) => gainOf(one) >= needed)) {
      expect(firstDifference(rankOf(found), rankOf(way))).toBeLessThanOrEqual(0);
    }
  });
});

test("on more answers than a person gives, where not every way can be weighed, the steps gain enough", () => {
  const climbs = climbsOf(Array.from({ length: 250 }, (_, index) => [0, 1, 4 + (index % 7)]));
  const [steps, gains] = [251, mostGains(climbs)];
  const { moves, gained } = spread(climbs, steps, at(gains, steps));
  expect([sum(moves.map((move) => move.steps)), gained]).toEqual([steps, at(gains, steps)]);
});
