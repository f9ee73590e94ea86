import fc from "fast-check";
import { expect, test } from "vitest";
import { DUTIES, type Profile } from "../../src/core/profile/profile.ts";
import { type Assessment, assess } from "../../src/core/scoring/assess.ts";
import { answered, type KnownAnswers, profiles } from "./arbitrary.ts";
import { isAtMost } from "./fractions.ts";
import { at, completeWith, holds, SLOW } from "./helpers.ts";
import { type FitScale, fitScales, goodValue, sum } from "./reference.ts";

/** The same profile with another floor of one scale, in good values from 0 to 99. */
function withFloor(profile: Profile, { id, isAntiTrait }: FitScale, floor: number): Profile {
  if (isAntiTrait) {
    const antiTraits = profile.antiTraits.map((one) =>
      one.id === id ? { ...one, triggerAt: 100 - floor } : one,
    );
    return { ...profile, antiTraits };
  }
  if (id === DUTIES && profile.interest) {
    return { ...profile, interest: { ...profile.interest, holdAt: floor } };
  }
  return {
    ...profile,
    traits: profile.traits.map((one) => (one.id === id ? { ...one, holdAt: floor } : one)),
  };
}

/** An assessment but for the floor of one scale. */
function withoutFloor(assessment: Assessment, { id }: FitScale): Assessment {
  const hide = <T extends { id: string }>(scale: T): T =>
    scale.id === id ? { ...scale, holdAt: 0, triggerAt: 0 } : scale;
  const { traits, antiTraits } = assessment;
  return { ...assessment, traits: traits.map(hide), antiTraits: antiTraits.map(hide) };
}

interface Case {
  profile: Profile;
  answers: KnownAnswers;
  scale: FitScale;
  /** A number to choose a floor by. */
  choice: number;
}

function cases(missing?: number): fc.Arbitrary<Case> {
  const source = answered(profiles(), missing === undefined ? {} : { missing });
  return source.chain((one) =>
    fc.record({ scale: fc.constantFrom(...fitScales(one.profile)), choice: fc.nat(999) }).map((drawn) => ({
      ...one,
      ...drawn,
    })),
  );
}

const FLOORS = Array.from({ length: 100 }, (_, floor) => floor);

test("9. a floor that no completion reaches changes nothing that is already so", SLOW, () => {
  holds(cases(), ({ profile, answers, scale, choice }) => {
    const worst = goodValue(scale, completeWith(profile, answers, "worst"));
    const below = FLOORS.filter((floor) => !isAtMost(worst, floor));
    fc.pre(below.length > 0);
    const lowest = assess(withFloor(profile, scale, 0), answers);
    const other = assess(withFloor(profile, scale, at(below, choice % below.length)), answers);
    expect(asItIs(other, scale)).toEqual(asItIs(lowest, scale));
    expect([...other.traits, ...other.antiTraits].find(({ id }) => id === scale.id)?.holds).toBe("no");
  });
});

/** What answers say now; a floor may also be what the next step would reach. */
function asItIs(assessment: Assessment, scale: FitScale) {
  const { changes: _, verdict, ...rest } = withoutFloor(assessment, scale);
  const { stepsToChange: __, nearEdge: ___, ...judged } = verdict;
  return { ...rest, verdict: judged };
}

/** Every value that complete answers to a scale can have, as points that speak for the role; and the most of them. */
function attainable({ items, isAntiTrait }: FitScale): { points: Set<number>; max: number } {
  const max = sum(items.map((item) => item.max));
  let sums = new Set([0]);
  for (const { options } of items) {
    sums = new Set([...sums].flatMap((sum) => options.map(({ points }) => sum + points)));
  }
  return { max, points: new Set([...sums].map((points) => (isAntiTrait ? max - points : points))) };
}

/** The floors that cut a scale's attainable values at the same place as another. */
function sameGap(scale: FitScale, floor: number): number[] {
  const { points, max } = attainable(scale);
  const below = (limit: number) => [...points].filter((one) => 100 * one <= limit * max).length;
  return FLOORS.filter((other) => below(other) === below(floor));
}

test("9. moving a floor within a gap of attainable values changes nothing", SLOW, () => {
  holds(cases(0), ({ profile, answers, scale, choice }) => {
    const floors = sameGap(scale, scale.floor);
    const other = withFloor(profile, scale, at(floors, choice % floors.length));
    expect(withoutFloor(assess(other, answers), scale)).toEqual(
      withoutFloor(assess(profile, answers), scale),
    );
  });
});

test("9. nor with answers missing, but for the estimate, which has gaps of its own", SLOW, () => {
  const known = (assessment: Assessment, scale: FitScale) => {
    const { verdict, ...rest } = withoutFloor(assessment, scale);
    const { band, nearEdge: _, ...sure } = verdict;
    return { ...rest, verdict: { ...sure, band: verdict.status === "certain" ? band : null } };
  };
  holds(cases(), ({ profile, answers, scale, choice }) => {
    const floors = sameGap(scale, scale.floor);
    const other = withFloor(profile, scale, at(floors, choice % floors.length));
    expect(known(assess(other, answers), scale)).toEqual(known(assess(profile, answers), scale));
  });
});

test("9. moving a floor over a value turns its hold around", SLOW, () => {
  holds(cases(0), ({ profile, answers, scale, choice }) => {
    const value = goodValue(scale, answers);
    const holding = (floor: number) => {
      const { traits, antiTraits } = assess(withFloor(profile, scale, floor), answers);
      return [...traits, ...antiTraits].find(({ id }) => id === scale.id)?.holds;
    };
    const floor = at(FLOORS, choice % FLOORS.length);
    expect(holding(floor)).toBe(isAtMost(value, floor) ? "yes" : "no");
  });
});
