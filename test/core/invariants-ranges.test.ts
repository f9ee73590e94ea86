import fc from "fast-check";
import { expect, test } from "vitest";
import { listItems } from "../../src/core/profile/items.ts";
import { planOf } from "../../src/core/profile/plan.ts";
import type { Profile } from "../../src/core/profile/profile.ts";
import { choose } from "../../src/core/scoring/answers.ts";
import { assess } from "../../src/core/scoring/assess.ts";
import { BANDS, score } from "../../src/core/scoring/score.ts";
import { answered, answersFor, type KnownAnswers, profiles, smallProfiles } from "./arbitrary.ts";
import { completeWith, completions, holds, isAnswered, rangesOf, SLOW, shuffled } from "./helpers.ts";
import {
  add,
  bandNumber,
  type Fraction,
  fitOf,
  fraction,
  itemsOf,
  shareOf,
  sum,
  toPercent,
  traitScales,
  verdictOf,
} from "./reference.ts";

/** Every value of complete answers by the plain rules, in the order of `rangesOf`. */
function referenceValues(profile: Profile, answers: KnownAnswers): number[] {
  const scales = [...traitScales(profile).map(({ id }) => id), ...profile.antiTraits.map(({ id }) => id)];
  const others = ["realism", "orientation"].filter((scale) => itemsOf(profile, scale).length > 0);
  const shares = [...scales, ...others].map((scale) => shareOf(itemsOf(profile, scale), answers));
  return [fitOf(profile, answers), ...shares].map(toPercent);
}

test("1. every completion lies within the range, and both ends are attained", SLOW, () => {
  holds(answered(smallProfiles()), ({ profile, answers }) => {
    const { verdict, ...rest } = assess(profile, answers);
    const ranges = rangesOf({ verdict, ...rest });
    const lows = ranges.map(() => Number.POSITIVE_INFINITY);
    const highs = ranges.map(() => Number.NEGATIVE_INFINITY);
    const verdicts = new Set<number>();
    for (const completion of completions(listItems(profile), answers)) {
      verdicts.add(verdictOf(profile, completion));
      for (const [index, value] of referenceValues(profile, completion).entries()) {
        lows[index] = Math.min(lows[index] ?? value, value);
        highs[index] = Math.max(highs[index] ?? value, value);
      }
    }
    for (const [index, { low, high }] of ranges.entries()) {
      expect(low).toBeCloseTo(lows[index] ?? Number.NaN, 9);
      expect(high).toBeCloseTo(highs[index] ?? Number.NaN, 9);
    }
    expect(bandNumber(verdict.low)).toBe(Math.min(...verdicts));
    expect(bandNumber(verdict.high)).toBe(Math.max(...verdicts));
  });
});

test("2. one more answer never widens a range, and certain is permanent", SLOW, () => {
  const chains = answered(profiles(), { missing: 0 }).chain(({ profile, answers }) =>
    shuffled(Object.entries(answers)).map((order) => ({ profile, order })),
  );
  holds(chains, ({ profile, order }) => {
    const answers: KnownAnswers = {};
    let before = assess(profile, answers);
    for (const [id, value] of order) {
      answers[id] = value;
      const after = assess(profile, answers);
      const ranges = rangesOf(before);
      for (const [index, { low, high }] of rangesOf(after).entries()) {
        if (!(low >= (ranges[index]?.low ?? 0) && high <= (ranges[index]?.high ?? 0))) {
          expect.fail(`${JSON.stringify(ranges[index])} became ${low} to ${high} by ${id}`);
        }
      }
      expectNested(before.verdict, after.verdict);
      before = after;
    }
  });
});

type Verdict = ReturnType<typeof assess>["verdict"];

function expectNested(before: Verdict, after: Verdict): void {
  expect(bandNumber(after.low)).toBeGreaterThanOrEqual(bandNumber(before.low));
  expect(bandNumber(after.high)).toBeLessThanOrEqual(bandNumber(before.high));
  if (before.status === "certain") {
    expect([after.status, after.band]).toEqual(["certain", before.band]);
  }
}

/** Σ weight × (unknown max ÷ max) ÷ Σ weights. */
function expectedWidth(profile: Profile, answers: KnownAnswers): Fraction {
  const scales = traitScales(profile);
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

test("8. all worst is 0, all best is 100, and complete answers leave no range", SLOW, () => {
  holds(answered(profiles(), { missing: 0 }), ({ profile, answers }) => {
    const antiTraits = new Set(profile.antiTraits.map(({ id }) => id));
    for (const [end, value, verdict] of [
      ["worst", 0, "low"],
      ["best", 100, "strong"],
    ] as const) {
      const result = assess(profile, completeWith(profile, {}, end));
      expect(result.verdict).toMatchObject({ status: "certain", low: verdict, high: verdict, band: verdict });
      for (const { name, ...range } of rangesOf(result)) {
        const worst = name === "orientation" ? -100 : 0;
        const all = antiTraits.has(name) ? 100 - value : value === 0 ? worst : 100;
        expect(range).toEqual({ low: all, high: all, point: all });
      }
    }
    const complete = assess(profile, answers);
    for (const { low, high, point } of rangesOf(complete)) expect([low, high]).toEqual([point, point]);
    expect(complete.verdict.status).toBe("certain");
    expect(complete.verdict.low).toBe(BANDS[verdictOf(profile, answers)]);
    expect(complete.verdict.high).toBe(complete.verdict.low);
  });
});

test("16. the point lies within the range, and the estimated band within the verdict", SLOW, () => {
  const withPoints = profiles().chain((profile) =>
    answersFor(profile, { missing: 30 }).map((answers) => ({ profile, answers })),
  );
  holds(withPoints, ({ profile, answers }) => {
    const result = assess(profile, answers);
    for (const { low, high, point } of rangesOf(result)) {
      const within = point === null || (low <= point && point <= high);
      if (!within) expect.fail(`${point} is not from ${low} to ${high}`);
    }
    const { low, high, band } = result.verdict;
    if (band === null) return;
    expect(bandNumber(band)).toBeGreaterThanOrEqual(bandNumber(low));
    expect(bandNumber(band)).toBeLessThanOrEqual(bandNumber(high));
  });
});
