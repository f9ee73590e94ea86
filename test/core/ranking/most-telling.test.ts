import { expect, test } from "vitest";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { challengesTo } from "../../../src/core/ranking/challenges.ts";
import { choiceOf } from "../../../src/core/ranking/chosen.ts";
import { differenceOf } from "../../../src/core/ranking/difference.ts";
import { explorationOf } from "../../../src/core/ranking/exploration.ts";
import { mostTelling } from "../../../src/core/ranking/most-telling.ts";
import { orderOf } from "../../../src/core/ranking/standing.ts";
import type { KnownAnswers } from "../arbitrary.ts";
import { rating, testProfile } from "../fixtures.ts";

/** A role of its own scales: by id, how many questions and which weight. */
function role(id: string, scales: Record<string, readonly [questions: number, weight: number]>): Profile {
  const traits = Object.entries(scales).map(([scale, [questions, weight]]) => ({
    id: scale,
    name: scale,
    weight,
    items: Array.from({ length: questions }, (_, index) => rating(`${scale}-${index + 1}`)),
  }));
  return testProfile({ id, traits });
}

function chooses(profiles: readonly Profile[], answers: KnownAnswers, skipped: readonly string[] = []) {
  const { profile } = explorationOf(profiles);
  const chosen = choiceOf([profile], answers, skipped);
  return mostTelling(profile, challengesTo(orderOf(profiles, chosen), chosen), chosen)?.id ?? null;
}

const uneven = [role("a", { x: [3, 1], y: [3, 2] }), role("b", { x: [3, 1], z: [3, 4] })];
const even = [role("a", { x: [2, 1], y: [9, 1] }), role("b", { x: [2, 1], z: [9, 1] })];

type Case = [what: string, profiles: Profile[], skipped: string[], asked: string];
const CASES: readonly Case[] = [
  ["what counts most for one of two comes first", uneven, [], "z-1"],
  ["what was skipped is left out", uneven, ["z-1"], "z-2"],
  ["what counts for both alike is not asked while another question is left", even, [], "y-1"],
];

test.each(CASES)("%s", (_, profiles, skipped, asked) => {
  expect(chooses(profiles, {}, skipped)).toBe(asked);
});

test("where no likely answer helps, what can move most is asked", () => {
  const roles = [role("a", { x: [1, 1], y: [8, 1] }), role("b", { z: [8, 1], w: [8, 3] })];
  const low = Object.fromEntries([1, 2, 3, 4].map((index) => [`w-${index}`, 5]));
  expect(chooses(roles, low)).toMatch(/^[wx]-/);
});

/** What is asked against the challenges of some roles to one of the first three. */
function against(upper: Profile, rising: readonly Profile[], answers: KnownAnswers, skipped: string[] = []) {
  const { profile } = explorationOf([upper, ...rising]);
  const challenges = rising.map((one) => ({ role: one, difference: differenceOf(upper, one) }));
  return mostTelling(profile, challenges, choiceOf([profile], answers, skipped))?.id ?? null;
}

const upper = role("u", { y: [2, 1], x: [2, 1] });
const lower = role("l", { z: [1, 1] });
const heavy = role("h", { z: [1, 97], w: [1, 100] });

test.each<[what: string, upper: Profile, lower: Profile, answers: KnownAnswers, asked: string]>([
  ["one of a scale that was answered well", upper, lower, { "x-1": 5, "z-1": 5 }, "x-2"],
  ["none of a scale that was answered badly", upper, lower, { "y-1": 2, "z-1": 5 }, "x-1"],
  [
    "what can move more, where the answers promise nothing of either",
    role("u", { x: [4, 1], y: [4, 3] }),
    lower,
    { "x-1": 1, "x-2": 1, "x-3": 1, "y-1": 1, "y-2": 1, "y-3": 1, "z-1": 5 },
    "y-4",
  ],
  [
    "what promises something before what only can move more",
    role("u", { y: [4, 3], x: [2, 1] }),
    heavy,
    { "y-1": 1, "y-2": 1, "y-3": 1, "z-1": 5, "w-1": 5 },
    "x-1",
  ],
])("for a role to stay ahead, %s", (_, one, other, answers, asked) => {
  expect(against(one, [other], answers)).toBe(asked);
});

test("more than holds a challenge off is worth no more: the question that the other one needs is asked", () => {
  const near = role("l", { p: [1, 1], r: [8, 1] });
  const far = role("m", { q: [3, 1] });
  const low = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((index) => [`r-${index}`, 1]));
  const answers = { "x-1": 2, "x-2": 2, "x-3": 1, "x-4": 1, ...low };
  expect(against(role("u", { x: [4, 1] }), [near, far], answers)).toBe("q-1");
});

test("nothing is asked where no question is left", () => {
  expect(against(upper, [lower], { "y-1": 1, "y-2": 1, "x-1": 1, "x-2": 1 }, ["z-1"])).toBeNull();
});
