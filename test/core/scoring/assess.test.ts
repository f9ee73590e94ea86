import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import { choose } from "../../../src/core/scoring/answers.ts";
import { assess, assessChoices } from "../../../src/core/scoring/assess.ts";
import type { KnownAnswers } from "../arbitrary.ts";
import { everyKind, rating, testProfile } from "../fixtures.ts";

const profile = everyKind();

test("a complete set of answers, worked out by hand", () => {
  const answers: KnownAnswers = {
    "minat-1": 4,
    "empati-1": 5,
    "empati-2": 2,
    "empati-3": 2,
    "disiplin-1": 2,
    "sabar-1": 2,
    "arah-1": 1,
    "arah-2": 4,
    "uang-1": true,
    "cepat-1": "belum-tahu",
  };
  const result = assess(profile, answers);
  // Interest 3/4, empathy 9/12 and discipline 1/1, weighed 1, 1 and 3: (0.75 + 0.75 + 3) ÷ 5.
  const share = (value: number) => ({ low: value, high: value, point: value });
  expect(result.coverage).toEqual({ answered: 10, items: 10 });
  expect(result.fit).toEqual(share(90));
  expect(result.traits).toEqual([
    { id: "duties", name: "Minat", ...share(75), answered: 1, items: 1 },
    { id: "empati", name: "Empati", ...share(75), answered: 3, items: 3 },
    { id: "disiplin", name: "Disiplin", ...share(100), answered: 1, items: 1 },
  ]);
  expect(result.antiTraits).toEqual([
    {
      id: "kurang-sabar",
      name: "Kurang sabar",
      ...share(25),
      answered: 1,
      items: 1,
      triggerAt: 75,
      triggered: "no",
    },
  ]);
  expect(result.realism).toEqual({ ...share(25), answered: 2, items: 2, missed: ["uang-1"] });
  expect(result.orientation).toEqual({ role: "Pekerja Sosial", ...share(-25), leaning: "open" });
  expect(result.verdict).toEqual({
    status: "certain",
    low: "strong",
    high: "strong",
    band: "strong",
    cappedBy: [],
    stepsToChange: 1,
    nearEdge: true,
  });
  expect(result.changes).toEqual([{ to: "low", steps: 1, answers: [{ id: "disiplin-1", from: 2, to: 1 }] }]);
  expect(result.answers).toEqual([
    { id: "minat-1", scale: "duties", answer: 4, points: 3, max: 4 },
    { id: "empati-1", scale: "empati", answer: 5, points: 4, max: 4 },
    { id: "empati-2", scale: "empati", answer: 2, points: 3, max: 4 },
    { id: "empati-3", scale: "empati", answer: 2, points: 2, max: 4 },
    { id: "disiplin-1", scale: "disiplin", answer: 2, points: 1, max: 1 },
    { id: "sabar-1", scale: "kurang-sabar", answer: 2, points: 1, max: 4 },
    { id: "arah-1", scale: "orientation", answer: 1, points: -2, max: 2 },
    { id: "arah-2", scale: "orientation", answer: 4, points: 1, max: 2 },
    { id: "uang-1", scale: "realism", answer: true, points: 0, max: 2 },
    { id: "cepat-1", scale: "realism", answer: "belum-tahu", points: 1, max: 2 },
  ]);
});

test("without answers everything is open", () => {
  const result = assess(profile, {});
  const nothing = { low: 0, high: 100, point: null };
  expect(result).toMatchObject({
    coverage: { answered: 0, items: 10 },
    verdict: {
      status: "insufficient",
      low: "low",
      high: "strong",
      band: null,
      stepsToChange: null,
      nearEdge: false,
    },
    fit: nothing,
    traits: [nothing, nothing, nothing],
    antiTraits: [{ ...nothing, triggered: "open" }],
    realism: { ...nothing, answered: 0, items: 2, missed: [] },
    orientation: { low: -100, high: 100, point: null, leaning: "open" },
    quality: { flags: [] },
    changes: [],
    answers: [],
  });
});

test("a profile may have traits alone", () => {
  const bare = testProfile({ traits: [{ id: "a", name: "A", items: [rating("a-1")] }] });
  expect(assess(bare, { "a-1": 4 })).toMatchObject({ antiTraits: [], realism: null, orientation: null });
});

test("interest in the duties alone makes a verdict", () => {
  const interested = testProfile({
    interest: { name: "Minat", weight: 5, responses: "ya-tidak" },
    duties: [{ id: "t-1", text: "Tugas", interest: { id: "m-1", text: "Mau?" } }],
  });
  expect(assess(interested, { "m-1": 2 })).toMatchObject({
    fit: { point: 100 },
    verdict: { band: "strong" },
  });
});

test("assessChoices takes answers that were read already", () => {
  const plan = planOf(profile);
  const answers = { "empati-1": 5 };
  expect(assessChoices(plan, choose(plan, answers))).toEqual(assess(profile, answers));
});

test("choices of another profile's length are a bug of the caller, never unknown answers", () => {
  const plan = planOf(profile);
  expect(() => assessChoices(plan, choose(plan, {}).slice(1))).toThrow(new RangeError("nothing at 9 of 9"));
});

test.each([
  [{ "b-1": 4 }, "yes"],
  [{ "b-1": 3 }, "no"],
  [{}, "open"],
] as const)("an anti-trait with the answers %j is triggered: %s", (answers, triggered) => {
  const warned = testProfile({
    traits: [{ id: "a", name: "A", items: [rating("a-1")] }],
    antiTraits: [{ id: "b", name: "B", items: [rating("b-1")] }],
  });
  expect(assess(warned, { "a-1": 5, ...answers }).antiTraits).toMatchObject([{ triggered }]);
});

test("every anti-trait that holds the verdict down is named", () => {
  const warned = testProfile({
    traits: [{ id: "a", name: "A", items: [rating("a-1"), rating("a-2")] }],
    antiTraits: ["b", "c", "d"].map((id) => ({ id, name: id, items: [rating(`${id}-1`)] })),
  });
  const cappedBy = (answers: KnownAnswers) => assess(warned, answers).verdict.cappedBy;
  expect(cappedBy({ "a-1": 5, "b-1": 4, "c-1": 5, "d-1": 3 })).toEqual(["b", "c"]);
  expect(cappedBy({ "a-1": 2, "a-2": 5, "b-1": 4 })).toEqual(["b"]);
  expect(cappedBy({ "a-1": 2, "a-2": 4, "b-1": 4 })).toEqual([]);
});

test("a problem is an error unless told otherwise, and its place is optional", () => {
  const args = { id: "x", suggestion: null };
  expect(problem("unknown-item", args)).toEqual({ code: "unknown-item", args, severity: "error" });
  const place = { file: "a.json", line: 3 };
  expect(problem("unknown-item", args, place, "warning")).toEqual({
    code: "unknown-item",
    args,
    severity: "warning",
    place,
  });
});
