import fc from "fast-check";
import { expect, test } from "vitest";
import { nextItem } from "../../../src/core/interview/next-item.ts";
import { type Item, listItems } from "../../../src/core/profile/items.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { type AnsweredProfile, answered, type KnownAnswers, profiles, smallProfiles } from "../arbitrary.ts";
import { everyKind, rating, situation, testProfile } from "../fixtures.ts";
import { completions, holds, isAnswered, SLOW, verdictItems } from "../helpers.ts";
import { verdictOf } from "../reference.ts";

function next(profile: Profile, answers: KnownAnswers, order: "listed" | "shortest", skipped: string[] = []) {
  return nextItem(profile, answers, { order, skipped: new Set(skipped) })?.id ?? null;
}

function entropyOf(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce(
    (sum, count) => (count === 0 ? sum : sum - (count / total) * Math.log2(count / total)),
    0,
  );
}

/** How often each verdict follows each option of an item, over every completion. */
function verdictCounts(
  profile: Profile,
  open: readonly Item[],
  answers: KnownAnswers,
): Map<string, number[][]> {
  const counts = new Map(open.map((item) => [item.id, item.options.map(() => [0, 0, 0, 0])]));
  for (const completion of completions(verdictItems(profile), answers)) {
    const verdict = verdictOf(profile, completion);
    for (const { id, options } of open) {
      const option = options.findIndex(({ value }) => value === completion[id]);
      const row = counts.get(id)?.[option];
      if (row) row[verdict] = (row[verdict] ?? 0) + 1;
    }
  }
  return counts;
}

/** The first listed item of the lowest expected entropy, by counting every completion. */
function soonestByCounting(
  profile: Profile,
  answers: KnownAnswers,
  skipped: readonly string[],
): string | null {
  const open = verdictItems(profile).filter((item) => !isAnswered(item, answers));
  const counts = verdictCounts(profile, open, answers);
  let best: { id: string; entropy: number } | null = null;
  for (const { id } of open.filter((item) => !skipped.includes(item.id))) {
    const rows = counts.get(id) ?? [];
    const entropy = rows.reduce((sum, row) => sum + entropyOf(row), 0) / rows.length;
    if (!best || entropy < best.entropy - 1e-9) best = { id, entropy };
  }
  return best?.id ?? null;
}

/** The first listed item of the first scale of which nothing was answered or skipped. */
function firstUnasked(profile: Profile, answers: KnownAnswers, skipped: readonly string[]): string | null {
  const isAsked = (item: Item) => isAnswered(item, answers) || skipped.includes(item.id);
  const items = verdictItems(profile);
  const asked = new Set(items.filter(isAsked).map(({ scale }) => scale));
  return items.find(({ scale }) => !asked.has(scale))?.id ?? null;
}

test("the shortest order takes the item of the lowest expected entropy", SLOW, () => {
  const cases = fc
    .constantFrom(100, 60, 30)
    .chain((missing) => answered(smallProfiles(), { missing }))
    .chain(({ profile, answers }) =>
      fc
        .subarray(
          verdictItems(profile).map(({ id }) => id),
          { maxLength: 1 },
        )
        .map((skipped) => ({ profile, answers, skipped })),
    );
  holds(cases, ({ profile, answers, skipped }) => {
    // Past 2^14 cells the sums are rounded, which may change the order.
    fc.pre(Number(planOf(profile).total) <= 2 ** 14);
    const isCertain = assess(profile, answers).verdict.status === "certain";
    const expected = isCertain
      ? firstUnasked(profile, answers, skipped)
      : soonestByCounting(profile, answers, skipped);
    expect(next(profile, answers, "shortest", skipped)).toBe(expected);
  });
});

test("the listed order asks every item once, statements and comparisons too", () => {
  const profile = everyKind();
  const answers: KnownAnswers = {};
  const asked: string[] = [];
  for (let id = next(profile, answers, "listed"); id; id = next(profile, answers, "listed")) {
    asked.push(id);
    answers[id] = listItems(profile).find((item) => item.id === id)?.options[0]?.value ?? 1;
  }
  expect(asked).toEqual(listItems(profile).map(({ id }) => id));
});

test("skipped items are passed over, and null is left when nothing else is open", () => {
  const profile = everyKind();
  const ids = listItems(profile).map(({ id }) => id);
  expect(next(profile, {}, "listed", ["minat-1"])).toBe("empati-1");
  expect(next(profile, { "empati-1": 3 }, "listed", ["minat-1"])).toBe("empati-2");
  expect(next(profile, {}, "listed", ids)).toBeNull();
  expect(next(profile, {}, "shortest", ids)).toBeNull();
  const first = next(profile, {}, "shortest") ?? "";
  expect(next(profile, {}, "shortest", [first])).not.toBe(first);
});

