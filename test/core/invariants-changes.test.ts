import fc from "fast-check";
import { expect, test } from "vitest";
import { listItems } from "../../src/core/profile/items.ts";
import type { Profile } from "../../src/core/profile/profile.ts";
import { assess } from "../../src/core/scoring/assess.ts";
import type { Change } from "../../src/core/scoring/changes.ts";
import { answered, type KnownAnswers, smallProfiles } from "./arbitrary.ts";
import { rating, situation, testProfile } from "./fixtures.ts";
import { at, completeWith, holds, isAnswered, SLOW, verdictItems } from "./helpers.ts";
import { bandNumber, sum, verdictOf } from "./reference.ts";
import {
  type Direction,
  firstDifference,
  hardest,
  levelOf,
  rankOf,
  shortestWays,
} from "./reference-changes.ts";

const cases = fc.constantFrom(0, 0, 10, 30).chain((missing) => answered(smallProfiles(), { missing }));

/** The change upward and the one downward, where there are such. */
function changesOf(profile: Profile, answers: KnownAnswers): Record<Direction, Change | null> {
  const { verdict, changes } = assess(profile, answers);
  const now = bandNumber(verdict.low);
  const up = changes.filter(({ to }) => bandNumber(to) > now);
  const down = changes.filter(({ to }) => bandNumber(to) < now);
  expect([...up, ...down]).toEqual(changes);
  expect([up.length, down.length].every((count) => count <= 1)).toBe(true);
  return { up: up[0] ?? null, down: down[0] ?? null };
}

function afterwards(answers: KnownAnswers, change: Change): KnownAnswers {
  return { ...answers, ...Object.fromEntries(change.answers.map(({ id, to }) => [id, to])) };
}

/** The change names true answers and its steps, and whoever makes it is sure of the band it names. */
function expectReached(profile: Profile, answers: KnownAnswers, change: Change, direction: Direction): void {
  const after = afterwards(answers, change);
  const steps = change.answers.map(({ id, from }) => {
    const item = at(
      listItems(profile).filter((one) => one.id === id),
      0,
    );
    expect(from).toBe(answers[id]);
    return Math.abs(levelOf(item, after) - levelOf(item, answers));
  });
  expect(sum(steps)).toBe(change.steps);
  expect(steps).not.toContain(0);
  expect(verdictOf(profile, completeWith(profile, after, hardest(direction)))).toBe(bandNumber(change.to));
}

test("14. the counterfactual reaches the band it names, and no smaller change does", SLOW, () => {
  holds(cases, ({ profile, answers }) => {
    const { verdict } = assess(profile, answers);
    const changes = changesOf(profile, answers);
    if (verdict.status !== "certain") {
      expect([changes, verdict.stepsToChange]).toEqual([{ up: null, down: null }, null]);
      return;
    }
    const fewest: number[] = [];
    for (const direction of ["up", "down"] as const) {
      const [way] = shortestWays(profile, answers, direction);
      const change = changes[direction];
      expect(change?.steps ?? null).toBe(way ? sum(way.steps) : null);
      if (!change) continue;
      fewest.push(change.steps);
      expectReached(profile, answers, change, direction);
    }
    expect(verdict.stepsToChange).toBe(fewest.length > 0 ? Math.min(...fewest) : null);
  });
});

/** The steps of each answer given, in listed order. */
function stepsOf(profile: Profile, answers: KnownAnswers, change: Change): number[] {
  const after = afterwards(answers, change);
  return verdictItems(profile)
    .filter((item) => isAnswered(item, answers))
    .map((item) => Math.abs(levelOf(item, after) - levelOf(item, answers)));
}

test(
  "14. of equal changes the scale furthest below comes first, then small steps, then listed order",
  SLOW,
  () => {
    holds(cases, ({ profile, answers }) => {
      const changes = changesOf(profile, answers);
      for (const direction of ["up", "down"] as const) {
        const change = changes[direction];
        if (!change) continue;
        const rank = rankOf(profile, answers, direction);
        const own = rank(stepsOf(profile, answers, change));
        for (const { steps } of shortestWays(profile, answers, direction)) {
          expect(firstDifference(own, rank(steps))).toBeLessThanOrEqual(0);
        }
      }
    });
  },
);

function traitOf(id: string, count: number) {
  return { id, name: id, items: Array.from({ length: count }, (_, index) => rating(`${id}-${index + 1}`)) };
}

/** Answers to `a-1`, `a-2`, `z-1`, `z-2`. */
test.each([
  [
    "upward, the lowest scale first, one step on each of its answers",
    [5, 4, 2, 2],
    { to: "good", steps: 2, answers: ["z-1", "z-2"].map((id) => ({ id, from: 2, to: 3 })) },
  ],
  [
    "downward, the highest scale first, and of its answers the first listed",
    [4, 5, 3, 3],
    { to: "unsure", steps: 1, answers: [{ id: "a-1", from: 4, to: 3 }] },
  ],
] as const)("14. %s", (_, given, change) => {
  const profile = testProfile({ traits: [traitOf("a", 2), traitOf("z", 2)] });
  const answers = Object.fromEntries(
    ["a-1", "a-2", "z-1", "z-2"].map((id, index) => [id, given[index] ?? null]),
  );
  expect(assess(profile, answers).changes).toContainEqual(change);
});

/** One scale of two situations: their points, the floor, the answers, the change. */
test.each([
  [
    "a small step is taken for the large one behind it",
    "0 1 20, 10 5 0",
    25,
    [1, 2],
    ["strong", "a-1", 1, 3],
  ],
  [
    "of two that could take both steps the first listed does",
    "0 2 7, 0 2 7",
    25,
    [1, 1],
    ["unsure", "a-1", 1, 3],
  ],
  ["the first listed leads to a floor, another below a cut", "0 1, 0 4", 98, [2, 2], ["unsure", "a-1", 2, 1]],
  ["the first listed leads below a cut, another to a floor", "0 2, 0 4", 40, [2, 2], ["good", "a-1", 2, 1]],
] as const)("14. %s", (_, points, holdAt, [first, second], [to, id, from, then]) => {
  const lists = points.split(", ").map((list) => list.split(" ").map(Number));
  const items = lists.map((list, index) => situation(`a-${index + 1}`, list));
  const profile = testProfile({ traits: [{ id: "a", name: "A", holdAt, items }] });
  const { changes } = assess(profile, { "a-1": first, "a-2": second });
  expect(changes).toEqual([{ to, steps: Math.abs(then - from), answers: [{ id, from, to: then }] }]);
});
