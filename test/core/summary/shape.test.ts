import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { emptySummary } from "../../../src/core/summary/shape.ts";
import { everyKind, rating, testProfile } from "../fixtures.ts";

test("the summary of nobody has a place for everything that the profile scores", () => {
  const summary = emptySummary(everyKind());
  expect(summary.traits.map(({ id, name }) => [id, name])).toEqual([
    ["duties", "Minat"],
    ["empati", "Empati"],
    ["disiplin", "Disiplin"],
  ]);
  expect(summary.antiTraits.map(({ id, triggerAt }) => [id, triggerAt])).toEqual([["kurang-sabar", 75]]);
  expect(summary.statements.map(({ id, reason }) => [id, reason])).toEqual([
    ["uang-1", "Karena"],
    ["cepat-1", "Lama"],
  ]);
  expect(summary.leaning).toEqual({ role: "Pekerja Sosial", this: 0, other: 0, open: 0 });
  expect(summary.items.map(({ id }) => id)).toEqual(planOf(everyKind()).items.map(({ id }) => id));
});

test("a statement without a reason of its own takes the fact of its claim", () => {
  const statements = (id: string) => [{ id: `${id}-1`, text: id, answer: true }];
  const profile = testProfile({
    misconceptions: [
      { id: "a", claim: "A", truth: "Faktanya", statements: statements("a") },
      { id: "b", claim: "B", truth: "Benarnya", statements: statements("b") },
    ],
    expectations: [{ id: "c", claim: "C", reality: "Nyatanya", statements: statements("c") }],
  });
  const reasons = emptySummary(profile).statements.map(({ reason }) => reason);
  expect(reasons).toEqual(["Faktanya", "Benarnya", "Nyatanya"]);
});

test("what a profile does not ask has no place", () => {
  const summary = emptySummary(testProfile({ traits: [{ id: "a", name: "A", items: [rating("a-1")] }] }));
  expect(summary).toMatchObject({ antiTraits: [], realism: null, statements: [], leaning: null });
});

test("two summaries share no list", () => {
  const [one, other] = [emptySummary(everyKind()), emptySummary(everyKind())];
  one.fit.sure[0] = 1;
  one.rows.length = 1;
  expect([other.fit.sure[0], other.rows.length]).toEqual([0, 0]);
});
