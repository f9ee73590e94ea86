import * as v from "valibot";
import { type Problem, problem } from "../base/problem.ts";
import { SummarySchema } from "./schema.ts";
import { type Distribution, MOST_ROWS, SUMMARY_VERSION, type Summary, type SummaryRow } from "./shape.ts";

/**
 * Takes a parsed JSON text for a summary.
 * @returns `summary-newer` where a later version of this program made it, and `not-a-summary` where it is none, or its counts
 * cannot come from one group.
 */
export function readSummary(value: unknown): { summary: Summary } | { problem: Problem } {
  const parsed = v.safeParse(SummarySchema, value);
  if (parsed.success && addsUp(parsed.output)) return { summary: parsed.output };
  const version = v.safeParse(v.looseObject({ version: v.number(), respondents: v.number() }), value);
  const isNewer = version.success && version.output.version > SUMMARY_VERSION;
  return { problem: isNewer ? problem("summary-newer", {}) : problem("not-a-summary", {}) };
}

/** Whether every list of counts is about as many respondents as the summary has. */
function addsUp(summary: Summary): boolean {
  const { respondents, complete, verdicts, fit, traits, antiTraits, realism, statements, leaning } = summary;
  const { certain, provisional, insufficient } = verdicts;
  const wholes = [
    total([...Object.values(certain), ...Object.values(provisional), insufficient]),
    ...[fit, ...traits, ...antiTraits, ...(realism ? [realism] : [])].map(pointsOf),
    ...[...traits, ...antiTraits].map(({ yes, no, open }) => yes + no + open),
    ...statements.map(({ missed, undecided, known, unknown }) => missed + undecided + known + unknown),
    ...(leaning ? [leaning.this + leaning.other + leaning.open] : []),
  ];
  const { flagged, flags } = summary.quality;
  const parts = [complete, flagged, ...Object.values(flags), ...summary.items.map(({ skipped }) => skipped)];
  return (
    wholes.every((count) => count === respondents) &&
    parts.every((count) => count <= respondents) &&
    hasRows(summary) &&
    [traits, antiTraits, statements, summary.items].every(hasUniqueIds)
  );
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function pointsOf({ sure, estimated, unknown }: Distribution): number {
  return total([...sure, ...estimated, unknown]);
}

function hasRows({ rows, respondents, traits, antiTraits }: Summary): boolean {
  const fits = (row: Pick<SummaryRow, "traits" | "antiTraits"> | SummaryRow["holds"]) =>
    row.traits.length === traits.length && row.antiTraits.length === antiTraits.length;
  return (
    rows.every((row) => fits(row) && fits(row.holds)) && rows.length === Math.min(MOST_ROWS, respondents)
  );
}

function hasUniqueIds(list: readonly { id: string }[]): boolean {
  return new Set(list.map(({ id }) => id)).size === list.length;
}
