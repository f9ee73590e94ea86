import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import type { AntiTrait, Profile, Trait } from "../../../src/core/profile/profile.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import type { KnownAnswers } from "../arbitrary.ts";
import { rating, situation, testProfile } from "../fixtures.ts";
import { at } from "../helpers.ts";

/** A scale of ratings `a-1` …, named after it. */
function scale(id: string, count: number, settings: Partial<Trait & AntiTrait> = {}) {
  const items = Array.from({ length: count }, (_, index) => rating(`${id}-${index + 1}`));
  return { id, name: id.toUpperCase(), items, ...settings };
}

/** Answers to `a-1` … in order. */
function row(id: string, answers: string): KnownAnswers {
  return Object.fromEntries([...answers].map((answer, index) => [`${id}-${index + 1}`, Number(answer)]));
}

function changesOf(profile: Profile, answers: KnownAnswers) {
  return assess(profile, answers).changes;
}

/** The answers of a change in short: `a-1:3>4`. */
function inShort(profile: Profile, answers: KnownAnswers) {
  return changesOf(profile, answers).map(
    ({ to, answers: changed }) =>
      `${to} ${changed.map(({ id, from, to }) => `${id}:${from}>${to}`).join(" ")}`,
  );
}

const five = testProfile({ traits: [scale("a", 5)] });

test.each([
  [
    "15 of 20 points: one more makes 80 %; three fewer lie below 65 %",
    "44444",
    ["strong a-1:4>5", "unsure a-1:4>3 a-2:4>3 a-3:4>3"],
  ],
  ["the best has no way up", "55555", ["good a-1:5>4 a-2:5>4 a-3:5>4 a-4:5>4 a-5:5>4"]],
  [
    "the worst has no way down: ten points of 20 are 50 %",
    "11111",
    ["unsure a-1:1>3 a-2:1>3 a-3:1>3 a-4:1>3 a-5:1>3"],
  ],
  [
    "no answer moves two steps where another can move one",
    "53333",
    ["good a-2:3>4", "low a-1:5>4 a-2:3>2 a-3:3>2"],
  ],
])("one scale: %s", (_, answers, expected) => {
  expect(inShort(five, row("a", answers))).toEqual(expected);
});

test("beside a situation too, no answer moves two steps where others can move one", () => {
  const items = [rating("a-1"), rating("a-2"), situation("s-1", [0, 1, 3])];
  const profile = testProfile({ traits: [{ id: "a", name: "A", items }] });
  // 1 of 11 points, and 6 are 55 %: both steps of the situation gain 3, and two more one each.
  expect(inShort(profile, { "a-1": 2, "a-2": 1, "s-1": 1 })[0]).toBe("unsure a-1:2>3 a-2:1>2 s-1:1>3");
});

test("the steps are counted, and the fewer of both ways is told", () => {
  expect(changesOf(five, row("a", "44444")).map(({ to, steps }) => [to, steps])).toEqual([
    ["strong", 1],
    ["unsure", 3],
  ]);
  expect(assess(five, row("a", "44444")).verdict.stepsToChange).toBe(1);
});

test.each([
  ["one answer", "4"],
  ["nearly all, so that the answers given could bring one about", "3333"],
])("there is none unless the verdict is certain: %s", (_, answers) => {
  expect(assess(five, row("a", answers))).toMatchObject({ changes: [], verdict: { stepsToChange: null } });
});

const two = testProfile({ traits: [scale("a", 4), scale("z", 4)] });

test.each([
  [
    "the lowest moves up first, the highest down",
    "4444",
    "3333",
    ["good z-1:3>4", "low a-1:4>2 a-2:4>3 a-3:4>3 a-4:4>3"],
  ],
  ["whatever their names", "3333", "4444", ["good a-1:3>4", "low z-1:4>2 z-2:4>3 z-3:4>3 z-4:4>3"]],
  ["equal ones in listed order", "4433", "4433", ["good a-1:4>5", "low a-1:4>2 a-2:4>3 a-3:3>2 a-4:3>2"]],
])("several scales: %s", (_, a, z, expected) => {
  // 20 of 32 points; 20.8 are 65 %, 16 are 50 %.
  expect(inShort(two, { ...row("a", a), ...row("z", z) })).toEqual(expected);
});

