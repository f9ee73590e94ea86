import { at } from "../base/at.ts";
import { isMapping } from "../base/json.ts";
import { type Problem, problem } from "../base/problem.ts";
import * as v from "../base/valibot.ts";
import { AnalysisSchema, SumsSchema } from "./schema.ts";
import { ANALYSIS_VERSION, type Analysis } from "./shape.ts";
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
  if (parsed.success && parsed.output.scales.every((scale) => isWhole(scale, parsed.output))) {
    return { sums: parsed.output };
  }
  if (isNewer(value, SUMS_VERSION) && kindOf(value) === SUMS_KIND)
    return { problem: problem("summary-newer", {}) };
  const kind = kindOf(value);
  return { problem: problem("not-item-sums", { kind: kind === SUMS_KIND ? null : kind }) };
}

/**
 * Takes a parsed JSON text for an analysis.
 * @returns `analysis-newer` where a later version of this program made it, and `not-an-analysis` where it is something else, which
 * is named where it is known
 */
export function readAnalysis(value: unknown): { analysis: Analysis } | { problem: Problem } {
  const parsed = v.safeParse(AnalysisSchema, value);
  if (parsed.success) return { analysis: parsed.output };
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

/** Whether the sums of a scale can come from so many people. */
function isWhole(scale: ScaleSums, { respondents }: AnalysisSums): boolean {
  const { items, pairs } = scale;
  const byId = new Map(items.map((item) => [item.id, item]));
  const keys = new Set(pairs.map(({ first, second }) => JSON.stringify([first, second].sort())));
  return (
    scale.respondents <= respondents &&
    byId.size === items.length &&
    keys.size === pairs.length &&
    pairs.length === (items.length * (items.length - 1)) / 2 &&
    items.every((item) => isWholeItem(item) && answeredOf(item) <= scale.respondents) &&
    pairs.every((pair) => {
      const [first, second] = [byId.get(pair.first), byId.get(pair.second)];
      return first !== undefined && second !== undefined && first !== second && fits(pair, first, second);
    })
  );
}

function isWholeItem({ choices, options }: ItemSums): boolean {
  const isRising = choices.every(
    ({ points }, index) => index === 0 || points > at(choices, index - 1).points,
  );
  return isRising && options.length === choices.length;
}

function answeredOf({ options }: ItemSums): number {
  return options.reduce((sum, count) => sum + count, 0);
}

/** Whether so many answers can have such sums: no fewer points than all worst, no more than all best. */
function fits({ both, firstSum, secondSum }: PairSums, first: ItemSums, second: ItemSums): boolean {
  const isWithin = (sum: number, { choices }: ItemSums) =>
    sum >= both * at(choices, 0).points && sum <= both * at(choices, choices.length - 1).points;
  return (
    both <= Math.min(answeredOf(first), answeredOf(second)) &&
    isWithin(firstSum, first) &&
    isWithin(secondSum, second)
  );
}
