import fc from "fast-check";
import { expect, test } from "vitest";
import { planOf } from "../../src/core/profile/plan.ts";
import { assess } from "../../src/core/scoring/assess.ts";
import type { KnownAnswers } from "./arbitrary.ts";
import { situation, testProfile } from "./fixtures.ts";
import { holds, SLOW } from "./helpers.ts";
import { shareLists, spread } from "./points.ts";
import { bandNumber, sum } from "./reference.ts";

/** One scale of a single situation, and the points for the role that its answer gives. */
interface Part {
  max: number;
  points: number;
  isAntiTrait: boolean;
}

/** One answer's lower step must still be above zero, where a scale would hold. */
const LEAST = 2;

/**
 * A profile whose fit is exactly the sum of the points over the sum of the maxima: every weight equals the maximum of
 * its scale, however little the maxima have in common. Position 2 of every item is one point worse than position 3.
 */
function exactProfile(parts: readonly Part[]) {
  const scales = parts.map(({ max, points, isAntiTrait }, index) => {
    const good = [0, points - 1, points, max];
    const options = isAntiTrait ? good.map((each) => max - each) : good;
    const floor = isAntiTrait ? { triggerAt: 100 } : { holdAt: 0 };
    const items = [situation(`butir-${index}`, options)];
    return {
      isAntiTrait,
      scale: { id: `skala-${index}`, name: `Skala ${index}`, weight: max, ...floor, items },
    };
  });
  return testProfile({
    traits: scales.filter((one) => !one.isAntiTrait).map(({ scale }) => scale),
    antiTraits: scales.filter((one) => one.isAntiTrait).map(({ scale }) => scale),
  });
}

function answersAt(parts: readonly Part[], lowered: number): KnownAnswers {
  return Object.fromEntries(parts.map((_, index) => [`butir-${index}`, index === lowered ? 2 : 3]));
}

/** The last maximum makes their sum divisible by twenty, so that the cuts fall on whole points. */
function roundSum(maxima: readonly number[]): number[] {
  const missing = (20 - (sum(maxima) % 20)) % 20;
  return maxima.map((max, index) => (index === maxima.length - 1 ? max + missing : max));
}

const CUT_BANDS = [
  [50, 1],
  [65, 2],
  [80, 3],
] as const;

interface CutCase {
  maxima: number[];
  shares: number[];
  against: boolean[];
  cut: (typeof CUT_BANDS)[number];
}

function expectCut({ maxima, shares, against, cut: [cut, band] }: CutCase): void {
  const given = spread(maxima, shares, (cut * sum(maxima)) / 100, LEAST);
  const parts = maxima.map((max, index) => ({
    max,
    points: given[index] ?? 0,
    isAntiTrait: index > 0 && against[index] === true,
  }));
  const profile = exactProfile(parts);
  const exact = assess(profile, answersAt(parts, -1));
  expect(exact.fit).toMatchObject({ low: cut, high: cut, point: cut });
  expect([exact.verdict.low, exact.verdict.high].map(bandNumber)).toEqual([band, band]);
  expect(exact.verdict.nearEdge).toBe(true);
  const below = assess(profile, answersAt(parts, 0));
  expect(bandNumber(below.verdict.low)).toBe(band - 1);
  expect(below.fit.low).toBeLessThan(cut);
  expect(exact.changes.find(({ to }) => bandNumber(to) < band)?.steps).toBe(1);
}

const sides = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 });

test("15. a cut belongs to the upper band, whatever the denominators", SLOW, () => {
  const maxima = fc.array(fc.integer({ min: 8, max: 980 }), { minLength: 2, maxLength: 7 }).map(roundSum);
  holds(
    fc.record({ maxima, shares: shareLists, against: sides, cut: fc.constantFrom(...CUT_BANDS) }),
    expectCut,
  );
});

const PRIMES = [997, 991, 983, 977, 971, 967, 953];

test("15. the cuts hold past 2^53, where sums are bigints", SLOW, () => {
  const maxima = roundSum(PRIMES);
  const parts = maxima.map((max) => ({ max, points: LEAST, isAntiTrait: false }));
  expect(typeof planOf(exactProfile(parts)).total).toBe("bigint");
  holds(
    fc.record({
      maxima: fc.constant(maxima),
      shares: shareLists,
      against: sides,
      cut: fc.constantFrom(...CUT_BANDS),
    }),
    expectCut,
  );
});
