import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { challengesTo } from "../../../src/core/ranking/challenges.ts";
import { choiceOf } from "../../../src/core/ranking/chosen.ts";
import { rank } from "../../../src/core/ranking/ranking.ts";
import { orderOf } from "../../../src/core/ranking/standing.ts";
import type { KnownAnswers } from "../arbitrary.ts";
import { rating, testProfile } from "../fixtures.ts";
import { completions, holds, SLOW, without } from "../helpers.ts";
import { answered, itemsOfAll } from "./catalogues.ts";

function lookAt(profiles: readonly Profile[], answers: KnownAnswers, skipped: readonly string[] = []) {
  const chosen = choiceOf(profiles, answers, skipped);
  const order = orderOf(profiles, chosen);
  return { order, challenges: challengesTo(order, chosen) };
}

/** Whether a ranking tells one role ahead of another. */
function isTold(one: Profile, other: Profile, answers: KnownAnswers): boolean {
  const { roles, undecided } = rank([one, other], answers);
  return roles[0]?.profile.id === one.id && undecided.length === 0;
}

/** The same by trying every way to answer the questions left: who is told ahead of whom in one of them. */
function plainRisers(order: readonly Profile[], every: readonly KnownAnswers[]): string[] {
  const canRise = (one: Profile, other: Profile) => every.some((full) => isTold(one, other, full));
  return order.flatMap((role, place) =>
    order
      .slice(0, Math.min(place, 3))
      .some((upper) => canRise(role, upper) && (place >= 3 || canRise(upper, role)))
      ? [role.id]
      : [],
  );
}

const skipping = answered("alike", 2, 4).chain(({ profiles, answers }) =>
  fc.record({
    profiles: fc.constant(profiles),
    answers: fc.constant(answers),
    skipped: fc.subarray(itemsOfAll(profiles).map(({ id }) => id)),
  }),
);

describe("the challenges to the first three", () => {
  test("are of the roles that some way to answer the rest tells ahead, no more and no fewer", SLOW, () => {
    holds(
      skipping,
      ({ profiles, answers, skipped }) => {
        const known = without(answers, skipped);
        const left = itemsOfAll(profiles).filter(({ id }) => !skipped.includes(id));
        const { order, challenges } = lookAt(profiles, known, skipped);
        const found = new Set(challenges.map(({ role }) => role.id));
        expect([...found].sort()).toEqual(plainRisers(order, [...completions(left, known)]).sort());
      },
      0.1,
    );
  });
});

/** Roles of one scale of their own each, of so many questions. */
function apart(names: string, questions: number): Profile[] {
  return [...names].map((id) =>
    testProfile({
      id,
      traits: [
        {
          id,
          name: id,
          items: Array.from({ length: questions }, (_, index) => rating(`${id}-${index}`)),
        },
      ],
    }),
  );
}

function all(names: string, questions: number, value: number): KnownAnswers {
  const ids = [...names].flatMap((name) =>
    Array.from({ length: questions }, (_, index) => `${name}-${index}`),
  );
  return Object.fromEntries(ids.map((id) => [id, value]));
}

describe("among roles of which each is asked for itself", () => {
  const profiles = apart("abcde", 8);
  const rows: readonly [case_: string, answers: KnownAnswers, rising: string[]][] = [
    ["nothing is known: all but the first", {}, ["b", "c", "d", "e"]],
    ["one is as high as it can be: the other four may still trade places", all("a", 8, 5), ["c", "d", "e"]],
    ["the fourth is as low as it can be", all("d", 8, 1), ["b", "c", "e"]],
    ["all is known", all("abcde", 8, 3), []],
    [
      "the first three are far ahead: the fourth and the fifth may trade places as they like",
      { ...all("a", 8, 5), ...all("b", 8, 4), ...all("c", 8, 3), ...all("de", 4, 1) },
      [],
    ],
  ];
  test.each(rows)("%s", (_, answers, rising) => {
    const found = new Set(lookAt(profiles, answers).challenges.map(({ role }) => role.id));
    expect([...found].sort()).toEqual(rising);
  });

  test("what is skipped is a question no more: nobody rises by it", () => {
    const skipped = itemsOfAll(profiles).map(({ id }) => id);
    expect(lookAt(profiles, {}, skipped).challenges).toEqual([]);
  });
});

/** A role of scales whose questions are given by their ids. */
function asking(id: string, scales: readonly (readonly string[])[]): Profile {
  const traits = scales.map((ids, index) => ({
    id: `${id}-sifat-${index}`,
    name: "Sifat",
    items: ids.map((item) => rating(item)),
  }));
  return testProfile({ id, traits });
}

function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${index}`);
}

test.each([
  // One question of each: what is beyond the wobble begins at three points of four.
  ["as soon as it can come to the least lead that is beyond the wobble", 2, ["d"]],
  ["not by a point less", 3, []],
])("a role rises %s", (_, third, rising) => {
  const answers = { ...all("ab", 1, 5), "c-0": third };
  const { challenges } = lookAt(apart("abcd", 1), answers);
  expect(challenges.map(({ role }) => role.id)).toEqual(rising);
});

test.each([
  ["skipped", true],
  ["still to be asked", false],
])(
  "what no question left can change challenges nothing, though the points stand otherwise: %s",
  (_, isSkipped) => {
    // Two roles ask the same ten questions beside others of their own, and nobody answers those ten.
    const same = numbered("s", 10);
    const lower = asking("r", [[...same, ...numbered("e", 10)], numbered("f", 20)]);
    const upper = asking("t", [[...same, ...numbered("c", 10)], numbered("g", 20)]);
    const others = apart("pq", 8);
    const answers = {
      ...all("pq", 8, 5),
      ...all("e", 10, 1),
      ...all("f", 20, 4),
      ...all("c", 10, 5),
      ...all("g", 20, 1),
    };
    const profiles = [lower, upper, ...others];
    const { order, challenges } = lookAt(profiles, answers, isSkipped ? same : []);
    expect(order.map(({ id }) => id)).toEqual(["p", "q", "t", "r"]);
    expect(isTold(lower, upper, { ...answers, ...all("s", 10, 3) })).toBe(true);
    expect(challenges).toEqual([]);
  },
);
