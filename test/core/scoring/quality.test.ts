import fc from "fast-check";
import { expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
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

/** Three plain and three reversed ratings in two scales. */
const both = testProfile({
  traits: [
    {
      id: "a",
      name: "A",
      items: ["a-1", "a-2", "a-3"].map((id, index) => rating(id, { reverse: index === 2 })),
    },
  ],
  antiTraits: [
    {
      id: "b",
      name: "B",
      items: ["b-1", "b-2", "b-3"].map((id, index) => rating(id, { reverse: index > 0 })),
    },
  ],
});

/** Answers to `a-1` … `b-3`; a dot leaves one out. */
function six(answers: string): KnownAnswers {
  const ids = ["a-1", "a-2", "a-3", "b-1", "b-2", "b-3"];
  return Object.fromEntries(
    ids.flatMap((id, index) => (answers[index] === "." ? [] : [[id, Number(answers[index])]])),
  );
}

// Keyed, as quarters of the range: 0, 0 and 4 spread by 0.577, 0, 0 and 2 by 0.289, and three alike by 0.
test.each([
  ["answers that agree", "551511", null],
  ["full opposites in one scale, agreement in the other: 0.289", "555511", null],
  ["full opposites in both", "555555", ["a-1", "a-2", "a-3", "b-1", "b-2", "b-3"]],
  ["0.577 and 0.289: only the scale that shows it is named", "555153", ["a-1", "a-2", "a-3"]],
  ["a scale with two answers has no say", "555.55", ["a-1", "a-2", "a-3"]],
  ["two answers a scale are too few", "55.55.", null],
  ["nothing answered", "......", null],
])("inconsistent: %s", (_, answers, items) => {
  const flag = flagsOf(both, six(answers)).find(({ code }) => code === "inconsistent");
  expect(flag).toEqual(items === null ? undefined : { code: "inconsistent", items });
});

test("inconsistent: the mean of the spreads has to lie above 0.31", () => {
  const scale = (
    id: string,
    items = [1, 2, 3].map((index) => rating(`${id}-${index}`, { responses: "sepuluh" })),
  ) => ({
    id,
    name: id,
    items,
  });
  const responses = { sepuluh: Array.from({ length: 11 }, (_, index) => `${index}`) };
  const profile = testProfile({ responses, traits: [scale("a")] });
  const spreads = (answers: string[]) =>
    answers.map((each) => flagsOf(profile, row(each)).some(({ code }) => code === "inconsistent"));
  // Tenths of the range: 0, 3 and 6 spread by 0.3; 0, 3 and 7 by 0.351; 1, 1 and 6 by 0.289; 0, 1 and 6 by 0.321.
  expect(spreads(["147", "148", "227", "127"])).toEqual([false, true, false, true]);
});

test("inconsistent: a mean of exactly 0.31 does not, in whatever order the scales stand", () => {
  const responses = { sepuluh: Array.from({ length: 11 }, (_, index) => `${index}`) };
  // 0, 0.2 and 0.4 of the range spread by 0.2. Added up as doubles in this order the ten make more than 3.1.
  const tenths = [3, 2, 3, 4, 1, 5, 2, 5, 2, 4];
  const scales = tenths.map((tenth, scale) => ({
    items: [0, 1, 2].map((index) => rating(`s-${scale}-${index}`, { responses: "sepuluh" })),
    answers: [0, 1, 2].map((index) => [`s-${scale}-${index}`, 1 + index * tenth] as const),
  }));
  const answers = Object.fromEntries(scales.flatMap((each) => each.answers));
  const traits = scales.map(({ items }, index) => ({ id: `s-${index}`, name: "S", items }));
  const codes = [traits, [...traits].reverse()].map((order) =>
    flagsOf(testProfile({ responses, traits: order }), answers).map(({ code }) => code),
  );
  expect(codes).toEqual([[], []]);
});

test("inconsistent: situations have no say, whatever their points", () => {
  const items = [rating("a-1"), rating("a-2"), situation("s-1", [4, 0]), situation("s-2", [4, 0])];
  const profile = testProfile({ traits: [{ id: "a", name: "A", items }] });
  expect(flagsOf(profile, { "a-1": 5, "a-2": 1, "s-1": 1, "s-2": 2 })).toEqual([]);
});

/** The mean spread once more, by plain fractions; null where no scale has three ratings. */
function meanSpread(profile: Profile, answers: KnownAnswers): number | null {
  const scales = new Map<string, number[]>();
  for (const item of listItems(profile)) {
    const option = chosen(item, answers);
    if (item.kind !== "rating" || !option) continue;
    scales.set(item.scale, [...(scales.get(item.scale) ?? []), option.points / item.max]);
  }
  const spreads = [...scales.values()]
    .filter(({ length }) => length >= 3)
    .map((values) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
      return Math.sqrt(squares / (values.length - 1));
    });
  return spreads.length === 0 ? null : spreads.reduce((sum, spread) => sum + spread, 0) / spreads.length;
}

test("the flag is that of the definition, and the order in the YAML has no say", SLOW, () => {
  const cases = fc
    .constantFrom(0, 30)
    .chain((missing) => answered(profiles({ leastAntiTraits: 1 }), { missing }));
  holds(cases, ({ profile, answers }) => {
    const isFlagged = (one: Profile) => flagsOf(one, answers).some(({ code }) => code === "inconsistent");
    const spread = meanSpread(profile, answers);
    if (spread === null || Math.abs(spread - 0.31) > 1e-9) {
      expect(isFlagged(profile)).toBe(spread !== null && spread > 0.31);
    }
    const turned = {
      ...profile,
      traits: [...profile.traits].reverse(),
      antiTraits: [...profile.antiTraits].reverse(),
    };
    expect(isFlagged(turned)).toBe(isFlagged(profile));
  });
});
