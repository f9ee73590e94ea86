import fc from "fast-check";
import { expect, test } from "vitest";
import { listItems } from "../../src/core/profile/items.ts";
import type { Profile } from "../../src/core/profile/profile.ts";
import { assess } from "../../src/core/scoring/assess.ts";
import { compareAnswers } from "../../src/core/scoring/compare.ts";
import { answered, answersFor, profiles } from "./arbitrary.ts";
import { rating, testProfile } from "./fixtures.ts";
import { at, holds, SLOW } from "./helpers.ts";
import { itemsOf, sum } from "./reference.ts";
import { referenceAssessment } from "./reference-assess.ts";
import { flagCodes, MOST_SPREAD, meanSpread } from "./reference-quality.ts";
import { movementError, movementOf, spanOf } from "./reference-wobble.ts";

/*
 * Every figure of an assessment beside the plain reference; the changes stand in invariants-changes.test.ts. Of the model's
 * nineteen invariants the last, how often an unchanged person is told of a change, is a simulation: `npm run bench` prints it.
 */

/** Numbers that may differ in their last bits, and all else, are compared as text. */
function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, inner) => (typeof inner === "number" ? Math.round(inner * 1e9) / 1e9 : inner)),
  );
}

test("every figure of an assessment is the reference's", SLOW, () => {
  holds(answered(profiles()), ({ profile, answers }) => {
    const { verdict, fit, traits, antiTraits, realism, orientation } = assess(profile, answers);
    const { stepsToChange: _, ...judged } = verdict;
    const scales = [...traits, ...antiTraits].map(({ name: __, ...scale }) => scale);
    expect(rounded({ verdict: judged, fit, scales, realism, orientation })).toEqual(
      rounded(referenceAssessment(profile, answers)),
    );
  });
});

/** Profiles with ratings enough for the flags. */
function manyRatings(profile: Profile): Profile {
  const [responses = ""] = Object.keys(profile.responses);
  const items = Array.from({ length: 8 }, (_, index) =>
    rating(`banyak-${index}`, { responses, reverse: index % 2 > 0 }),
  );
  return { ...profile, traits: [...profile.traits, { id: "banyak", name: "Banyak", items }] };
}

/** How a person clicks: what each rating's position is, by its number and a roll of 0 to 99; null where it stays. */
type Habit = (index: number, roll: number, count: number) => number | null;

const habits = fc
  .tuple(fc.integer({ min: 1, max: 2 }), fc.constantFrom(0, 10, 20, 30, 50))
  .chain(([position, share]) =>
    fc.constantFrom<Habit>(
      () => null,
      // One position for all, but now and then the next.
      (_, roll) => (roll < share ? position + 1 : position),
      // Just half of the ratings in a row, or one fewer.
      (index, _, count) => (index < Math.ceil(count / 2) - (share > 20 ? 1 : 0) ? position : null),
    ),
  );

const flagged = answered(profiles().map(manyRatings)).chain(({ profile, answers }) => {
  const ratings = listItems(profile).filter(({ id, kind }) => kind === "rating" && answers[id] !== undefined);
  const rolls = fc.array(fc.integer({ min: 0, max: 99 }), {
    minLength: ratings.length,
    maxLength: ratings.length,
  });
  return fc.tuple(habits, rolls).map(([habit, rolled]) => {
    const clicked = ratings.map(({ id, options }, index) => {
      const position = habit(index, rolled[index] ?? 0, ratings.length);
      return [id, position === null ? (answers[id] ?? 1) : Math.min(position, options.length)] as const;
    });
    return { profile, answers: { ...answers, ...Object.fromEntries(clicked) } };
  });
});

test("the flags of quality are the reference's", SLOW, () => {
  holds(flagged, ({ profile, answers }) => {
    const codes: string[] = assess(profile, answers).quality.flags.map(({ code }) => code);
    expect(codes.filter((code) => code !== "inconsistent")).toEqual(flagCodes(profile, answers));
    const spread = meanSpread(profile, answers);
    if (spread !== null && Math.abs(spread - MOST_SPREAD) < 1e-9) return;
    expect(codes.includes("inconsistent")).toBe(spread !== null && spread > MOST_SPREAD);
  });
});

