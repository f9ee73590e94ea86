import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import type { KnownAnswers } from "../arbitrary.ts";
import { rating, situation, testProfile } from "../fixtures.ts";
import { at } from "../helpers.ts";

/** A trait of ratings `a-1` …, named so that their sorted order is the listed one up to nine. */
function rated(count: number, more: Partial<Profile> = {}): Profile {
  const items = Array.from({ length: count }, (_, index) => rating(`a-${index + 1}`));
  return testProfile({ traits: [{ id: "a", name: "A", items }], ...more });
}

function row(answers: string): KnownAnswers {
  return Object.fromEntries([...answers].map((answer, index) => [`a-${index + 1}`, Number(answer)]));
}

function edge(profile: Profile, answers: KnownAnswers) {
  const { changes, verdict } = assess(profile, answers);
  return { changes, steps: verdict.stepsToChange, isNear: verdict.nearEdge, band: verdict.band };
}

test("the nearest change up comes before the nearest change down, and names answers", () => {
  // 15 of 20 points: one more makes 80 %, and 4 fewer lie below 60 %.
  expect(edge(rated(5), row("44444"))).toEqual({
    band: "good",
    changes: [
      { to: "strong", steps: 1, answers: [{ id: "a-1", from: 4, to: 5 }] },
      expect.objectContaining({ to: "unsure", steps: 4 }),
    ],
    steps: 1,
    isNear: true,
  });
});

test("the best verdict has no change up, the worst none down", () => {
  expect(edge(rated(5), row("55555")).changes.map(({ to, steps }) => [to, steps])).toEqual([["good", 5]]);
  expect(edge(rated(5), row("11111")).changes.map(({ to, steps }) => [to, steps])).toEqual([["unsure", 8]]);
});

test("more steps than the search begins with are found too", () => {
  const items = Array.from({ length: 9 }, (_, index) => rating(`a-${index + 1}`));
  const profile = testProfile({ traits: [{ id: "a", name: "A", items }] });
  // 40 % of 36 points are 14.4, so 15 points.
  expect(edge(profile, row("111111111"))).toMatchObject({ steps: 15, isNear: false });
});

test.each([
  ["2 steps of 4 items are near", "3222", 2, true],
  ["3 steps of 4 items are not", "2222", 3, false],
])("near the edge: %s", (_, answers, steps, isNear) => {
  // Of 16 points, 7 are the first above 40 %.
  expect(edge(rated(4), row(answers))).toMatchObject({ band: "low", isNear, steps });
});

test("nothing is near unless the verdict is certain", () => {
  expect(edge(rated(5), { "a-1": 4 })).toEqual({ changes: [], steps: null, isNear: false, band: null });
});

test("a heavy scale is moved before a light one", () => {
  const profile = testProfile({
    traits: [
      { id: "ringan", name: "Ringan", items: [rating("r-1")] },
      { id: "berat", name: "Berat", weight: 3, items: [rating("z-1")] },
    ],
  });
  const { changes } = edge(profile, { "r-1": 3, "z-1": 3 });
  expect(changes).toEqual([
    { to: "good", steps: 1, answers: [{ id: "z-1", from: 3, to: 4 }] },
    { to: "low", steps: 1, answers: [{ id: "z-1", from: 3, to: 2 }] },
  ]);
});

test("one step of a situation may leap over a band; options of equal points are one level", () => {
  const profile = testProfile({
    traits: [{ id: "a", name: "A", items: [situation("s-1", [10, 10, 3, 0])] }],
  });
  expect(edge(profile, { "s-1": 3 }).changes).toEqual([
    { to: "strong", steps: 1, answers: [{ id: "s-1", from: 3, to: 1 }] },
  ]);
  expect(edge(profile, { "s-1": 2 }).changes).toEqual([
    { to: "low", steps: 1, answers: [{ id: "s-1", from: 2, to: 3 }] },
  ]);
});

const alarm = (id: string, count: number) => ({
  id,
  name: id,
  items: Array.from({ length: count }, (_, index) => rating(`${id}-${index + 1}`)),
});