test("few steps come before the order of the scales", () => {
  const profile = testProfile({ traits: [scale("r", 1), scale("z", 1, { weight: 3 })] });
  // 200 of 400: 60 more take two steps of r or one of z, and any step down is below 50 %.
  expect(inShort(profile, { "r-1": 3, "z-1": 3 })).toEqual(["good z-1:3>4", "low r-1:3>2"]);
});

test("where the fewest steps leave room, part of them are of the lowest scale", () => {
  const profile = testProfile({ traits: [scale("a", 1), scale("z", 5)] });
  // 25 % + 45 % are 70 of 200; 30 more are needed: two steps of 25, or one of them and one of 5.
  expect(inShort(profile, { "a-1": 2, ...row("z", "33333") })[0]).toBe("unsure a-1:2>3");
  // 50 + 10 of 200: 40 more are two steps of 25; one of 25 and one of 5 do not reach.
  expect(inShort(profile, { "a-1": 3, ...row("z", "22111") })[0]).toBe("unsure a-1:3>5");
  // 50 + 20: 30 more are one of 25 and one of 5, of the lowest scale.
  expect(inShort(profile, { "a-1": 3, ...row("z", "22221") })[0]).toBe("unsure z-1:2>3 a-1:3>4");
});

test("one step of a situation may leap over a band; options of equal points are one level", () => {
  const profile = testProfile({
    traits: [{ id: "a", name: "A", holdAt: 0, items: [situation("s-1", [10, 10, 3, 0])] }],
  });
  expect(inShort(profile, { "s-1": 3 })).toEqual(["strong s-1:3>1"]);
  expect(inShort(profile, { "s-1": 2 })).toEqual(["low s-1:2>3"]);
});

const warned = testProfile({
  traits: [scale("a", 5, { weight: 8 })],
  antiTraits: [scale("b", 1), scale("c", 2)],
});

test.each([
  [
    "above a hold, the way up frees every scale that holds, the lowest first",
    { ...row("a", "55555"), "b-1": 4, "c-1": 5, "c-2": 5 },
    "strong c-1:5>3 c-2:5>4 b-1:4>3",
  ],
  [
    "and raises the fit",
    // 525 of 1000: one step frees b, and 125 are two of b and two of a.
    { ...row("a", "33333"), "b-1": 4, "c-1": 1, "c-2": 1 },
    "good b-1:4>2 a-1:3>4 a-2:3>4",
  ],
])("%s", (_, answers: KnownAnswers, up) => {
  expect(inShort(warned, answers)[0]).toBe(up);
});

test.each([
  [
    "one step to a floor is nearer than the fit",
    { ...row("a", "55555"), "b-1": 1, "c-1": 3, "c-2": 4 },
    "unsure c-1:3>4",
  ],
  ["the fit is nearer", { ...row("a", "54444"), "b-1": 1, "c-1": 1, "c-2": 1 }, "good b-1:1>3"],
])("the way down: %s", (_, answers: KnownAnswers, down) => {
  expect(inShort(warned, answers).at(-1)).toBe(down);
});

test("of equally short ways down the one on the highest scale is told", () => {
  const profile = testProfile({
    traits: [scale("a", 1, { weight: 100 }), scale("x", 1), scale("y", 1, { holdAt: 50 })],
  });
  // One step of a lets the fit fall, one of x and one of y let them hold.
  const answers = (x: number, y: number) => ({ "a-1": 4, "x-1": x, "y-1": y });
  expect(inShort(profile, answers(3, 4)).at(-1)).toBe("unsure a-1:4>3");
  expect(inShort(profile, { ...answers(3, 4), "a-1": 5 }).at(-1)).toBe("good a-1:5>4");
  expect(inShort(profile, { ...answers(3, 4), "a-1": 5 })).toHaveLength(1);
});

