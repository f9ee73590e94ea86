import { at } from "../base/at.ts";
import { isMapping } from "../base/json.ts";
import { type Problem, problem } from "../base/problem.ts";
import * as v from "../base/valibot.ts";
import { AnalysisSchema, SumsSchema } from "./schema.ts";
import { ANALYSIS_VERSION, type Analysis, type ScaleAnalysis } from "./shape.ts";
import {
  type AnalysisSums,
  type ItemSums,
  type PairSums,
  type ScaleSums,
  SUMS_KIND,
  SUMS_VERSION,
} from "./sums.ts";

/**
 * Takes a parsed JSON text for the sums of a part of a group.
 * @returns `summary-newer` where a later version of this program made it, and `not-item-sums` where it is something else, which is
 * named where it is known, or its numbers cannot come from one group.
 */
export function readAnalysisSums(value: unknown): { sums: AnalysisSums } | { problem: Problem } {
  const parsed = v.safeParse(SumsSchema, value);
  if (parsed.success && areWhole(parsed.output)) return { sums: parsed.output };
  if (isNewer(value, SUMS_VERSION) && kindOf(value) === SUMS_KIND)
    return { problem: problem("summary-newer", {}) };
  const kind = kindOf(value);
  return { problem: problem("not-item-sums", { kind: kind === SUMS_KIND ? null : kind }) };
}

/**
 * Takes a parsed JSON text for an analysis.
 * @returns `analysis-newer` where a later version of this program made it, and `not-an-analysis` where it is something else, which
 * is named where it is known, or its numbers cannot come from one group.
 */
export function readAnalysis(value: unknown): { analysis: Analysis } | { problem: Problem } {
  const parsed = v.safeParse(AnalysisSchema, value);
  if (parsed.success && isWholeAnalysis(parsed.output)) return { analysis: parsed.output };
  const kind = kindOf(value);
  if (isNewer(value, ANALYSIS_VERSION) && kind === "analysis")
    return { problem: problem("analysis-newer", {}) };
  return { problem: problem("not-an-analysis", { kind: kind === "analysis" ? null : kind }) };
}

/** What of ours a parsed JSON text is, as far as its keys tell. */
type AnalysisKind = "analysis" | typeof SUMS_KIND | "summary";

function kindOf(value: unknown): AnalysisKind | null {
  if (!isMapping(value)) return null;
  if (value.kind === SUMS_KIND) return SUMS_KIND;
  if (Array.isArray(value.scales) && Array.isArray(value.findings)) return "analysis";
  return typeof value.respondents === "number" && (isMapping(value.verdicts) || Array.isArray(value.roles))
    ? "summary"
    : null;
}

function isNewer(value: unknown, known: number): boolean {
  return isMapping(value) && typeof value.version === "number" && value.version > known;
}

function isWholeAnalysis({ respondents, scales }: Analysis): boolean {
  return areDistinct(scales) && scales.every((scale) => isWholeScale(scale, respondents));
}

/** Whether what is told of a scale can come from so many people: whoever changes one number by hand hardly changes all. */
function isWholeScale({ kind, alpha, standardError, ...scale }: ScaleAnalysis, respondents: number): boolean {
  const range = kind === "orientation" ? 200 : 100;
  return (
    scale.respondents <= respondents &&
    canAnswer(scale) &&
    areDistinct(scale.items) &&
    (standardError === null || (alpha !== null && standardError <= range)) &&
    scale.items.every((item) => {
      const { answered, missing } = item;
      const isCounted = answered === answeredOf(item) && answered + missing === respondents;
      return isWholeItem(item) && isCounted;
    })
  );
}

function areDistinct(all: readonly { id: string }[]): boolean {
  return new Set(all.map(({ id }) => id)).size === all.length;
}

function areWhole({ respondents, scales }: AnalysisSums): boolean {
  return areDistinct(scales) && scales.every((scale) => isWhole(scale, respondents));
}

/** Whether the sums of a scale can come from so many people. */
function isWhole(scale: ScaleSums, respondents: number): boolean {
  const { items, pairs } = scale;
  const byId = new Map(items.map((item) => [item.id, item]));
  const keys = new Set(pairs.map(({ first, second }) => JSON.stringify([first, second].sort())));
  return (
    scale.respondents <= respondents &&
    canAnswer(scale) &&
    byId.size === items.length &&
    keys.size === pairs.length &&
    pairs.length === (items.length * (items.length - 1)) / 2 &&
    items.every(isWholeItem) &&
    pairs.every((pair) => {
      const [first, second] = [byId.get(pair.first), byId.get(pair.second)];
      return first !== undefined && second !== undefined && first !== second && fits(pair, first, second);
    })
  );
}

type Counted = Pick<ItemSums, "options">;

/** Whether so many can have answered an item at least: no fewer than answered any one, no more than there are answers. */
function canAnswer({ respondents, items }: Pick<ScaleSums, "respondents"> & { items: Counted[] }): boolean {
  const answered = items.map(answeredOf);
  const all = answered.reduce((sum, count) => sum + count, 0);
  return respondents <= all && answered.every((count) => count <= respondents);
}

function isWholeItem({ choices, options }: Pick<ItemSums, "choices" | "options">): boolean {
  const isRising = choices.every(
    ({ points }, index) => index === 0 || points > at(choices, index - 1).points,
  );
  return isRising && options.length === choices.length;
}

function answeredOf({ options }: Counted): number {
  return options.reduce((sum, count) => sum + count, 0);
}

/** Whether so many answers can have such sums: no fewer points than all worst, no more than all best; their products likewise. */
function fits(pair: PairSums, first: ItemSums, second: ItemSums): boolean {
  const { both, firstSum, secondSum, products } = pair;
  const isWithin = (sum: number, ends: readonly number[]) =>
    sum >= both * Math.min(...ends) && sum <= both * Math.max(...ends);
  const [ofFirst, ofSecond] = [endsOf(first), endsOf(second)];
  return (
    both <= Math.min(answeredOf(first), answeredOf(second)) &&
    isWithin(firstSum, ofFirst) &&
    isWithin(secondSum, ofSecond) &&
    isWithin(
      products,
      ofFirst.flatMap((one) => ofSecond.map((other) => one * other)),
    )
  );
}

/** The fewest points of an item, and the most. */
function endsOf({ choices }: ItemSums): number[] {
  return [at(choices, 0).points, at(choices, choices.length - 1).points];
}
