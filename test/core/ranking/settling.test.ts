import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { choiceOf } from "../../../src/core/ranking/chosen.ts";
import { boundsOf, differenceOf } from "../../../src/core/ranking/difference.ts";
import { rank } from "../../../src/core/ranking/ranking.ts";
import type { KnownAnswers } from "../arbitrary.ts";
import { rating, testProfile } from "../fixtures.ts";
import { at, completions, holds, SLOW } from "../helpers.ts";
import { answered, isPlainlyAhead, itemsOfAll } from "./catalogues.ts";

function firstTwo(profiles: readonly Profile[], answers: KnownAnswers): [Profile, Profile] {
  const [one, other] = rank(profiles, answers).roles.map(({ profile }) =>
    at(
      profiles.filter(({ id }) => id === profile.id),
      0,
    ),
  );
  if (!one || !other) throw new Error("two roles are needed");
  return [one, other];
}

/** Whether one role is ahead of another in some way to answer the rest, and in every way. */
function aheadOf([one, other]: [Profile, Profile], answers: KnownAnswers): { some: boolean; every: boolean } {
  const each = [...completions(itemsOfAll([one, other]), answers)].map((full) =>
    isPlainlyAhead(one, other, full),
  );
  return { some: each.includes(true), every: !each.includes(false) };
}

function isEitherAhead([one, other]: [Profile, Profile], answers: KnownAnswers): boolean {
  return aheadOf([one, other], answers).some && aheadOf([other, one], answers).some;
}

describe("the questions that settle the first two", () => {
  const pairs = answered("anyhow", 2, 2);

  test("leave only one that can turn out to be ahead, in whatever way they are answered", SLOW, () => {
    holds(
      pairs,
      ({ profiles, answers }) => {
        const two = firstTwo(profiles, answers);
        const { settle } = rank(profiles, answers);
        const asked = itemsOfAll(profiles).filter(({ id }) => settle.includes(id));
        for (const more of completions(asked, answers)) expect(isEitherAhead(two, more)).toBe(false);
      },
      0.3,
    );
  });

  test("are asked exactly while one of them can still turn out to be ahead, and is not yet", SLOW, () => {
    holds(
      pairs,
      ({ profiles, answers }) => {
        const [one, other] = firstTwo(profiles, answers);
        const [there, back] = [aheadOf([one, other], answers), aheadOf([other, one], answers)];
        const isOpen = (there.some && !there.every) || (back.some && !back.every);
        expect(rank(profiles, answers).settle.length > 0).toBe(isOpen);
      },
      0.3,
    );
  });

  test(
    "where only one still can be ahead, some way to answer them tells it, and one fewer tells nothing",
    SLOW,
    () => {
      holds(
        pairs,
        ({ profiles, answers }) => {
          const { settle } = rank(profiles, answers);
          const [one, other] = firstTwo(profiles, answers);
          fc.pre(settle.length > 0 && !isEitherAhead([one, other], answers));
          const leader: [Profile, Profile] = aheadOf([one, other], answers).some
            ? [one, other]
            : [other, one];
          const tells = (ids: readonly string[]) => {
            const asked = itemsOfAll(profiles).filter(({ id }) => ids.includes(id));
            return [...completions(asked, answers)].some((more) => aheadOf(leader, more).every);
          };
          expect([tells(settle), tells(settle.slice(0, -1))]).toEqual([true, false]);
        },
        0.3,
      );
    },
  );

  test("are the fewest that leave less open than twice the wobble, the weightiest first", SLOW, () => {
    holds(pairs, ({ profiles, answers }) => {
      const { settle } = rank(profiles, answers);
      const difference = differenceOf(...firstTwo(profiles, answers));
      const { low, high } = boundsOf(difference, choiceOf(profiles, answers));
      const spans = new Map(difference.terms.map((term) => [term.id, Number(term.high) - Number(term.low)]));
      const known = settle.map((id) => spans.get(id) ?? 0);
      const left = [...spans].filter(([id]) => !settle.includes(id) && answers[id] === undefined);
      expect(known).toEqual([...known].sort((a, b) => b - a));
      expect(left.every(([, span]) => span <= Math.min(...known))).toBe(true);
      const beyond = Number(difference.beyond);
      const width = Number(high) - Number(low);
      const sum = (some: readonly number[]) => some.reduce((total, span) => total + span, 0);
      if (-Number(low) >= beyond && Number(high) >= beyond) {
        expect(width - sum(known)).toBeLessThan(2 * beyond);
        expect(width - sum(known.slice(0, -1))).toBeGreaterThanOrEqual(2 * beyond);
      }
    });
  });
});

