import { expect, test } from "vitest";
import { analyse } from "../../../src/core/analysis/analyse.ts";
import { precisionOf } from "../../../src/core/analysis/precision.ts";
import type { Analysis, Finding, ScaleAnalysis } from "../../../src/core/analysis/shape.ts";
import { emptyAnalysisSums } from "../../../src/core/analysis/sums.ts";
import { everyKind } from "../fixtures.ts";
import { analysisOf, answersOf, oneScale } from "./groups.ts";

const PROFILE = everyKind();
const EMPTY = analyse(emptyAnalysisSums(PROFILE));

/** An analysis of so many people, each scale with the same standard error. */
function analysis(respondents: number, change: Partial<ScaleAnalysis> = {}): Analysis {
  const scales = EMPTY.scales.map((scale) => ({ ...scale, respondents, standardError: 8, ...change }));
  return { ...EMPTY, respondents, scales };
}

test("from 100 people on, every scale's own standard error counts", () => {
  const errors = EMPTY.scales.map(({ id }) => ({ scale: id, standardError: 8 }));
  expect(precisionOf(analysis(100), PROFILE)).toEqual({ precision: { respondents: 100, errors } });
});

test("a scale that fewer answered, or that has none, keeps the usual", () => {
  const [few, none, ...rest] = analysis(200).scales;
  if (!few || !none) throw new Error("a role of several scales");
  const scales = [{ ...few, respondents: 99 }, { ...none, standardError: null }, ...rest];
  const found = precisionOf({ ...analysis(200), scales }, PROFILE);
  const measured = rest.map(({ id }) => ({ scale: id, standardError: 8 }));
  expect(found).toEqual({ precision: { respondents: 200, errors: measured } });
});

test.each<[string, number, number, boolean]>([
  ["100 who answered all of a scale", 100, 1, true],
  ["99 who answered all", 99, 1, false],
  ["198 of whom half answered two items of it together", 198, 2, false],
  ["200 of whom half did", 200, 2, true],
  ["300 of whom a third did", 300, 3, true],
  ["300 of whom a quarter did", 300, 4, false],
])("of %s its standard error counts only where 100 answered its items together", (_, people, gap, counts) => {
  const rows = Array.from({ length: people }, (_, person) => {
    const first = (person % 5) + 1;
    const second = person % gap === 0 ? ((person * 3 + (person % 7)) % 5) + 1 : null;
    return [first, second];
  });
  const profile = oneScale([5, 5]);
  const found = precisionOf(analysisOf(profile, rows.map(answersOf)), profile);
  expect("precision" in found).toBe(counts);
});

test("what is still shown as a wobble counts", () => {
  const errors = EMPTY.scales.map(({ id }) => ({ scale: id, standardError: 0.05 }));
  const found = precisionOf(analysis(100, { standardError: 0.05 }), PROFILE);
  expect(found).toEqual({ precision: { respondents: 100, errors } });
});

test("a scale against itself, or one whose answers all go together, keeps the usual: nobody is that certain", () => {
  const [turned, split, sure, ...rest] = analysis(200).scales;
  if (!turned || !split || !sure) throw new Error("a role of several scales");
  const scales = [turned, split, { ...sure, standardError: 1e-8 }, ...rest];
  const findings: Finding[] = [
    { code: "probably-reversed", scale: turned.id, item: "a", itemRest: -0.4, criticalR: 0.1 },
    { code: "two-directions", scale: split.id, items: [] },
  ];
  const found = precisionOf({ ...analysis(200), scales, findings }, PROFILE);
  const measured = rest.map(({ id }) => ({ scale: id, standardError: 8 }));
  expect(found).toEqual({ precision: { respondents: 200, errors: measured } });
});

test.each<[string, Analysis, object]>([
  [
    "what lacks a scale of the role, though it bears its fingerprint",
    { ...analysis(200), scales: analysis(200).scales.slice(1) },
    { code: "not-an-analysis", args: { kind: null } },
  ],
  [
    "a scale that the role does not have",
    {
      ...analysis(200),
      scales: analysis(200).scales.map((scale, place) => (place === 0 ? { ...scale, id: "lain" } : scale)),
    },
    { code: "not-an-analysis", args: { kind: null } },
  ],
  [
    "scales that are all too certain",
    analysis(200, { standardError: 0 }),
    { code: "no-precision", args: { least: 100 } },
  ],
  [
    "another role",
    { ...analysis(200), profile: { ...EMPTY.profile, id: "lain" } },
    { code: "other-analysis", args: { received: "lain", expected: "peran-uji" } },
  ],
  [
    "another edition of it",
    { ...analysis(200), profile: { ...EMPTY.profile, fingerprint: "0" } },
    { code: "other-analysis", args: { received: "peran-uji", expected: "peran-uji" } },
  ],
  ["99 people", analysis(99), { code: "few-for-precision", args: { respondents: 99, least: 100 } }],
  [
    "scales without an alpha",
    analysis(200, { standardError: null }),
    { code: "no-precision", args: { least: 100 } },
  ],
  [
    "scales that few answered",
    analysis(200, { respondents: 3 }),
    { code: "no-precision", args: { least: 100 } },
  ],
])("none from %s", (_, received, expected) => {
  expect(precisionOf(received, PROFILE)).toMatchObject({ problem: expected });
});
