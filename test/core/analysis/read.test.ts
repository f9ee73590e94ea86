import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse } from "../../../src/core/analysis/analyse.ts";
import { readAnalysis, readAnalysisSums } from "../../../src/core/analysis/read.ts";
import type { Analysis, ItemAnalysis, ScaleAnalysis } from "../../../src/core/analysis/shape.ts";
import type { AnalysisSums, ItemSums, PairSums, ScaleSums } from "../../../src/core/analysis/sums.ts";
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

/** The sums with another scale. */
function withScale(change: (scale: ScaleSums) => Partial<ScaleSums>): AnalysisSums {
  return { ...SUMS, scales: SUMS.scales.map((scale) => ({ ...scale, ...change(scale) })) };
}

function withItems(change: (item: ItemSums) => Partial<ItemSums>): AnalysisSums {
  return withScale(({ items }) => ({ items: items.map((item) => ({ ...item, ...change(item) })) }));
}

/** The sums with another pair: 1-2, 1-3 and 2-3 of the items. */
function withPair(which: number, change: Partial<PairSums>): AnalysisSums {
  return withScale(({ pairs }) => ({
    pairs: pairs.map((pair, place) => (place === which ? { ...pair, ...change } : pair)),
  }));
}

/** The sums with the first item's choices at other points. */
function withPoints(points: readonly number[]): AnalysisSums {
  const choices = points.map((each) => ({ points: each, texts: [] }));
  return withItems(({ id }) => (id === "sifat-1" ? { choices } : {}));
}

const MIXED = sumsOf(everyKind(), [
  { "empati-1": 1, "empati-2": 2, "arah-1": 1, "arah-2": 4 },
  { "empati-1": 4, "empati-2": 1, "arah-1": 5, "arah-2": 5 },
]);

/** The analysis of several scales with one of them changed. */
function mixedWith(which: string, change: Partial<ScaleAnalysis>): Analysis {
  const mixed = analyse(MIXED);
  return { ...mixed, scales: mixed.scales.map((one) => (one.id === which ? { ...one, ...change } : one)) };
}

const SUMMARY = emptySummary(everyKind());

/** What is none of ours, though it bears words of ours. */
const STRAY: [string, unknown, null][] = [
  ["answers", { "sifat-1": 1 }, null],
  ["nothing", null, null],
  ["what has scales alone", { scales: [] }, null],
  ["what has findings alone", { findings: [] }, null],
  ["what counts people alone", { respondents: 2 }, null],
  ["verdicts without a count", { respondents: "2", verdicts: {} }, null],
];

test.each<[string, unknown, string | null]>([
  ...STRAY,
  ["a result of uji", ANALYSIS, "analysis"],
  ["a later one", { ...ANALYSIS, version: 2 }, "analysis"],
  ["a recap of nilai", SUMMARY, "summary"],
  ["a recap of several roles", { respondents: 2, roles: [] }, "summary"],
  ["a list", [SUMS], null],
  ["a version that is no number", { ...SUMS, version: "2" }, null],
])("no sums, and named for what it is: %s", (_, value, kind) => {
  expect(readAnalysisSums(copyOf(value))).toMatchObject({
    problem: { code: "not-item-sums", args: { kind } },
  });
});