test("the options may be left without a skipped set", () => {
  expect(nextItem(everyKind(), {}, { order: "listed" })?.id).toBe("minat-1");
  // disiplin-1 has a weight of 3 of 6 on one item of two options.
  expect(nextItem(everyKind(), {}, { order: "shortest" })?.id).toBe("disiplin-1");
});

/** Of a fit of 6, discipline weighs 3; with all of it and of interest gone, no more than 2 are left: below 50 %. */
const settled: KnownAnswers = { "disiplin-1": 1, "minat-1": 1 };

test.each<[string, KnownAnswers, string[], string | null]>([
  ["the first of the first scale unasked", settled, [], "empati-1"],
  ["then of the next", { ...settled, "empati-2": 3 }, [], "sabar-1"],
  ["a skipped one was asked", { ...settled, "empati-2": 3 }, ["sabar-1"], null],
  ["then nothing, and no statement", { ...settled, "empati-2": 3, "sabar-1": 3 }, [], null],
])("once the verdict is certain the shortest order asks %s", (_, answers, skipped, expected) => {
  expect(assess(everyKind(), answers).verdict.status).toBe("certain");
  expect(next(everyKind(), answers, "shortest", skipped)).toBe(expected);
});

test("the listed order goes on when the verdict is certain", () => {
  expect(next(everyKind(), settled, "listed")).toBe("empati-1");
});

test("equal items are asked in the listed order", () => {
  const items = ["z-1", "m-1", "a-1"].map((id) => rating(id));
  const profile = testProfile({ traits: [{ id: "a", name: "A", items }] });
  expect(next(profile, {}, "shortest")).toBe("z-1");
  expect(next(profile, {}, "shortest", ["z-1"])).toBe("m-1");
});

test("an anti-trait that decides alone is asked before a trait that cannot", () => {
  const profile = testProfile({
    traits: [{ id: "a", name: "A", items: [situation("a-1", [0, 90]), situation("a-2", [0, 10])] }],
    antiTraits: [{ id: "b", name: "B", triggerAt: 50, items: [rating("b-1", { responses: "ya-tidak" })] }],
  });
  expect(next(profile, { "a-1": 2 }, "shortest")).toBe("b-1");
  expect(next(profile, { "a-1": 2, "b-1": 1 }, "shortest")).toBeNull();
});

test("answers that do not belong to the profile are refused", () => {
  expect(() => next(everyKind(), { lain: 1 }, "listed")).toThrow(RangeError);
});

/** Six scales of prime maxima: the fit needs bigints, so the forecast can only round. */
function primeProfile(): Profile {
  const traits = [997, 991, 983, 977, 971, 967].map((prime) => ({
    id: `p-${prime}`,
    name: "P",
    items: [situation(`i-${prime}`, [0, 400, prime])],
  }));
  return testProfile({ traits });
}

test("past 2^53 the next item is still found, and the interview still ends in certainty", () => {
  const profile = primeProfile();
  const answers: KnownAnswers = {};
  for (let id = next(profile, answers, "shortest"); id; id = next(profile, answers, "shortest")) {
    expect(answers[id]).toBeUndefined();
    answers[id] = 1;
  }
  const { status, band } = assess(profile, answers).verdict;
  expect([status, band]).toEqual(["certain", "low"]);
  // The last scale cannot change it, but has to be asked.
  expect(Object.keys(answers)).toHaveLength(6);
});

test("a forecast that rounds still leads to certainty", SLOW, () => {
  const cases = answered(profiles({ leastTraits: 4 }), { missing: 0 });
  const check = ({ profile, answers }: AnsweredProfile) => {
    const given: KnownAnswers = {};
    for (let id = next(profile, given, "shortest"); id; id = next(profile, given, "shortest")) {
      given[id] = answers[id] ?? 1;
    }
    expect(assess(profile, given).verdict.band).toBe(assess(profile, answers).verdict.band);
  };
  // Some thirty questions each: a hundredth of the runs.
  holds(cases, check, 0.01);
});

test("without options the order is the listed one", () => {
  const profile = everyKind();
  expect(nextItem(profile, {})).toBe(nextItem(profile, {}, { order: "listed" }));
  expect(nextItem(profile, {}, { skipped: new Set(["minat-1"]) })?.id).toBe("empati-1");
});

test("an order that there is not is named", () => {
  const options = { order: "random" } as object;
  expect(() => nextItem(everyKind(), {}, options)).toThrow(RangeError);
  expect(() => nextItem(everyKind(), {}, options)).toThrow('"random"');
});
