import fc from "fast-check";
import { expect, test } from "vitest";
import { planOf } from "../../src/core/profile/plan.ts";
import { assess } from "../../src/core/scoring/assess.ts";
import { compareAnswers } from "../../src/core/scoring/compare.ts";
import type { KnownAnswers } from "./arbitrary.ts";
import { situation, testProfile } from "./fixtures.ts";
import { at, holds, SLOW, scalesOf } from "./helpers.ts";
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

/** Spreads a number of points over scales, as unevenly as the shares say. */
function spread(maxima: readonly number[], shares: readonly number[], target: number, floor = 0): number[] {
  let left = target - floor * maxima.length;
  return maxima.map((max, index) => {
    const room = sum(maxima.slice(index + 1).map((other) => other - floor));
    const least = Math.max(0, left - room);
    const most = Math.min(max - floor, left);
    const points = least + Math.floor(((most - least) * (shares[index] ?? 0)) / 100);
    left -= points;
    return floor + points;
  });
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

const shareLists = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 7, maxLength: 7 });
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

/** One scale of several situations, beside a perfect trait that weighs nine times as much. */
function floored(
  maxima: readonly number[],
  points: readonly number[],
  key: "holdAt" | "triggerAt",
  limit: number,
) {
  const step = key === "holdAt" ? 1 : -1;
  const items = maxima.map((max, index) => {
    const given = points[index] ?? 0;
    // Position 2 is one point better for the role, where there is one to gain.
    return situation(`skala-${index}`, [0, Math.min(max, Math.max(0, given + step)), given, max]);
  });
  const scale = { id: "skala", name: "Skala", items };
  const perfect = { id: "sifat", name: "Sifat", weight: 9, items: [situation("butir", [0, 4])] };
  return key === "holdAt"
    ? testProfile({ traits: [perfect, { ...scale, holdAt: limit }] })
    : testProfile({ traits: [perfect], antiTraits: [{ ...scale, triggerAt: limit }] });
}

interface FloorCase {
  maxima: number[];
  shares: number[];
  key: "holdAt" | "triggerAt";
  percent: number;
}

function expectFloor({ maxima, shares, key, percent }: FloorCase): void {
  const limit = key === "holdAt" ? Math.min(percent, 99) : Math.max(percent, 1);
  const exact = (limit * sum(maxima)) / 100;
  const points = spread(maxima, shares, key === "holdAt" ? Math.floor(exact) : Math.ceil(exact));
  const profile = floored(maxima, points, key, limit);
  const answers = { butir: 2, ...Object.fromEntries(maxima.map((_, index) => [`skala-${index}`, 3])) };
  const held = assess(profile, answers);
  expect(scalesOf(held).map((scale) => scale.holds)).toEqual(["no", "yes"]);
  expect(held.verdict).toMatchObject({
    status: "certain",
    band: "unsure",
    heldBy: ["skala"],
    nearEdge: true,
  });
  const moving = points.findIndex((given, index) =>
    key === "holdAt" ? given < at(maxima, index) : given > 0,
  );
  const freed = assess(profile, { ...answers, [`skala-${moving}`]: 2 });
  expect(scalesOf(freed).map((scale) => scale.holds)).toEqual(["no", "no"]);
  expect(freed.verdict).toMatchObject({ status: "certain", band: "strong", heldBy: [] });
}

test("15. holdAt and triggerAt are inclusive", SLOW, () => {
  const maxima = fc.oneof(
    fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 4 }),
    fc.array(fc.constantFrom(20, 100, 500), { minLength: 1, maxLength: 4 }),
  );
  const percent = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(5, 25, 40, 75));
  const key = fc.constantFrom("holdAt" as const, "triggerAt" as const);
  holds(fc.record({ maxima, shares: shareLists, key, percent }), expectFloor);
});

const HUNDRED = Array.from({ length: 101 }, (_, points) => points);

/** A profile of three scales of 100 points each, with the floors that a profile need not write. Position 1 is 0 points. */
const plain = testProfile({
  interest: { name: "Minat", weight: 1 },
  duties: [{ id: "tugas", text: "Tugas", interest: situation("minat", HUNDRED) }],
  traits: [
    { id: "sifat", name: "Sifat", items: [situation("butir", HUNDRED)] },
    { id: "besar", name: "Besar", weight: 20, items: [situation("lain", HUNDRED)] },
  ],
  antiTraits: [{ id: "tanda", name: "Tanda", items: [situation("lawan", HUNDRED)] }],
});
const best = { minat: 101, butir: 101, lain: 101, lawan: 1 };

test.each([
  ["minat", 40, "duties"],
  ["minat", 41, null],
  ["butir", 25, "sifat"],
  ["butir", 26, null],
  ["lawan", 75, "tanda"],
  ["lawan", 74, null],
])("15. %s at %d of 100 is held by %s where the profile writes no floor", (id, points, scale) => {
  const { verdict } = assess(plain, { ...best, [id]: points + 1 });
  expect(verdict.heldBy).toEqual(scale === null ? [] : [scale]);
  expect(verdict.band).toBe(scale === null ? "strong" : "unsure");
});

const POINTS = Array.from({ length: 1001 }, (_, points) => points);

test.each([
  [274, false],
  [275, true],
])("15. a fit of %d of 1000 with a standard error of 22.5 is near the cut at 50: %s", (points, isNear) => {
  const profile = testProfile({ traits: [{ id: "a", name: "A", items: [situation("a-1", POINTS)] }] });
  const { verdict, fit } = assess(profile, { "a-1": points + 1 });
  expect([fit.standardError, verdict.nearEdge]).toEqual([22.5, isNear]);
});

test.each([
  [440, "steady"],
  [442, "up"],
])("15. two items that rise by %d of 1000 with a wobble of 44.1 are %s", (points, moved) => {
  const items = [situation("a-1", POINTS.slice(0, 501)), situation("a-2", POINTS.slice(0, 501))];
  const profile = testProfile({ traits: [{ id: "a", name: "A", items }] });
  const { scales } = compareAnswers(profile, { "a-1": 1, "a-2": 1 }, { "a-1": points + 1, "a-2": 1 });
  expect(at(scales, 0)).toMatchObject({ moved });
  expect(at(scales, 0).wobble).toBeCloseTo(44.1, 9);
});