test.each<[string, unknown]>([
  ["fewer people than answered a scale", { ...SUMS, respondents: 1 }],
  [
    "fewer people than answered one of several",
    {
      ...MIXED,
      scales: MIXED.scales.map((scale, place) => (place === 1 ? { ...scale, respondents: 3 } : scale)),
    },
  ],
  ["fewer who answered a scale than one of its items", withScale(() => ({ respondents: 1 }))],
  [
    "more who answered a scale than it has answers",
    { ...withScale(() => ({ respondents: 6 })), respondents: 6 },
  ],
  ["a scale that stands twice", { ...SUMS, scales: [...SUMS.scales, ...SUMS.scales] }],
  ["a pair that is missing", withScale(({ pairs }) => ({ pairs: pairs.slice(1) }))],
  ["a pair that stands twice", withPair(2, { second: "sifat-1", first: "sifat-2", both: 1 })],
  ["an item beside itself", withPair(0, { second: "sifat-1", secondSum: 1, products: 1 })],
  ["a pair with an item that is not there", withPair(0, { first: "lain" })],
  ["a pair whose other item is not there", withPair(0, { second: "lain" })],
  ["an item that stands twice", withScale(({ items }) => ({ items: [at(items, 0), ...items.slice(0, 2)] }))],
  ["more answers than people", withItems(() => ({ options: [9, 9, 9] }))],
  ["a count for fewer options than there are", withItems(() => ({ options: [0, 0] }))],
  ["a count for more options than there are", withItems(({ options }) => ({ options: [...options, 0] }))],
  ["choices that fall", withPoints([2, 1, 0])],
  ["two choices of the same points", withPoints([0, 2, 2])],
  ["more points than the answers can give", withPair(0, { firstSum: 99 })],
  ["products that the answers cannot give", withPair(0, { products: 99 })],
  ["products below 0 of points that are not", withPair(0, { products: -1 })],
  ["more who answered both than either", withPair(0, { both: 9 })],
  ["more who answered both than the one that fewer answered", withPair(1, { both: 2 })],
])("no sums, since no group has such: %s", (_, value) => {
  const expected = { code: "not-item-sums", args: { kind: null } };
  expect(readAnalysisSums(copyOf(value))).toMatchObject({ problem: expected });
});

test("what a later version wrote is told as such", () => {
  expect(readAnalysisSums({ ...SUMS, version: 2 })).toMatchObject({ problem: { code: "summary-newer" } });
  expect(readAnalysis({ ...ANALYSIS, version: 2 })).toMatchObject({ problem: { code: "analysis-newer" } });
});

test.each<[string, unknown, string | null]>([
  ...STRAY,
  ["sums", SUMS, "item-sums"],
  ["later ones", { ...SUMS, version: 2 }, "item-sums"],
  ["a recap of nilai", SUMMARY, "summary"],
  ["a changed one", { ...ANALYSIS, respondents: "2" }, null],
])("no analysis, and named for what it is: %s", (_, value, kind) => {
  const expected = { code: "not-an-analysis", args: { kind } };
  expect(readAnalysis(copyOf(value))).toMatchObject({ problem: expected });
});

/** Six people, of whom each answered an item, though there are five answers. */
const OVERTOLD = {
  ...analysisWith({
    respondents: 6,
    items: at(ANALYSIS.scales, 0).items.map((item) => ({ ...item, missing: 6 - item.answered })),
  }),
  respondents: 6,
};

test.each<[string, unknown]>([
  ["of more people than are told of", { ...ANALYSIS, respondents: 100 }],
  ["a scale of more people than there are", analysisWith({ respondents: 100 })],
  ["one of several scales, of more people than there are", mixedWith("empati", { respondents: 3 })],
  ["fewer who answered a scale than one of its items", analysisWith({ respondents: 1 })],
  ["more who answered a scale than it has answers", OVERTOLD],
  ["a scale that stands twice", { ...ANALYSIS, scales: [...ANALYSIS.scales, ...ANALYSIS.scales] }],
  ["a wobble wider than the scale", analysisWith({ standardError: 101 })],
  ["a wobble wider than from −100 to 100", mixedWith("orientation", { standardError: 201 })],
  ["a wobble without an alpha", analysisWith({ alpha: null, standardError: 8 })],
  ["more answers than options tell", itemsWith({ options: [0, 0, 1] })],
  ["a count for fewer options than there are", itemsWith({ options: [2, 0] })],
])("no analysis, since no group has such: %s", (_, value) => {
  const expected = { code: "not-an-analysis", args: { kind: null } };
  expect(readAnalysis(copyOf(value))).toMatchObject({ problem: expected });
});

test.each<[string, Analysis]>([
  ["as wide as a scale", mixedWith("empati", { standardError: 100 })],
  ["of an orientation, which is twice as wide", mixedWith("orientation", { standardError: 101 })],
])("a wobble that can be: %s", (_, analysis) => {
  expect(readAnalysis(copyOf(analysis))).toEqual({ analysis });
});
