import fc from "fast-check";
import { expect, test } from "vitest";
import { type Item, listItems } from "../../../src/core/profile/items.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { choose } from "../../../src/core/scoring/answers.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { contradictoryPairs } from "../../../src/core/scoring/quality.ts";
import { answered, type KnownAnswers, profiles } from "../arbitrary.ts";
import { rating, situation, testProfile } from "../fixtures.ts";
import { holds, SLOW } from "../helpers.ts";
import { chosen } from "../reference.ts";

/** One trait of ratings `a-1` …, and beside them whatever the test adds. */
function rated(count: number, more: Partial<Profile> = {}): Profile {
  const items = Array.from({ length: count }, (_, index) => rating(`a-${index + 1}`));
  return testProfile({ traits: [{ id: "a", name: "A", items }], ...more });
}

/** Answers to `a-1` … in order; a dot leaves one out. */
function row(answers: string): KnownAnswers {
  const entries = [...answers].map((answer, index) => [`a-${index + 1}`, Number(answer)] as const);
  return Object.fromEntries(entries.filter(([, answer]) => !Number.isNaN(answer)));
}

function flagsOf(profile: Profile, answers: KnownAnswers) {
  return assess(profile, answers).quality.flags;
}

function idsFrom(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `a-${first + index}`);
}

test.each([
  ["half of the items in a row", "3333312451", idsFrom(1, 5)],
  ["less than half", "33333124512", null],
  ["four in a row are too few", "3333", null],
  ["five of five", "33333", idsFrom(1, 5)],
  ["the row stands at the end", "1522244444", idsFrom(6, 10)],
  ["the first of two equal rows", "1111155555", idsFrom(1, 5)],
  ["an unanswered item does not break a row", "33.3331245", ["a-1", "a-2", "a-4", "a-5", "a-6"]],
  ["unanswered items count among all the ratings", "33333......", null],
  ["nothing answered", "", null],
])("long string: %s", (_, answers, items) => {
  const found = flagsOf(rated(Math.max(answers.length, 1)), row(answers));
  const flag = found.find(({ code }) => code === "long-string");
  expect(flag).toEqual(items === null ? undefined : { code: "long-string", items });
});

test("long string: situations neither make nor break a row", () => {
  const profile = testProfile({
    traits: [
      {
        id: "a",
        name: "A",
        items: [rating("a-1"), situation("s-1", [0, 1, 2]), rating("a-2"), rating("a-3")],
      },
      { id: "b", name: "B", items: [situation("s-2", [0, 1, 2]), rating("b-1"), rating("b-2")] },
    ],
  });
  const answers = { "a-1": 2, "s-1": 2, "a-2": 2, "a-3": 2, "s-2": 1, "b-1": 2, "b-2": 2 };
  expect(flagsOf(profile, answers)).toEqual([
    { code: "long-string", items: ["a-1", "a-2", "a-3", "b-1", "b-2"] },
  ]);
});

test.each([
  ["all the same", "33333333", true],
  ["a spread of 0.33 of a step", "33333334", true],
  ["a spread of 0.43 of a step", "33333344", false],
  ["seven answers are too few", "3333333", false],
  ["exactly 0.4 of a step", "3333433334", false],
  ["unanswered items do not count", "3333.3333", true],
])("low variance: %s", (_, answers, isFlagged) => {
  const found = flagsOf(rated(answers.length), row(answers));
  expect(found.some(({ code }) => code === "low-variance")).toBe(isFlagged);
});

test("low variance compares sets of different sizes on one metric, without the drift of thirds", () => {
  const responses = {
    tiga: ["a", "b", "c"],
    empat: ["a", "b", "c", "d"],
    tujuh: ["a", "b", "c", "d", "e", "f", "g"],
  };
  const names = Object.keys(responses);
  const items = Array.from({ length: 9 }, (_, index) =>
    rating(`a-${index + 1}`, { responses: names[index % 3] ?? "" }),
  );
  const profile = testProfile({ responses, traits: [{ id: "a", name: "A", items }] });
  const ends = Object.fromEntries(
    items.map(({ id, responses: set = "" }) => [id, set === "tiga" ? 3 : set === "empat" ? 4 : 7]),
  );
  expect(flagsOf(profile, ends).map(({ code }) => code)).toContain("low-variance");
  const third = { ...ends, "a-2": 3, "a-5": 3, "a-8": 3 };
  expect(flagsOf(profile, third).map(({ code }) => code)).not.toContain("low-variance");
});

/** Two plain and two reversed ratings of one trait. */
const opposed = testProfile({
  traits: [
    {
      id: "a",
      name: "A",
      items: ["a-1", "a-2", "a-3", "a-4"].map((id, index) => rating(id, { reverse: index >= 2 })),
    },
  ],
});

