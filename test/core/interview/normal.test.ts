import { expect, test } from "vitest";
import {
  forecast,
  goodPointsFor,
  scaleChances,
  verdictChances,
} from "../../../src/core/interview/forecast.ts";
import { normalForecast, normalVerdicts } from "../../../src/core/interview/normal.ts";
import { type Plan, planOf } from "../../../src/core/profile/plan.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { choose } from "../../../src/core/scoring/answers.ts";
import { answered, type KnownAnswers, profiles } from "../arbitrary.ts";
import { situation, testProfile } from "../fixtures.ts";
import { at, holds, isAnswered, SLOW, verdictItems } from "../helpers.ts";
import { sizedProfile } from "./sized.ts";

/** Where an item stands, and what its options count. */
function placeOf(plan: Plan, id: string) {
  const position = plan.positions.get(id) ?? -1;
  const index = plan.fitScales.findIndex(({ items }) => items.includes(position));
  const scale = at(plan.fitScales, index);
  const item = at(plan.items, position);
  return { position, index, scale, points: item.options.map((option) => goodPointsFor(scale, item, option)) };
}

/** The chances of the verdicts after each option of an item. */
function normally(profile: Profile, answers: KnownAnswers, id: string): number[][] {
  const plan = planOf(profile);
  const { index, scale, points } = placeOf(plan, id);
  return normalVerdicts(normalForecast(plan, choose(plan, answers)), { scale, index }, points);
}

function exactly(profile: Profile, answers: KnownAnswers, id: string): number[][] {
  const plan = planOf(profile);
  const choices = choose(plan, answers);
  const { position, index, scale, points } = placeOf(plan, id);
  const rest = scaleChances(plan, scale, choices, position);
  const reach = at(forecast(plan, choices), index);
  return points.map((shift) => verdictChances(reach, rest, shift));
}

/** How far the chances are from the exact ones at most. */
function farthest(profile: Profile, answers: KnownAnswers, id: string): number {
  const normal = normally(profile, answers, id);
  const distances = exactly(profile, answers, id).flatMap((chances, option) =>
    chances.map((chance, band) => Math.abs(at(at(normal, option), band) - chance)),
  );
  return Math.max(...distances);
}

test.each<[string, Profile, number, number]>([
  ["one scale of 60", sizedProfile({ scales: 1, items: 60, options: 11 }), 0, 0.03],
  ["one scale, half of it answered", sizedProfile({ scales: 1, items: 60, options: 11 }), 30, 0.03],
  ["eight scales of 8", sizedProfile({ scales: 8, items: 8, options: 5 }), 0, 0.05],
  [
    "scales of several weights",
    sizedProfile({ scales: 6, items: 8, options: 5, weights: [1, 2, 3] }),
    10,
    0.05,
  ],
  ["situations", sizedProfile({ scales: 4, items: 12, options: 4, points: 9 }), 0, 0.05],
])("of %s the chances are nearly the exact ones", (_, profile, count, most) => {
  const items = verdictItems(profile);
  const answers = Object.fromEntries(items.slice(0, count).map(({ id }, place) => [id, (place % 4) + 1]));
  const { id } = at(items, count);
  expect(farthest(profile, answers, id)).toBeLessThan(most);
});

test.each(["sifat-0-19", "sifat-1-19", "sifat-3-19"])("so they are after %s where scales may hold", (id) => {
  const profile = sizedProfile({ scales: 4, items: 20, options: 5, holdAt: 68 });
  // Nine of each scale at their best: the fit is good almost surely, and any scale may hold the verdict.
  const best = verdictItems(profile).flatMap((item, place) =>
    place % 20 < 9 ? [[item.id, place % 2 === 0 ? 5 : 1] as const] : [],
  );
  expect(farthest(profile, Object.fromEntries(best), id)).toBeLessThan(0.05);
});

test("they are chances: none below 0, and 1 together", SLOW, () => {
  holds(answered(profiles(), { missing: 50 }), ({ profile, answers }) => {
    for (const { id } of verdictItems(profile)
      .filter((item) => !isAnswered(item, answers))
      .slice(0, 3)) {
      for (const chances of normally(profile, answers, id)) {
        expect(Math.min(...chances)).toBeGreaterThanOrEqual(-1e-9);
        expect(chances.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
      }
    }
  });
});

test("the last open item settles the verdict", () => {
  const traits = [
    { id: "a", name: "A", items: [situation("a-1", [0, 1, 2, 3, 4])] },
    { id: "b", name: "B", holdAt: 50, items: [situation("b-1", [0, 1, 2, 3, 4])] },
  ];
  const settled = normally(testProfile({ traits }), { "a-1": 5 }, "b-1");
  expect(settled).toEqual([
    [0, 1, 0, 0],
    [0, 1, 0, 0],
    [0, 1, 0, 0],
    [0, 0, 0, 1],
    [0, 0, 0, 1],
  ]);
  expect(settled).toEqual(exactly(testProfile({ traits }), { "a-1": 5 }, "b-1"));
});
