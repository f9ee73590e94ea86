import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import { choose } from "../../../src/core/scoring/answers.ts";
import { assess, assessChoices, conclude } from "../../../src/core/scoring/assess.ts";
import { score } from "../../../src/core/scoring/score.ts";
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
  // Good values: interest 3/4, empathy 9/12, discipline 1/1, patience 3/4, weighed 1, 1, 3 and 1: (0.75 × 3 + 3) ÷ 6.
  const share = (value: number) => ({ low: value, high: value, point: value });
  const error = (items: number) => expect.closeTo(22.5 / Math.sqrt(items), 9);
  expect(result.coverage).toEqual({ answered: 10, items: 10 });
  expect(result.fit).toEqual({
    ...share(87.5),
    // √(1 + 1/3 + 9 + 1) × 22.5 ÷ 6
    standardError: expect.closeTo((Math.sqrt(34 / 3) * 22.5) / 6, 9),
  });
  const known = { answered: 1, items: 1, standardError: error(1), holds: "no" };
  expect(result.traits).toEqual([
    { id: "duties", name: "Minat", ...share(75), ...known, holdAt: 40 },
    {
      ...{ id: "empati", name: "Empati", ...share(75), answered: 3, items: 3 },
      ...{ standardError: error(3), holdAt: 25, holds: "no" },
    },
    { id: "disiplin", name: "Disiplin", ...share(100), ...known, holdAt: 25 },
  ]);
  expect(result.antiTraits).toEqual([
    { id: "kurang-sabar", name: "Kurang sabar", ...share(25), ...known, triggerAt: 75 },
  ]);
  expect(result.realism).toEqual({
    ...{ ...share(25), answered: 2, items: 2, missed: ["uang-1"] },
    claims: [
      { id: "hanya-uang", held: "yes" },
      { id: "cepat", held: "open" },
    ],
  });
  expect(result.orientation).toEqual({ role: "Pekerja Sosial", ...share(-25), leaning: "open" });
  expect(result.verdict).toEqual({
    status: "certain",
    low: "strong",
    high: "strong",
    band: "strong",
    heldBy: [],
    stepsToChange: 1,
    nearEdge: true,
  });
  // One step of the only answer to discipline takes half of the fit: 37.5.
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
    traits: [nothing, nothing, nothing].map((each) => ({ ...each, holds: "open" })),
    antiTraits: [{ ...nothing, holds: "open" }],
    realism: { ...nothing, answered: 0, items: 2, missed: [], claims: [{ held: "open" }, { held: "open" }] },
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

test.each<[string, KnownAnswers]>([
  ["an open one", { "empati-1": 5 }],
  [
    "one with changes",
    { "minat-1": 4, "empati-1": 5, "empati-2": 2, "empati-3": 2, "disiplin-1": 2, "sabar-1": 2 },
  ],
])("the result alone is that of the whole assessment: %s", (_, answers) => {
  const plan = planOf(profile);
  const choices = choose(plan, answers);
  const { coverage, verdict, fit } = assess(profile, answers);
  expect(conclude(plan, choices, score(plan, choices))).toEqual({ coverage, verdict, fit });
});

test("choices of another profile's length are a bug of the caller, never unknown answers", () => {
  const plan = planOf(profile);
  expect(() => assessChoices(plan, choose(plan, {}).slice(1))).toThrow(new RangeError("nothing at 9 of 9"));
});

test("every scale that holds the verdict is named, traits first, where the fit alone could lead above", () => {
  const held = testProfile({
    traits: [
      { id: "a", name: "A", weight: 9, items: [rating("a-1"), rating("a-2")] },
      { id: "z", name: "Z", items: [rating("z-1")] },
    ],
    antiTraits: ["b", "c"].map((id) => ({ id, name: id, items: [rating(`${id}-1`)] })),
  });
  const heldBy = (answers: KnownAnswers) => assess(held, answers).verdict.heldBy;
  const strong = { "a-1": 5, "a-2": 5 };
  expect(heldBy({ ...strong, "b-1": 4, "c-1": 3, "z-1": 2 })).toEqual(["z", "b"]);
  expect(heldBy({ ...strong, "b-1": 3, "c-1": 3, "z-1": 3 })).toEqual([]);
  expect(heldBy({ ...strong, "b-1": 4 })).toEqual(["b"]);
  // 9 × 50 and 250 of 1200 are 58 %: the fit is below on its own.
  expect(heldBy({ "a-1": 3, "a-2": 3, "b-1": 4, "c-1": 1, "z-1": 5 })).toEqual([]);
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