/** Scales of one rating, all answered with the best: of so many points of each, more than a fifth has to go. */
function bests(weights: Record<string, number>, settings: Partial<Trait> = {}) {
  const ids = Object.keys(weights);
  const traits = ids.map((id) => scale(id, 1, { weight: weights[id] ?? 1, ...settings }));
  return { profile: testProfile({ traits }), answers: Object.fromEntries(ids.map((id) => [`${id}-1`, 5])) };
}

test.each([
  ["a step of each scale comes before two of the second", { a: 1, z: 2 }, {}, "good a-1:5>4 z-1:5>4"],
  ["two of the first to its floor come before one of each", { a: 1, z: 2 }, { holdAt: 50 }, "unsure a-1:5>3"],
  [
    "where the first has no part in any, the second decides",
    { a: 1, b: 3, z: 4 },
    {},
    "good b-1:5>4 z-1:5>4",
  ],
])("of ways down with two steps: %s", (_, weights, settings, down) => {
  const { profile, answers } = bests(weights, settings);
  expect(inShort(profile, answers)).toEqual([down]);
});

test("a scale that an unknown answer keeps off its floor lowers nothing by itself", () => {
  const profile = testProfile({ traits: [scale("a", 1, { weight: 2 }), scale("z", 2)] });
  // 250 to 300 of 300: z-1 at its worst leaves 200 to 250, and z with 50 % at its best above its 25.
  expect(inShort(profile, { "a-1": 5, "z-1": 5 })).toEqual(["good a-1:5>3"]);
});

test("an unknown answer is no step: it counts worst on the way up and best on the way down", () => {
  const profile = testProfile({
    traits: [scale("a", 5, { weight: 2 })],
    antiTraits: [scale("b", 1, { triggerAt: 50 })],
  });
  // Held for certain, so `unsure` whatever a-5 may be: 160 to 200 of 300.
  const answers = { ...row("a", "5555"), "b-1": 5 };
  expect(assess(profile, answers).verdict).toMatchObject({ status: "certain", band: "unsure" });
  // Three steps free b from its 50 % and bring 75: 235. Six of 10 lie below 150.
  expect(changesOf(profile, answers)).toMatchObject([
    { to: "good", steps: 3, answers: [{ id: "b-1", from: 5, to: 2 }] },
    { to: "low", steps: 6 },
  ]);
});

test("there is no change where the answers given cannot bring it about", () => {
  const profile = testProfile({
    traits: [scale("a", 1, { weight: 3 })],
    antiTraits: [scale("b", 2, { triggerAt: 50 })],
  });
  // b-2 alone may hold, and b-1 cannot make up for it.
  expect(inShort(profile, { "a-1": 5, "b-1": 5 })).toEqual(["low a-1:5>2"]);
  const known = testProfile({ traits: [scale("a", 1, { weight: 3 }), scale("z", 1)] });
  // z is open: at its worst the fit stays below 50 % on the way up, and at its best above on the way down.
  expect(inShort(known, { "a-1": 1 })).toEqual(["unsure a-1:1>4"]);
});

test("the search runs in bigints as well", () => {
  const primes = [997, 991, 983, 977, 971, 967];
  const traits = primes.map((prime) => ({
    id: `p-${prime}`,
    name: "P",
    items: [situation(`i-${prime}`, [0, Math.ceil(prime * 0.7), prime])],
  }));
  const profile = testProfile({ traits });
  expect(typeof planOf(profile).total).toBe("bigint");
  const answers = Object.fromEntries(primes.map((prime) => [`i-${prime}`, 2]));
  // A little more than 70 % each: ten more are two steps of 30 ÷ 6 and what the ceilings left; down, one scale to its floor.
  const [up, down] = changesOf(profile, answers);
  expect(up).toMatchObject({ to: "strong", steps: 2 });
  expect(down).toMatchObject({ to: "unsure", steps: 1 });
  expect(at(down?.answers ?? [], 0)).toMatchObject({ from: 2, to: 1 });
});
