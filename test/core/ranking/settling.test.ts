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
