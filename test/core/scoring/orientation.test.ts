import { expect, test } from "vitest";
import { assess } from "../../../src/core/scoring/assess.ts";
import { answered, type KnownAnswers, profiles } from "../arbitrary.ts";
import { rating, testProfile } from "../fixtures.ts";
import { holds, SLOW } from "../helpers.ts";
import { chosen, itemsOf, sum } from "../reference.ts";

function comparing(count: number) {
  const items = Array.from({ length: count }, (_, index) => ({
    id: `arah-${index}`,
    this: "Ini",
    other: "Itu",
  }));
  return testProfile({
    traits: [{ id: "a", name: "A", items: [rating("a-1")] }],
    comparison: { role: "Pekerja Sosial", items },
  });
}

/** Answers in order; a dot leaves one out. */
function row(answers: string): KnownAnswers {
  const entries = [...answers].map((answer, index) => [`arah-${index}`, Number(answer)] as const);
  return Object.fromEntries(entries.filter(([, answer]) => !Number.isNaN(answer)));
}

test.each([
  ["111", -100, -100, -100, "this"],
  ["555", 100, 100, 100, "other"],
  ["333", 0, 0, 0, "open"],
  ["133", -100 / 3, -100 / 3, -100 / 3, "this"],
  ["533", 100 / 3, 100 / 3, 100 / 3, "other"],
  ["233", -100 / 6, -100 / 6, -100 / 6, "open"],
  ["433", 100 / 6, 100 / 6, 100 / 6, "open"],
  ["...", -100, 100, null, "open"],
  ["11.", -100, -100 / 3, -100, "this"],
  ["55.", 100 / 3, 100, 100, "other"],
  ["12.", -500 / 6, -100 / 6, -75, "open"],
  ["54.", 100 / 6, 500 / 6, 75, "open"],
  ["3..", -400 / 6, 400 / 6, 0, "open"],
])("the answers %s lean from %d to %d, point %d: %s", (answers, low, high, point, leaning) => {
  const { orientation } = assess(comparing(3), row(answers));
  expect(orientation).toMatchObject({ role: "Pekerja Sosial", leaning });
  expect(orientation?.low).toBeCloseTo(low, 9);
  expect(orientation?.high).toBeCloseTo(high, 9);
  if (point === null) expect(orientation?.point).toBeNull();
  else expect(orientation?.point).toBeCloseTo(point, 9);
});

test("the middle is a plain zero, which JSON can hold", () => {
  const { orientation } = assess(comparing(2), row("33"));
  for (const value of [orientation?.low, orientation?.high, orientation?.point]) expect(value).toBe(0);
});

test("a profile that compares nothing has no orientation", () => {
  const none = testProfile({ traits: [{ id: "a", name: "A", items: [rating("a-1")] }] });
  expect(assess(none, {}).orientation).toBeNull();
  expect(assess(comparing(0), {}).orientation).toBeNull();
});

test("it leans only when the whole range clears a third", SLOW, () => {
  holds(answered(profiles({ leastClaims: 1 })), ({ profile, answers }) => {
    const items = itemsOf(profile, "orientation");
    const { orientation } = assess(profile, answers);
    if (items.length === 0) {
      expect(orientation).toBeNull();
      return;
    }
    const known = items.flatMap((item) => chosen(item, answers)?.points ?? []);
    const unknown = 2 * (items.length - known.length);
    const third = (2 * items.length) / 3;
    const isThis = sum(known) + unknown <= -third + 1e-9;
    const isOther = sum(known) - unknown >= third - 1e-9;
    expect(orientation?.leaning).toBe(isThis ? "this" : isOther ? "other" : "open");
  });
});