test.each([
  ["every pair apart", "5555", ["a-1", "a-2", "a-3", "a-4"]],
  ["three steps of four are enough", "4455", ["a-1", "a-2", "a-3", "a-4"]],
  ["two steps are not", "4444", null],
  ["half of four pairs are only two", "5152", null],
  ["two pairs are too few, though they are all", "55.5", null],
  ["consistent answers", "5511", null],
])("contradictory pairs: %s", (_, answers, items) => {
  const flag = flagsOf(opposed, row(answers)).find(({ code }) => code === "contradictory-pairs");
  expect(flag).toEqual(items === null ? undefined : { code: "contradictory-pairs", items });
});

test.each([
  ["three of six: exactly three and exactly half", 2, "53555", 4],
  ["three of nine: less than half", 3, "533555", null],
])("contradictory pairs: %s", (_, plain, answers, count) => {
  const items = [...answers].map((__, index) => rating(`a-${index + 1}`, { reverse: index >= plain }));
  const profile = testProfile({ traits: [{ id: "a", name: "A", items }] });
  const flag = flagsOf(profile, row(answers)).find(({ code }) => code === "contradictory-pairs");
  expect(flag?.items.length ?? null).toBe(count);
});

test("contradictory pairs: an anti-trait is read against the trait it opposes, each item named once", () => {
  const antiTrait = {
    id: "b",
    name: "B",
    opposes: "a",
    items: [rating("b-1"), rating("b-2", { reverse: true })],
  };
  const profile = rated(2, { antiTraits: [antiTrait] });
  const plan = planOf(profile);
  // High on both the trait and its opposite contradicts; high on one of them does not.
  const both = { "a-1": 5, "a-2": 5, "b-1": 5, "b-2": 1 };
  expect(contradictoryPairs(plan, choose(plan, both))).toEqual([
    { ids: ["a-1", "b-1"] },
    { ids: ["a-1", "b-2"] },
    { ids: ["a-2", "b-1"] },
    { ids: ["a-2", "b-2"] },
  ]);
  const flags = flagsOf(profile, both);
  expect(flags).toContainEqual({ code: "contradictory-pairs", items: ["a-1", "a-2", "b-1", "b-2"] });
  expect(contradictoryPairs(plan, choose(plan, { "a-1": 5, "a-2": 5, "b-1": 1, "b-2": 5 }))).toEqual([]);
});

test("contradictory pairs: without `opposes`, or where the trait is not there, nothing is compared", () => {
  for (const opposes of [{}, { opposes: "tiada" }]) {
    const profile = rated(3, { antiTraits: [{ id: "b", name: "B", items: [rating("b-1")], ...opposes }] });
    const plan = planOf(profile);
    expect(contradictoryPairs(plan, choose(plan, { "a-1": 5, "a-2": 5, "a-3": 5, "b-1": 5 }))).toEqual([]);
  }
});

/** Every contradiction once more, by fractions: the pairs of one scale, then those of an anti-trait and its opposite. */
function expectedPairs(profile: Profile, answers: KnownAnswers): Set<string> {
  const items = listItems(profile).filter((item) => chosen(item, answers));
  const share = (item: Item) => (chosen(item, answers)?.points ?? 0) / item.max;
  const isReversed = (item: Item) => item.kind === "rating" && item.reverse;
  const scales = new Set(["duties", ...[...profile.traits, ...profile.antiTraits].map(({ id }) => id)]);
  const opposites = new Map(profile.antiTraits.map(({ id, opposes }) => [id, opposes]));
  const isApart = (a: number, b: number) => Math.abs(a - b) >= 0.75 - 1e-9;
  const pairs = items.flatMap((one) =>
    items.flatMap((other) => {
      const within =
        one.scale === other.scale && scales.has(one.scale) && !isReversed(one) && isReversed(other);
      const across = opposites.get(other.scale) === one.scale && isApart(share(one), 1 - share(other));
      return across || (within && isApart(share(one), share(other))) ? [`${one.id} ${other.id}`] : [];
    }),
  );
  return new Set(pairs);
}

test("the contradictions are those of the definition", SLOW, () => {
  const cases = fc
    .constantFrom(0, 30)
    .chain((missing) => answered(profiles({ leastAntiTraits: 1 }), { missing }));
  holds(cases, ({ profile, answers }) => {
    const plan = planOf(profile);
    const found = contradictoryPairs(plan, choose(plan, answers)).map(({ ids }) => ids.join(" "));
    expect(new Set(found)).toEqual(expectedPairs(profile, answers));
    expect(new Set(found).size).toBe(found.length);
  });
});
