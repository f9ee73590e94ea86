import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choiceOf } from "../../../src/core/ranking/chosen.ts";
import { boundsOf, differenceOf, lowestOf } from "../../../src/core/ranking/difference.ts";
import { rating, situation, testProfile } from "../fixtures.ts";
import { compare, type Fraction, least, minus, ZERO } from "../fractions.ts";
import { at, completions, holds, SLOW } from "../helpers.ts";
import {
  answered,
  catalogues,
  itemsOfAll,
  plainDifference,
  plainWobbleSquared,
  someAnswers,
} from "./catalogues.ts";

function trait(id: string, items: readonly string[], settings: { weight?: number } = {}) {
  return { id, name: id, items: items.map((item) => rating(item)), ...settings };
}

/** 100 × a difference ÷ 100 points. */
function points(of: number | bigint, unit: number | bigint): number {
  return (100 * Number(of)) / Number(unit);
}

const PAIR = ["anyhow", 2, 2] as const;

describe("a difference", () => {
  test("has the range of all the ways to answer what is not known", SLOW, () => {
    holds(answered(...PAIR), ({ profiles, answers }) => {
      const [one, other] = [at(profiles, 0), at(profiles, 1)];
      const { low, high } = boundsOf(differenceOf(one, other), choiceOf(profiles, answers));
      const { unit } = differenceOf(one, other);
      const every = [...completions(itemsOfAll(profiles), answers)].map((full) =>
        plainDifference(one, other, full),
      );
      const most = minus(ZERO, least(every.map((each) => minus(ZERO, each))));
      const found = [low, high].map((value): Fraction => ({ over: BigInt(value), under: BigInt(unit) }));
      expect(compare(at(found, 0), least(every))).toBe(0);
      expect(compare(at(found, 1), most)).toBe(0);
    });
  });

  test("is beyond the wobble from the least whole number on whose square is", SLOW, () => {
    holds(catalogues(...PAIR), (profiles) => {
      const [one, other] = [at(profiles, 0), at(profiles, 1)];
      const { beyond, unit } = differenceOf(one, other);
      const wobble = plainWobbleSquared(one, other);
      const isBeyond = (value: bigint) => value ** 2n * wobble.under > wobble.over * BigInt(unit) ** 2n;
      expect([isBeyond(BigInt(beyond) - 1n), isBeyond(BigInt(beyond))]).toEqual([false, true]);
    });
  });

  test("is the same the other way round, with another sign", SLOW, () => {
    holds(answered(...PAIR), ({ profiles, answers }) => {
      const [one, other] = [at(profiles, 0), at(profiles, 1)];
      const chosen = choiceOf(profiles, answers);
      const there = differenceOf(one, other);
      const back = differenceOf(other, one);
      expect([back.unit, back.beyond]).toEqual([there.unit, there.beyond]);
      expect(boundsOf(back, chosen).low).toBe(0 - Number(boundsOf(there, chosen).high));
    });
  });

  test("never gets wider with more answers", SLOW, () => {
    const more = answered(...PAIR).chain(({ profiles, answers }) =>
      someAnswers(profiles).map((others) => ({ profiles, answers, all: { ...others, ...answers } })),
    );
    holds(more, ({ profiles, answers, all }) => {
      const difference = differenceOf(at(profiles, 0), at(profiles, 1));
      const before = boundsOf(difference, choiceOf(profiles, answers));
      const after = boundsOf(difference, choiceOf(profiles, all));
      expect(after.low >= before.low && after.high <= before.high).toBe(true);
    });
  });

  test("takes what was skipped at its best for the lowest, and the rest at its worst", SLOW, () => {
    const skipping = answered(...PAIR).chain(({ profiles, answers }) =>
      fc.record({
        profiles: fc.constant(profiles),
        answers: fc.constant(answers),
        skipped: fc.subarray(itemsOfAll(profiles).map(({ id }) => id)),
      }),
    );
    holds(skipping, ({ profiles, answers, skipped }) => {
      const [one, other] = [at(profiles, 0), at(profiles, 1)];
      const difference = differenceOf(one, other);
      const left = itemsOfAll(profiles).filter(({ id }) => !skipped.includes(id));
      const bests = [...completions(left, answers)].map((known) =>
        Number(boundsOf(difference, choiceOf(profiles, known)).high),
      );
      const chosen = choiceOf(profiles, answers, skipped);
      expect(Number(lowestOf(difference, chosen))).toBe(Math.min(...bests));
    });
  });
});

