import fc from "fast-check";
import { expect, test } from "vitest";
import { type Item, listItems } from "../../src/core/profile/items.ts";
import type { Profile } from "../../src/core/profile/profile.ts";
import { type Assessment, assess } from "../../src/core/scoring/assess.ts";
import { BANDS } from "../../src/core/scoring/score.ts";
import { type AnsweredProfile, answered, answersFor, type KnownAnswers, profiles } from "./arbitrary.ts";
import { at, holds, SLOW, verdictItems, without } from "./helpers.ts";
import { bandNumber, chosen, isTriggered, itemsOf, verdictOf } from "./reference.ts";

interface Improvement {
  profile: Profile;
  worse: KnownAnswers;
  better: KnownAnswers;
}

/** One item that the verdict hangs on, answered in two ways: the second at least as good. */
function improvements({ profile, answers }: AnsweredProfile): fc.Arbitrary<Improvement> {
  const antiTraits = new Set(profile.antiTraits.map(({ id }) => id));
  return fc.constantFrom(...verdictItems(profile)).chain((item) =>
    fc.tuple(fc.constantFrom(...item.options), fc.constantFrom(...item.options)).map(([one, other]) => {
      const [fewer, more] = one.points < other.points ? [one, other] : [other, one];
      const [worse, better] = antiTraits.has(item.scale) ? [more, fewer] : [fewer, more];
      return {
        profile,
        worse: { ...answers, [item.id]: worse.value },
        better: { ...answers, [item.id]: better.value },
      };
    }),
  );
}

test("4. a better answer never lowers the verdict", SLOW, () => {
  holds(answered(profiles()).chain(improvements), ({ profile, worse, better }) => {
    const before = assess(profile, worse);
    const after = assess(profile, better);
    for (const end of ["low", "high"] as const) {
      expect(bandNumber(after.verdict[end])).toBeGreaterThanOrEqual(bandNumber(before.verdict[end]));
      expect(after.fit[end]).toBeGreaterThanOrEqual(before.fit[end]);
    }
  });
});

/** Lowers the answers to an anti-trait's items, one after the other, just as far as it takes to leave it untriggered. */
function calm(profile: Profile, id: string, answers: KnownAnswers): KnownAnswers {
  const antiTrait = profile.antiTraits.find((other) => other.id === id);
  if (!antiTrait) throw new Error(`no anti-trait ${id}`);
  const calmed = { ...answers };
  for (const item of itemsOf(profile, id)) {
    const falling = [...item.options].sort((a, b) => b.points - a.points);
    const points = chosen(item, answers)?.points ?? 0;
    for (const option of falling.filter((lower) => lower.points <= points)) {
      if (!isTriggered(profile, antiTrait, calmed)) return calmed;
      calmed[item.id] = option.value;
    }
  }
  return calmed;
}

/** What an anti-trait may change: everything but the count of items, the flags and what could yet be changed. */
function judged({ verdict, fit, traits, antiTraits, realism, orientation }: Assessment, leftOut: string) {
  const { stepsToChange: _, nearEdge: __, ...rest } = verdict;
  return {
    ...rest,
    fit,
    traits,
    realism,
    orientation,
    antiTraits: antiTraits.filter(({ id }) => id !== leftOut),
  };
}

test("9. an anti-trait that is not triggered changes nothing", SLOW, () => {
  const cases = answered(profiles({ leastAntiTraits: 1 })).chain(({ profile, answers }) =>
    fc
      .tuple(fc.constantFrom(...profile.antiTraits), answersFor(profile, { missing: 0 }))
      .map(([{ id }, full]) => {
        const own = itemsOf(profile, id).map((item) => [item.id, full[item.id] ?? 1]);
        return { profile, id, answers: calm(profile, id, { ...answers, ...Object.fromEntries(own) }) };
      }),
  );
  holds(cases, ({ profile, id, answers }) => {
    const smaller = { ...profile, antiTraits: profile.antiTraits.filter((antiTrait) => antiTrait.id !== id) };
    const ids = itemsOf(profile, id).map((item) => item.id);
    const result = assess(profile, answers);
    expect(result.antiTraits.find((antiTrait) => antiTrait.id === id)?.triggered).toBe("no");
    expect(judged(result, id)).toEqual(judged(assess(smaller, without(answers, ids)), id));
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

test("10b. flags of quality never change the verdict", SLOW, () => {
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
      ...(profile.interest && { interest: heavier(profile.interest) }),
    };
    expect(assess(scaled, answers)).toEqual(assess(profile, answers));
  });
});

test("13b. the weights do matter when they change unevenly", () => {
  const profile = at(fc.sample(profiles({ leastTraits: 2 }), { numRuns: 1, seed: 1 }), 0);
  const first = at(profile.traits, 0);
  const uneven = { ...profile, traits: [{ ...first, weight: 9 }, ...profile.traits.slice(1)] };
  const answers = Object.fromEntries(
    itemsOf(profile, first.id).map((item) => [
      item.id,
      item.options.findIndex(({ points }) => points > 0) + 1,
    ]),
  );
  expect(assess(uneven, answers).fit.low).toBeGreaterThan(assess(profile, answers).fit.low);
});
