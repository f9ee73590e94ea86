import fc from "fast-check";
import { expect, test } from "vitest";
import { listItems } from "../../src/core/profile/items.ts";
import { planOf } from "../../src/core/profile/plan.ts";
import type { Profile } from "../../src/core/profile/profile.ts";
import { choose } from "../../src/core/scoring/answers.ts";
import { type Assessment, assess } from "../../src/core/scoring/assess.ts";
import { BANDS, score } from "../../src/core/scoring/score.ts";
import { answered, type KnownAnswers, profiles, smallProfiles } from "./arbitrary.ts";
import { add, type Fraction, fraction, toPercent } from "./fractions.ts";
import {
  completeWith,
  completions,
  holds,
  isAnswered,
  rangesOf,
  SLOW,
  scalesOf,
  shuffled,
} from "./helpers.ts";
import { bandNumber, fitScales, isHolding, sum, verdictOf } from "./reference.ts";
import { referenceValues } from "./reference-assess.ts";

test("1. every completion lies within the range, and both ends are attained", SLOW, () => {
  holds(answered(smallProfiles()), ({ profile, answers }) => {
    const result = assess(profile, answers);
    const all = [...completions(listItems(profile), answers)];
    const values = all.map((completion) => referenceValues(profile, completion));
    for (const [index, { low, high }] of rangesOf(result).entries()) {
      const own = values.map((row) => row[index] ?? Number.NaN);
      expect(low).toBeCloseTo(Math.min(...own), 9);
      expect(high).toBeCloseTo(Math.max(...own), 9);
    }
    const verdicts = all.map((completion) => verdictOf(profile, completion));
    expect(bandNumber(result.verdict.low)).toBe(Math.min(...verdicts));
    expect(bandNumber(result.verdict.high)).toBe(Math.max(...verdicts));
  });
});

test("1. a scale holds, or does not, beyond doubt when every completion says so", SLOW, () => {
  holds(answered(smallProfiles()), ({ profile, answers }) => {
    const found = new Map(scalesOf(assess(profile, answers)).map((scale) => [scale.id, scale.holds]));
    for (const scale of fitScales(profile)) {
      const kinds = new Set<boolean>();
      for (const completion of completions(scale.items, answers)) kinds.add(isHolding(scale, completion));
      expect(found.get(scale.id)).toBe(kinds.size === 2 ? "open" : kinds.has(true) ? "yes" : "no");
    }
  });
});

test("2. one more answer never widens a range, and what is certain stays", SLOW, () => {
  const chains = answered(profiles(), { missing: 0 }).chain(({ profile, answers }) =>
    shuffled(Object.entries(answers)).map((order) => ({ profile, order })),
  );
  holds(chains, ({ profile, order }) => {
    const answers: KnownAnswers = {};
    let before = assess(profile, answers);
    for (const [id, value] of order) {
      answers[id] = value;
      const after = assess(profile, answers);
      expectNested(before, after);
      before = after;
    }
  });
});

function expectNested(before: Assessment, after: Assessment): void {
  const ranges = rangesOf(before);
  for (const [index, { name, low, high }] of rangesOf(after).entries()) {
    if (low >= (ranges[index]?.low ?? 0) && high <= (ranges[index]?.high ?? 0)) continue;
    expect.fail(`${JSON.stringify(ranges[index])} became ${low} to ${high} (${name})`);
  }
  const known = scalesOf(before).map(({ id, holds: held }) => [id, held]);
  const now = scalesOf(after).map(({ id, holds: held }, index) => [
    id,
    known[index]?.[1] === "open" ? "open" : held,
  ]);
  expect(now).toEqual(known);
  expect(bandNumber(after.verdict.low)).toBeGreaterThanOrEqual(bandNumber(before.verdict.low));
  expect(bandNumber(after.verdict.high)).toBeLessThanOrEqual(bandNumber(before.verdict.high));
  if (before.verdict.status !== "certain") return;
  expect([after.verdict.status, after.verdict.band]).toEqual(["certain", before.verdict.band]);
}

/** Σ weight × (unknown max ÷ max) ÷ Σ weights. */
function expectedWidth(profile: Profile, answers: KnownAnswers): Fraction {
  const scales = fitScales(profile);
  const weights = sum(scales.map(({ weight }) => weight));
  const parts = scales.map(({ weight, items }) => {
    const unknown = sum(items.filter((item) => !isAnswered(item, answers)).map(({ max }) => max));
    return fraction(weight * unknown, weights * sum(items.map(({ max }) => max)));
  });
  return parts.reduce(add);
}

test("3. the width of the fit is the weighted share of the unknown points, exactly", SLOW, () => {
  const partial = fc.constantFrom(10, 50, 90).chain((missing) => answered(profiles(), { missing }));
  holds(partial, ({ profile, answers }) => {
    const { over, under } = expectedWidth(profile, answers);
    const plan = planOf(profile);
    const { fitLow, fitHigh } = score(plan, choose(plan, answers));
    expect((BigInt(fitHigh) - BigInt(fitLow)) * under).toBe(over * BigInt(plan.total));
    const { fit } = assess(profile, answers);
    expect(fit.high - fit.low).toBeCloseTo(toPercent({ over, under }), 9);
  });
});

test("8. all worst is 0 and all best is 100", SLOW, () => {
  const ends = [
    { end: "worst", value: 0, band: "low", hold: "yes" },
    { end: "best", value: 100, band: "strong", hold: "no" },
  ] as const;
  holds(fc.tuple(profiles(), fc.constantFrom(...ends)), ([profile, { end, value, band, hold }]) => {
    const antiTraits = new Set(profile.antiTraits.map(({ id }) => id));
    const result = assess(profile, completeWith(profile, {}, end));
    expect(result.verdict).toMatchObject({ status: "certain", low: band, high: band, band, heldBy: [] });
    expect(new Set(scalesOf(result).map((scale) => scale.holds))).toEqual(new Set([hold]));
    for (const { name, low, high, point } of rangesOf(result)) {
      const worst = name === "orientation" ? -100 : 0;
      const all = antiTraits.has(name) ? 100 - value : value === 0 ? worst : 100;
      expect([low, high, point]).toEqual([all, all, all]);
    }
  });
});

test("8. complete answers leave no range and no doubt", SLOW, () => {
  holds(answered(profiles(), { missing: 0 }), ({ profile, answers }) => {
    const complete = assess(profile, answers);
    for (const { low, high, point } of rangesOf(complete)) expect([low, high]).toEqual([point, point]);
    expect(complete.verdict.status).toBe("certain");
    expect(complete.verdict.low).toBe(BANDS[verdictOf(profile, answers)]);
    expect(complete.verdict.high).toBe(complete.verdict.low);
    expect(scalesOf(complete).filter((scale) => scale.holds === "open")).toEqual([]);
  });
});

test("16. the point lies within the range, and the estimated band within the verdict", SLOW, () => {
  const partial = fc.constantFrom(10, 30, 50).chain((missing) => answered(profiles(), { missing }));
  holds(partial, ({ profile, answers }) => {
    const result = assess(profile, answers);
    for (const { name, low, high, point } of rangesOf(result)) {
      if (point === null || (low <= point && point <= high)) continue;
      expect.fail(`${point} is not from ${low} to ${high} (${name})`);
    }
    const { low, high, band } = result.verdict;
    if (band === null) return;
    expect(bandNumber(band)).toBeGreaterThanOrEqual(bandNumber(low));
    expect(bandNumber(band)).toBeLessThanOrEqual(bandNumber(high));
  });
});