describe("an item that both roles have", () => {
  const base = { id: "satu", traits: [trait("x", ["x-1", "x-2"]), trait("y", ["y-1"])] };
  const one = testProfile(base);

  test("cancels where it counts the same", () => {
    const other = testProfile({ ...base, id: "dua" });
    const difference = differenceOf(one, other);
    expect(boundsOf(difference, new Map())).toEqual({ low: 0, high: 0 });
    expect(difference.beyond).toBe(1);
  });

  // 100 points less than before, and so on: by how much x counts for the other role.
  test.each<[string, Partial<typeof base & { antiTraits: typeof base.traits }>, number]>([
    ["with another weight", { traits: [trait("x", ["x-1", "x-2"], { weight: 3 }), trait("y", ["y-1"])] }, 25],
    ["against the role", { traits: [trait("y", ["y-1"])], antiTraits: [trait("x", ["x-1", "x-2"])] }, 50],
    ["in another scale", { traits: [trait("x", ["x-1"]), trait("y", ["y-1", "x-2"])] }, 25],
  ])("counts once %s", (_, settings, width) => {
    const other = testProfile({ ...base, id: "lain", ...settings });
    const difference = differenceOf(one, other);
    const { low, high } = boundsOf(difference, new Map());
    expect(difference.terms.map(({ id }) => id).sort()).toEqual(["x-1", "x-2", "y-1"]);
    expect([points(low, difference.unit), points(high, difference.unit)]).toEqual(
      width === 50 ? [-50, 50] : [-width, width],
    );
  });

  test("is refused with another number of options", () => {
    const three = testProfile({
      id: "tiga",
      traits: [{ id: "x", name: "x", items: [situation("x-1", [0, 1, 2])] }],
    });
    expect(() => differenceOf(one, three)).toThrow("x-1 has not as many options in satu as in tiga");
  });
});

test("differences past 2^53 are bigints, and as exact", () => {
  const primes = [9973, 9967, 9949, 9941, 9931];
  const role = (id: string, weights: readonly number[]) =>
    testProfile({
      id,
      traits: primes.map((max, index) => ({
        id: `s-${max}`,
        name: "s",
        weight: weights[index] ?? 1,
        items: [situation(`s-${max}`, [0, 1, max])],
      })),
    });
  const [one, other] = [role("satu", [1, 2, 3, 4, 5]), role("dua", [2, 1, 3, 5, 4])];
  const difference = differenceOf(one, other);
  expect(typeof difference.beyond).toBe("bigint");
  const { low, high } = boundsOf(difference, new Map([["s-9973", 1]]));
  const every = [...completions(itemsOfAll([one, other]), { "s-9973": 2 })].map((full) =>
    plainDifference(one, other, full),
  );
  const most = minus(ZERO, least(every.map((each) => minus(ZERO, each))));
  expect(compare({ over: BigInt(low), under: BigInt(difference.unit) }, least(every))).toBe(0);
  expect(compare({ over: BigInt(high), under: BigInt(difference.unit) }, most)).toBe(0);
  const wobble = plainWobbleSquared(one, other);
  const isBeyond = (value: bigint) =>
    value ** 2n * wobble.under > wobble.over * BigInt(difference.unit) ** 2n;
  const beyond = BigInt(difference.beyond);
  expect([isBeyond(beyond - 1n), isBeyond(beyond)]).toEqual([false, true]);
});