test("above a cap, the way up lowers every triggered anti-trait and raises the fit", () => {
  const profile = rated(5, { antiTraits: [alarm("b", 1), alarm("c", 2)] });
  const answers = { ...row("44333"), "b-1": 4, "c-1": 5, "c-2": 5 };
  expect(edge(profile, answers).changes).toEqual([
    {
      to: "good",
      steps: 4,
      answers: [
        { id: "b-1", from: 4, to: 3 },
        { id: "c-1", from: 5, to: 2 },
      ],
    },
    expect.objectContaining({ to: "low", steps: 5 }),
  ]);
  const lower = { ...row("33333"), "b-1": 4, "c-1": 1, "c-2": 1 };
  expect(at(edge(profile, lower).changes, 0)).toMatchObject({ to: "good", steps: 3 });
});

test("the way down takes the cheaper of the fit and an anti-trait", () => {
  const profile = rated(5, { antiTraits: [alarm("b", 1), alarm("c", 2)] });
  const strong = { ...row("55555"), "b-1": 2, "c-1": 3, "c-2": 4 };
  expect(edge(profile, strong).changes).toEqual([
    { to: "unsure", steps: 1, answers: [{ id: "c-1", from: 3, to: 4 }] },
  ]);
  const calm = { ...row("55444"), "b-1": 1, "c-1": 1, "c-2": 1 };
  expect(edge(profile, calm).changes).toEqual([
    { to: "good", steps: 2, answers: [{ id: "a-1", from: 5, to: 3 }] },
  ]);
});

test("between equal ways the sorted ids decide", () => {
  const ways = (fit: string, warning: string) => {
    const profile = testProfile({
      traits: [{ id: "x", name: "X", items: [rating(fit)] }],
      antiTraits: [{ id: "y", name: "Y", items: [rating(warning)] }],
    });
    return edge(profile, { [fit]: 5, [warning]: 3 }).changes.map(({ answers }) =>
      answers.map(({ id }) => id),
    );
  };
  expect(ways("m-1", "n-1")).toEqual([["m-1"]]);
  expect(ways("n-1", "m-1")).toEqual([["m-1"]]);
});

test("an unknown answer is no step: it counts worst on the way up and best on the way down", () => {
  const profile = rated(5, { antiTraits: [alarm("b", 1)] });
  // Warned for certain, so `unsure` whatever a-5 may be; the way up must hold for the worst a-5.
  const answers = { ...row("5432"), "b-1": 5 };
  const result = edge(profile, answers);
  expect(result.band).toBe("unsure");
  const [up, down] = result.changes;
  // 10 points of 20 with a-5 worst: 2 more for 60, and 2 fewer for the warning.
  expect(up).toMatchObject({ to: "good", steps: 4 });
  // 14 points with a-5 best: 7 fewer lie below 40.
  expect(down).toMatchObject({ to: "low", steps: 7 });
});

test("there is no change where the answers given cannot bring it about", () => {
  const profile = testProfile({
    traits: [{ id: "a", name: "A", items: [rating("a-1")] }],
    antiTraits: [{ id: "b", name: "B", triggerAt: 50, items: [rating("b-1"), rating("b-2")] }],
  });
  // b-2 alone may trigger, so only a lower fit is sure, and b-1 cannot make up for it.
  expect(edge(profile, { "a-1": 3, "b-1": 5 })).toMatchObject({
    band: "unsure",
    changes: [{ to: "low", steps: 1 }],
  });
  const single = testProfile({
    traits: [{ id: "a", name: "A", weight: 2, items: [rating("a-1"), rating("a-2")] }],
  });
  expect(edge(single, { "a-1": 1 }).changes).toEqual([]);
});

test("the search runs in bigints as well", () => {
  const primes = [997, 991, 983, 977, 971, 967];
  const traits = primes.map((prime) => ({
    id: `p-${prime}`,
    name: "P",
    items: [situation(`i-${prime}`, [0, Math.ceil(prime * 0.6), prime])],
  }));
  const profile = testProfile({ traits, antiTraits: [alarm("b", 1)] });
  expect(typeof planOf(profile).total).toBe("bigint");
  const answers = Object.fromEntries(primes.map((prime) => [`i-${prime}`, 2]));
  expect(edge(profile, { ...answers, "b-1": 1 }).changes).toEqual([
    { to: "strong", steps: 3, answers: [expect.anything(), expect.anything(), expect.anything()] },
    { to: "unsure", steps: 1, answers: [expect.objectContaining({ to: 1 })] },
  ]);
});
