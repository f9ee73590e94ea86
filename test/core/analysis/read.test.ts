import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse } from "../../../src/core/analysis/analyse.ts";
import { readAnalysis, readAnalysisSums } from "../../../src/core/analysis/read.ts";
import type { Analysis, ItemAnalysis, ScaleAnalysis } from "../../../src/core/analysis/shape.ts";
import type { AnalysisSums, ScaleSums } from "../../../src/core/analysis/sums.ts";
import { at } from "../../../src/core/base/at.ts";
import { emptySummary } from "../../../src/core/summary/shape.ts";
import { answersFor, profiles } from "../arbitrary.ts";
import { everyKind } from "../fixtures.ts";
import { oneScale, sumsOf } from "./groups.ts";

function copyOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

test("what was written is read again", () => {
  const groups = profiles().chain((profile) =>
    fc.array(answersFor(profile), { maxLength: 6 }).map((people) => sumsOf(profile, people)),
  );
  fc.assert(
    fc.property(groups, (sums) => {
      expect(readAnalysisSums(copyOf(sums))).toEqual({ sums });
      const analysis = analyse(sums);
      expect(readAnalysis(copyOf(analysis))).toEqual({ analysis });
    }),
  );
});

const SUMS = sumsOf(oneScale([3, 3, 3]), [
  { "sifat-1": 1, "sifat-2": 2, "sifat-3": 3 },
  { "sifat-1": 2, "sifat-2": 3 },
]);
const ANALYSIS = analyse(SUMS);

/** The analysis with another scale. */
function analysisWith(change: Partial<ScaleAnalysis>): Analysis {
  return { ...ANALYSIS, scales: ANALYSIS.scales.map((scale) => ({ ...scale, ...change })) };
}

/** The analysis with other items. */
function itemsWith(change: Partial<ItemAnalysis>): Analysis {
  return analysisWith({ items: at(ANALYSIS.scales, 0).items.map((item) => ({ ...item, ...change })) });
}

const SUMMARY = emptySummary(everyKind());

/** The sums with another scale. */
function withScale(change: (scale: ScaleSums) => Partial<ScaleSums>): AnalysisSums {
  return { ...SUMS, scales: SUMS.scales.map((scale) => ({ ...scale, ...change(scale) })) };
}

test.each<[string, unknown, object]>([
  ["a result of uji", ANALYSIS, { code: "not-item-sums", args: { kind: "analysis" } }],
  ["a recap of nilai", SUMMARY, { code: "not-item-sums", args: { kind: "summary" } }],
  ["answers", { "sifat-1": 1 }, { code: "not-item-sums", args: { kind: null } }],
  ["a list", [SUMS], { code: "not-item-sums", args: { kind: null } }],
  ["of a later version", { ...SUMS, version: 2 }, { code: "summary-newer" }],
  ["fewer people than answered a scale", { ...SUMS, respondents: 1 }, { code: "not-item-sums" }],
  [
    "a scale that stands twice",
    { ...SUMS, scales: [...SUMS.scales, ...SUMS.scales] },
    { code: "not-item-sums" },
  ],
  [
    "a pair that is missing",
    withScale(({ pairs }) => ({ pairs: pairs.slice(1) })),
    { code: "not-item-sums" },
  ],
  [
    "a pair that stands twice",
    withScale(({ pairs }) => ({ pairs: [at(pairs, 0), ...pairs.slice(1, 2), at(pairs, 0)] })),
    { code: "not-item-sums" },
  ],
  [
    "an item that stands twice",
    withScale(({ items }) => ({ items: [at(items, 0), ...items.slice(0, 2)] })),
    { code: "not-item-sums" },
  ],
  [
    "more answers than people",
    withScale(({ items }) => ({ items: items.map((item) => ({ ...item, options: [9, 9, 9] })) })),
    { code: "not-item-sums" },
  ],
  [
    "a count for fewer options than there are",
    withScale(({ items }) => ({ items: items.map((item) => ({ ...item, options: [0, 0] })) })),
    { code: "not-item-sums" },
  ],
  [
    "more points than the answers can give",
    withScale(({ pairs }) => ({ pairs: pairs.map((pair) => ({ ...pair, firstSum: 99 })) })),
    { code: "not-item-sums" },
  ],
  ...[99, -1].map((products): [string, unknown, object] => [
    `products that the answers cannot give: ${products}`,
    withScale(({ pairs }) => ({ pairs: pairs.map((pair) => ({ ...pair, products })) })),
    { code: "not-item-sums" },
  ]),
  [
    "more who answered both than either",
    withScale(({ pairs }) => ({ pairs: pairs.map((pair) => ({ ...pair, both: 9 })) })),
    { code: "not-item-sums" },
  ],
])("no sums: %s", (_, value, expected) => {
  expect(readAnalysisSums(copyOf(value))).toMatchObject({ problem: expected });
});

test.each<[string, unknown, object]>([
  ["sums", SUMS, { code: "not-an-analysis", args: { kind: "item-sums" } }],
  ["a recap of nilai", SUMMARY, { code: "not-an-analysis", args: { kind: "summary" } }],
  ["answers", { "sifat-1": 1 }, { code: "not-an-analysis", args: { kind: null } }],
  ["a changed one", { ...ANALYSIS, respondents: "2" }, { code: "not-an-analysis", args: { kind: null } }],
  ["of more people than are told of", { ...ANALYSIS, respondents: 100 }, { code: "not-an-analysis" }],
  ["a scale of more people than there are", analysisWith({ respondents: 100 }), { code: "not-an-analysis" }],
  [
    "a scale that stands twice",
    { ...ANALYSIS, scales: [...ANALYSIS.scales, ...ANALYSIS.scales] },
    { code: "not-an-analysis" },
  ],
  ["a wobble wider than the scale", analysisWith({ standardError: 101 }), { code: "not-an-analysis" }],
  ["a wobble without an alpha", analysisWith({ alpha: null, standardError: 8 }), { code: "not-an-analysis" }],
  ["more answers than options tell", itemsWith({ options: [0, 0, 1] }), { code: "not-an-analysis" }],
  ["a count for fewer options than there are", itemsWith({ options: [2, 0] }), { code: "not-an-analysis" }],
  ["of a later version", { ...ANALYSIS, version: 2 }, { code: "analysis-newer" }],
])("no analysis: %s", (_, value, expected) => {
  expect(readAnalysis(copyOf(value))).toMatchObject({ problem: expected });
});
