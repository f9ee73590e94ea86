import fc from "fast-check";
import { expect, test } from "vitest";
import { isLarge } from "../../../src/core/interview/extent.ts";
import { nextItem } from "../../../src/core/interview/next-item.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { profile as firstRole } from "../../first-role.ts";
import { answered, answersFor, type KnownAnswers, profiles } from "../arbitrary.ts";
import { holds, SLOW } from "../helpers.ts";
import { soonestItem } from "./reference-next-item.ts";
import { sizedProfile } from "./sized.ts";

function next(profile: Profile, answers: KnownAnswers): string | null {
  return nextItem(profile, answers, { order: "shortest" })?.id ?? null;
}

test("of ordinary profiles the next item is the one that weighing every single item finds", SLOW, () => {
  const cases = fc.constantFrom(100, 60, 30).chain((missing) => answered(profiles(), { missing }));
  holds(
    cases,
    ({ profile, answers }) => {
      fc.pre(assess(profile, answers).verdict.status !== "certain" && !isLarge(planOf(profile)));
      expect(next(profile, answers)).toBe(soonestItem(profile, answers));
    },
    0.1,
  );
});

test.each<[string, Profile]>([
  ["the first role", firstRole],
  ["five scales of 24", sizedProfile({ scales: 5, items: 24, options: 5 })],
  ["scales of several weights", sizedProfile({ scales: 8, items: 5, options: 5, weights: [1, 3, 2] })],
  ["one scale of situations", sizedProfile({ scales: 1, items: 20, options: 4, points: 9 })],
])("so it is of %s", SLOW, (_, profile) => {
  const cases = fc.constantFrom(100, 70, 40).chain((missing) => answersFor(profile, { missing }));
  const check = (answers: KnownAnswers) => {
    fc.pre(assess(profile, answers).verdict.status !== "certain");
    expect(next(profile, answers)).toBe(soonestItem(profile, answers));
  };
  holds(cases, check, 0.02);
});

test.each<[string, Profile]>([
  ["500 items of 11 options in one scale", sizedProfile({ scales: 1, items: 500, options: 11 })],
  ["200 scales of 5", sizedProfile({ scales: 200, items: 5, options: 11 })],
  ["200 scales of 20", sizedProfile({ scales: 200, items: 20, options: 11 })],
  ["100 situations", sizedProfile({ scales: 1, items: 100, options: 11, points: 99 })],
  [
    "a fit of more points than a number can count",
    sizedProfile({
      scales: 150,
      items: 2,
      options: 11,
      points: 997,
      more: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    }),
  ],
])("of %s an open one is found, and the same one again", (_, profile) => {
  const items = planOf(profile).items;
  const answers: KnownAnswers = {};
  for (let count = 0; count < 5; count += 1) {
    const id = next(profile, answers) ?? "";
    expect([answers[id], next(profile, answers)]).toEqual([undefined, id]);
    // Far on in the interview too.
    for (const item of items.slice(count * 6, count * 6 + 6)) answers[item.id] = count + 1;
    answers[id] = 6;
  }
});

test(
  "a large profile is asked until the verdict is certain, and that is the one of all answers",
  SLOW,
  () => {
    const profile = sizedProfile({
      scales: 12,
      items: 2,
      options: 11,
      weights: [89, 97, 83],
      more: [0, 1, 2],
    });
    expect(isLarge(planOf(profile))).toBe(true);
    const check = (answers: KnownAnswers) => {
      const given: KnownAnswers = {};
      for (let id = next(profile, given); id; id = next(profile, given)) given[id] = answers[id] ?? 1;
      expect(assess(profile, given).verdict.status).toBe("certain");
      expect(assess(profile, given).verdict.band).toBe(assess(profile, answers).verdict.band);
    };
    holds(answersFor(profile, { missing: 0 }), check, 0.05);
  },
);
