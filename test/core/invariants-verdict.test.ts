import fc from "fast-check";
import { expect, test } from "vitest";
import { type Item, listItems } from "../../src/core/profile/items.ts";
import type { Profile } from "../../src/core/profile/profile.ts";
import { assess } from "../../src/core/scoring/assess.ts";
import { BANDS } from "../../src/core/scoring/score.ts";
import { type AnsweredProfile, answered, answersFor, type KnownAnswers, profiles } from "./arbitrary.ts";
import {
  at,
  completeWith,
  extremeAnswer,
  holds,
  SLOW,
  scalesOf,
  without,
  withRoundErrors,
} from "./helpers.ts";
import { bandNumber, type FitScale, fitScales, itemsOf, sum, verdictOf } from "./reference.ts";

/** One item that the verdict hangs on, answered in two ways: the second at least as good. */
interface Improvement {
  profile: Profile;
  scale: FitScale;
  item: Item;
  points: number;
  worse: KnownAnswers;
  better: KnownAnswers;
}

function improvements({ profile, answers }: AnsweredProfile): fc.Arbitrary<Improvement> {
  const cases = fitScales(profile).flatMap((scale) => scale.items.map((item) => ({ scale, item })));
  return fc.constantFrom(...cases).chain(({ scale, item }) =>
    fc.tuple(fc.constantFrom(...item.options), fc.constantFrom(...item.options)).map(([one, other]) => {
      const [fewer, more] = one.points < other.points ? [one, other] : [other, one];
      const [worse, better] = scale.isAntiTrait ? [more, fewer] : [fewer, more];
      return {
        profile,
        scale,
        item,
        points: more.points - fewer.points,
        worse: { ...answers, [item.id]: worse.value },
        better: { ...answers, [item.id]: better.value },
      };
    }),
  );
}

test("4. a better answer never lowers the fit or the verdict", SLOW, () => {
  holds(answered(profiles()).chain(improvements), ({ profile, worse, better }) => {
    const before = assess(profile, worse);
    const after = assess(profile, better);
    for (const end of ["low", "high"] as const) {
      expect(bandNumber(after.verdict[end])).toBeGreaterThanOrEqual(bandNumber(before.verdict[end]));
      expect(after.fit[end]).toBeGreaterThanOrEqual(before.fit[end]);
    }
  });
});

test("18. a scale at its worst with all else at its best is never above unsure, and is named", SLOW, () => {
  const cases = profiles().chain((profile) =>
    fc.constantFrom(...fitScales(profile)).map((scale) => ({ profile, scale })),
  );
  holds(cases, ({ profile, scale }) => {
    const worst = scale.items.map((item) => [
      item.id,
      extremeAnswer(item, scale.isAntiTrait ? "most" : "fewest"),
    ]);
    const result = assess(profile, completeWith(profile, Object.fromEntries(worst), "best"));
    expect(scalesOf(result).find(({ id }) => id === scale.id)?.holds).toBe("yes");
    expect(bandNumber(result.verdict.high)).toBeLessThanOrEqual(1);
    expect(result.verdict.heldBy).toEqual(result.fit.high >= 65 ? [scale.id] : []);
  });
});

test("18. a step of one answer moves the fit by just what its weight allows", SLOW, () => {
  holds(answered(profiles()).chain(improvements), ({ profile, scale, points, worse, better }) => {
    const weights = sum(fitScales(profile).map(({ weight }) => weight));
    const share = points / sum(scale.items.map(({ max }) => max));
    const before = assess(profile, worse).fit;
    const after = assess(profile, better).fit;
    for (const end of ["low", "high"] as const) {
      expect(after[end] - before[end]).toBeCloseTo((100 * scale.weight * share) / weights, 9);
    }
  });
});

test("10. realism and orientation never change the verdict", SLOW, () => {
  const cases = answered(profiles({ leastClaims: 1 })).chain(({ profile, answers }) =>
    answersFor(profile).map((others) => ({ profile, answers, others })),
  );
  holds(cases, ({ profile, answers, others }) => {
    const outside = listItems(profile).filter(({ scale }) => ["realism", "orientation"].includes(scale));
    const ids = outside.map(({ id }) => id);
    const taken = Object.fromEntries(Object.entries(others).filter(([id]) => ids.includes(id)));
    const one = assess(profile, answers);
    const other = assess(profile, { ...without(answers, ids), ...taken });
    for (const key of ["verdict", "fit", "traits", "antiTraits", "quality", "changes"] as const) {
      expect(other[key]).toEqual(one[key]);
    }
  });
});

/** Adds enough ratings for the flags to speak. */
function withRatings(profile: Profile): Profile {
  const [responses = ""] = Object.keys(profile.responses);
  const items = Array.from({ length: 40 }, (_, index) => ({
    id: `datar-${index}`,
    text: "Sama saja",
    responses,
    reverse: index % 2 === 0,
  }));
  const flat = { id: "datar", name: "Datar", items };
  return { ...profile, traits: [...profile.traits, flat] };
}

const isFlat = (item: Item) => item.scale === "datar";

test("10. flags of quality never change the verdict", SLOW, () => {
  const cases = answered(profiles().map(withRatings), { missing: 0 }).chain((one) =>
    fc.boolean().map((isFirst) => ({ ...one, position: isFirst ? 1 : 2 })),
  );
  holds(cases, ({ profile, answers, position }) => {
    const flat = listItems(profile).filter(isFlat);
    const straight = { ...answers, ...Object.fromEntries(flat.map(({ id }) => [id, position])) };
    const { quality, verdict } = assess(profile, straight);
    expect(quality.flags.map(({ code }) => code)).toContain("long-string");
    expect(verdict.band).toBe(BANDS[verdictOf(profile, straight)]);
  });
});

test("13. multiplying all weights by a constant changes nothing", SLOW, () => {
  const cases = fc.tuple(answered(profiles()), fc.integer({ min: 2, max: 142 }));
  holds(cases, ([{ profile, answers }, factor]) => {
    const heavier = <T extends { weight?: number }>(scale: T) => ({
      ...scale,
      weight: (scale.weight ?? 1) * factor,
    });
    const scaled = {
      ...profile,
      traits: profile.traits.map(heavier),
      antiTraits: profile.antiTraits.map(heavier),
      ...(profile.interest && { interest: heavier(profile.interest) }),
    };
    expect(withRoundErrors(assess(scaled, answers))).toEqual(withRoundErrors(assess(profile, answers)));
  });
});

test.each(["traits", "antiTraits"] as const)(
  "13. the weights of %s matter when they change unevenly",
  (kind) => {
    const profile = at(
      fc.sample(profiles({ leastTraits: 2, leastAntiTraits: 2 }), { numRuns: 1, seed: 1 }),
      0,
    );
    const [first, ...others] = profile[kind];
    const uneven = { ...profile, [kind]: [{ ...first, weight: 9 }, ...others] };
    const worst = itemsOf(profile, first?.id ?? "").map((item) => [
      item.id,
      extremeAnswer(item, kind === "traits" ? "fewest" : "most"),
    ]);
    const answers = completeWith(profile, Object.fromEntries(worst), "best");
    expect(assess(uneven, answers).fit.low).toBeLessThan(assess(profile, answers).fit.low);
  },
);
