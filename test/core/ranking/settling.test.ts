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

/** Whether each of two roles is ahead of the other in some way to answer the rest. */
function isEitherAhead([one, other]: [Profile, Profile], answers: KnownAnswers): boolean {
  const every = [...completions(itemsOfAll([one, other]), answers)];
  return (
    every.some((full) => isPlainlyAhead(one, other, full)) &&
    every.some((full) => isPlainlyAhead(other, one, full))
  );
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

  test("are asked exactly while either can turn out to be ahead", SLOW, () => {
    holds(
      pairs,
      ({ profiles, answers }) => {
        const { settle } = rank(profiles, answers);
        expect(settle.length > 0).toBe(isEitherAhead(firstTwo(profiles, answers), answers));
      },
      0.3,
    );
  });

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
      const room = 2 * Number(difference.beyond);
      const width = Number(high) - Number(low);
      const sum = (some: readonly number[]) => some.reduce((total, span) => total + span, 0);
      if (settle.length > 0) {
        expect(width - sum(known)).toBeLessThan(room);
        expect(width - sum(known.slice(0, -1))).toBeGreaterThanOrEqual(room);
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