test("the movements between two sets of answers are the reference's", SLOW, () => {
  const missing = fc.constantFrom(0, 0, 10, 30);
  const cases = fc.tuple(profiles(), missing).chain(([profile, percent]) =>
    fc.record({
      profile: fc.constant(profile),
      before: answersFor(profile, { missing: percent }),
      after: answersFor(profile, { missing: percent }),
    }),
  );
  holds(cases, ({ profile, before, after }) => {
    for (const { id, kind, wobble, moved } of compareAnswers(profile, before, after).scales) {
      const items = itemsOf(profile, id);
      const span = spanOf(kind);
      expect(wobble).toBeCloseTo(movementError(items.length, span), 9);
      expect(moved).toBe(movementOf(profile, items, { before, after }, span));
    }
  });
});

const TRAITS = ["a", "b", "c", "d", "e"];
const NUMBERS = [1, 2, 3, 4, 5];
const MOST = 5;

const isReversed = (trait: number, number: number): boolean => (trait + number) % 3 === 0;

/** Five traits of five ratings on six options, as in the inventory whose real answers the formula was first held against. */
const inventory = testProfile({
  responses: { enam: { options: ["1", "2", "3", "4", "5", "6"] } },
  traits: TRAITS.map((id, trait) => ({
    id,
    name: id,
    responses: "enam",
    items: NUMBERS.map((number) =>
      rating(`${id}${number}`, { responses: "enam", reverse: isReversed(trait, number) }),
    ),
  })),
});

/** Numbers from 0 to 1 that are the same in every run. */
function* seeded(): Generator<number> {
  for (let state = 1; ; state = (state * 48_271) % 2_147_483_647) yield state / 2_147_483_647;
}

/** A person's keyed answers, trait by trait: around a level of their own, now and then far from it. */
function person(random: () => number): number[][] {
  const level = random() * (MOST + 1) - 0.5;
  return TRAITS.map(() => {
    const own = level + (random() - 0.5) * 3;
    return NUMBERS.map(() => Math.min(MOST, Math.max(0, Math.round(own + (random() - 0.5) * 4))));
  });
}

test("the scoring of 2,800 complete sets of 25 answers is the formula's to 1e-6", () => {
  const numbers = seeded();
  const random = () => numbers.next().value ?? 0;
  const bands = new Set<string | null>();
  for (let count = 0; count < 2800; count += 1) {
    const keyed = person(random);
    const values = keyed.map((points) => (100 * sum(points)) / (NUMBERS.length * MOST));
    const formula = sum(values) / values.length;
    const answers = keyed.flatMap((points, trait) =>
      points.map((each, index) => {
        const answer = isReversed(trait, at(NUMBERS, index)) ? MOST - each + 1 : each + 1;
        return [`${at(TRAITS, trait)}${at(NUMBERS, index)}`, answer] as const;
      }),
    );
    const { fit, traits, verdict } = assess(inventory, Object.fromEntries(answers));
    for (const value of [fit.low, fit.high, fit.point]) expect(value).toBeCloseTo(formula, 6);
    expect(fit.standardError).toBeCloseTo(22.5 / Math.sqrt(25), 6);
    expect(at(traits, 0).standardError).toBeCloseTo(22.5 / Math.sqrt(5), 6);
    const band = formula < 50 ? "low" : formula < 65 ? "unsure" : formula < 80 ? "good" : "strong";
    const isHeld = values.some((value) => value <= 25);
    expect(verdict.band).toBe(isHeld && band !== "low" ? "unsure" : band);
    bands.add(verdict.band);
  }
  expect([...bands].sort()).toEqual(["good", "low", "strong", "unsure"]);
});