/** A role of scales with so many questions. */
function role(id: string, sizes: Record<string, number>): Profile {
  const traits = Object.entries(sizes).map(([scale, size]) => ({
    id: scale,
    name: scale,
    items: Array.from({ length: size }, (_, index) => rating(`${scale}-${index + 1}`)),
  }));
  return testProfile({ id, traits });
}

function all(scale: string, size: number, value: number): KnownAnswers {
  return Object.fromEntries(Array.from({ length: size }, (_, index) => [`${scale}-${index + 1}`, value]));
}

describe("where the first two are settled", () => {
  const profiles = [role("a", { x: 8 }), role("b", { y: 8 }), role("c", { z: 8 })];

  test("the questions are those of the first three", () => {
    const { settle } = rank(profiles, { ...all("x", 8, 4), ...all("y", 8, 3), "z-1": 3 });
    expect(settle.length).toBeGreaterThan(0);
    expect(settle.every((id) => id.startsWith("z-"))).toBe(true);
    expect(new Set(settle).size).toBe(settle.length);
  });

  test("nothing is asked once they are settled too", () => {
    const answers = { ...all("x", 8, 5), ...all("y", 8, 4), ...all("z", 8, 2) };
    expect(rank(profiles, answers).settle).toEqual([]);
  });

  test("nothing is asked of a fourth", () => {
    const answers = { ...all("x", 8, 5), ...all("y", 8, 4), ...all("z", 8, 2) };
    expect(rank([...profiles, role("d", { w: 8 })], answers).settle).toEqual([]);
  });
});

/** Answers to so many questions of a scale of eight that add up to so many points. */
function adding(scale: string, questions: number, points: number): KnownAnswers {
  const values = Array.from(
    { length: questions },
    (_, index) => 1 + Math.min(4, Math.max(0, points - 4 * index)),
  );
  return Object.fromEntries(values.map((value, index) => [`${scale}-${index + 1}`, value]));
}

function lastOf(scale: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${scale}-${9 - count + index}`);
}

// Two roles of eight questions of their own, each worth 0 to 4: eight points are beyond the wobble. The one has all its answers and
// so many points; of the other the first were answered with none, and so many are left.
describe.each([
  ["of two roles that share nothing", {}],
  ["of two that share a scale, which cancels and is not asked", { s: 8 }],
])("as many questions as are needed, %s", (_, shared) => {
  test.each<[what: string, points: number, left: number, asked: number]>([
    ["either can just turn out ahead: one, by which no more than one of them can", 8, 4, 1],
    ["only the first can: as many as tell it at the best", 9, 4, 4],
    ["only the second can: as many as tell that at the best", 7, 4, 4],
    ["the first can be just ahead, with every one of them", 8, 3, 3],
    ["neither can", 7, 3, 0],
    ["the second can be just ahead, with every one of them", 4, 3, 3],
    ["the second fails it by a point", 5, 3, 0],
    ["as many as just suffice", 12, 3, 2],
    ["the first is ahead for sure", 12, 1, 0],
  ])("%s", (__, points, left, asked) => {
    const profiles = [role("a", { ...shared, x: 8 }), role("b", { ...shared, y: 8 })];
    const answers = { ...adding("x", 8, points), ...adding("y", 8 - left, 0) };
    const first = [lastOf("y", left).slice(0, asked)];
    expect([rank(profiles, answers).settle]).toEqual(first);
  });
});

test("the weightiest questions come first, wherever they stand", () => {
  const profiles = [role("a", { x: 8 }), role("b", { y: 6, z: 2 })];
  expect(rank(profiles, all("x", 8, 3)).settle).toEqual(["z-1", "z-2", "y-1"]);
});

test("while the first two are open nothing is asked for a third", () => {
  const profiles = [role("a", { x: 8 }), role("b", { y: 8 }), role("c", { z: 8 })];
  const { settle } = rank(profiles, { ...all("x", 8, 3), "y-1": 4, "z-1": 1 });
  expect(settle).toEqual(["y-2", "y-3", "y-4", "y-5"]);
});
