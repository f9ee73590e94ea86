import fc from "fast-check";
import { expect, test } from "vitest";
import { planOf } from "../../src/core/profile/plan.ts";
import type { ItemSource, Profile } from "../../src/core/profile/profile.ts";
import { assess } from "../../src/core/scoring/assess.ts";
import type { KnownAnswers } from "./arbitrary.ts";
import { rating, situation, testProfile } from "./fixtures.ts";
import { at, holds, SLOW } from "./helpers.ts";
import { bandNumber, sum } from "./reference.ts";

/** One scale of a single situation, and the points that its answer gives. */
interface Part {
  max: number;
  points: number;
}

/**
 * A profile whose fit is exactly the sum of the points over the sum of the maxima: every weight equals the maximum of
 * its scale, however little the maxima have in common. Position 2 of every item is one point less than position 3.
 */
function exactProfile(parts: readonly Part[]): Profile {
  const traits = parts.map(({ max, points }, index) => ({
    id: `sifat-${index}`,
    name: `Sifat ${index}`,
    weight: max,
    items: [situation(`butir-${index}`, [0, Math.max(0, points - 1), points, max])],
  }));
  return testProfile({ traits });
}

function answersAt(parts: readonly Part[], lowered: number): KnownAnswers {
  return Object.fromEntries(parts.map((_, index) => [`butir-${index}`, index === lowered ? 2 : 3]));
}

/** Spreads a number of points over scales, as unevenly as the shares say. */
function spread(maxima: readonly number[], shares: readonly number[], target: number): Part[] {
  let left = target;
  return maxima.map((max, index) => {
    const room = sum(maxima.slice(index + 1));
    const least = Math.max(0, left - room);
    const most = Math.min(max, left);
    const points = least + Math.floor(((most - least) * (shares[index] ?? 0)) / 100);
    left -= points;
    return { max, points };
  });
}

/** The last maximum makes their sum divisible by five, so that the cuts fall on whole points. */
function roundSum(maxima: readonly number[]): number[] {
  const missing = (5 - (sum(maxima) % 5)) % 5;
  return maxima.map((max, index) => (index === maxima.length - 1 ? max + missing : max));
}

const CUT_BANDS = [
  [40, 1],
  [60, 2],
  [80, 3],
] as const;

function expectCut(parts: readonly Part[], [cut, band]: (typeof CUT_BANDS)[number]): void {
  const profile = exactProfile(parts);
  const exact = assess(profile, answersAt(parts, -1));
  expect(exact.fit).toEqual({ low: cut, high: cut, point: cut });
  expect(bandNumber(exact.verdict.low)).toBe(band);
  expect(bandNumber(exact.verdict.high)).toBe(band);
  const below = assess(
    profile,
    answersAt(
      parts,
      parts.findIndex(({ points }) => points > 0),
    ),
  );
  expect(bandNumber(below.verdict.low)).toBe(band - 1);
  expect(below.fit.low).toBeLessThan(cut);
  expect(exact.changes.find(({ to }) => bandNumber(to) < band)?.steps).toBe(1);
}

const maximaLists = fc.array(fc.integer({ min: 1, max: 996 }), { minLength: 2, maxLength: 7 }).map(roundSum);

test("15. a cut belongs to the upper band, whatever the denominators", SLOW, () => {
  const shares = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 7, maxLength: 7 });
  const cases = fc.record({ maxima: maximaLists, shares, cut: fc.constantFrom(...CUT_BANDS) });
  holds(cases, ({ maxima, shares: given, cut }) => {
    expectCut(spread(maxima, given, (cut[0] * sum(maxima)) / 100), cut);
  });
});

const PRIMES = [997, 991, 983, 977, 971, 967, 953];

test("15. the cuts hold past 2^53, where sums are bigints", SLOW, () => {
  const maxima = roundSum(PRIMES);
  const shares = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 7, maxLength: 7 });
  const cases = fc.record({ shares, cut: fc.constantFrom(...CUT_BANDS) });
  holds(cases, ({ shares: given, cut }) => {
    const parts = spread(maxima, given, (cut[0] * sum(maxima)) / 100);
    expect(typeof planOf(exactProfile(parts)).total).toBe("bigint");
    expectCut(parts, cut);
  });
});

/** A profile with one perfect trait and one anti-trait of several situations. */
function warned(maxima: readonly number[], points: readonly number[], triggerAt: number): Profile {
  const items: ItemSource[] = maxima.map((max, index) =>
    situation(`tanda-${index}`, [0, Math.max(0, (points[index] ?? 0) - 1), points[index] ?? 0, max]),
  );
  return testProfile({
    traits: [{ id: "sifat", name: "Sifat", items: [rating("butir")] }],
    antiTraits: [{ id: "tanda", name: "Tanda", triggerAt, items }],
  });
}

function expectTrigger(maxima: readonly number[], shares: readonly number[], triggerAt: number): void {
  const least = Math.ceil((triggerAt * sum(maxima)) / 100);
  const parts = spread(maxima, shares, least);
  const points = parts.map((part) => part.points);
  const profile = warned(maxima, points, triggerAt);
  const answers = Object.fromEntries(maxima.map((_, index) => [`tanda-${index}`, 3]));
  const lowered = `tanda-${points.findIndex((given) => given > 0)}`;
  const reached = assess(profile, { butir: 5, ...answers });
  expect(at(reached.antiTraits, 0).triggered).toBe("yes");
  expect(reached.verdict).toMatchObject({ status: "certain", band: "unsure", cappedBy: ["tanda"] });
  const calm = assess(profile, { butir: 5, ...answers, [lowered]: 2 });
  expect(at(calm.antiTraits, 0).triggered).toBe("no");
  expect(calm.verdict).toMatchObject({ status: "certain", band: "strong", cappedBy: [] });
}

test("15. triggerAt is inclusive", SLOW, () => {
  const maxima = fc.oneof(
    fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 4 }),
    fc.array(fc.constantFrom(20, 100, 500), { minLength: 1, maxLength: 4 }),
  );
  const shares = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 });
  const triggerAt = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constantFrom(5, 25, 75, 100));
  holds(fc.tuple(maxima, shares, triggerAt), ([given, share, trigger]) =>
    expectTrigger(given, share, trigger),
  );
});

test("15. a default trigger is reached by 'sesuai' on average, and not just below", () => {
  const items = ["tanda-0", "tanda-1", "tanda-2"].map((id) => rating(id));
  const profile = testProfile({
    traits: [{ id: "sifat", name: "Sifat", items: [rating("butir")] }],
    antiTraits: [{ id: "tanda", name: "Tanda", items }],
  });
  const at75 = assess(profile, { butir: 5, "tanda-0": 5, "tanda-1": 3, "tanda-2": 4 });
  expect(at(at75.antiTraits, 0)).toMatchObject({ low: 75, triggerAt: 75, triggered: "yes" });
  const below = assess(profile, { butir: 5, "tanda-0": 5, "tanda-1": 3, "tanda-2": 3 });
  expect(at(below.antiTraits, 0).triggered).toBe("no");
});
