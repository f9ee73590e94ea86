import { expect, test } from "vitest";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { challengesTo } from "../../../src/core/ranking/challenges.ts";
import { choiceOf } from "../../../src/core/ranking/chosen.ts";
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
