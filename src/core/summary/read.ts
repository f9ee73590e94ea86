import { type Problem, problem } from "../base/problem.ts";
import * as v from "../base/valibot.ts";
import { summaryOfGroup } from "./counts.ts";
import { groupKey } from "./groups.ts";
import { SummarySchema } from "./schema.ts";
import {
  type Counts,
  type Distribution,
  type GroupSummary,
  MOST_ROWS,
  SUMMARY_VERSION,
  type Summary,
  type SummaryRow,
} from "./shape.ts";

/**
 * Takes a parsed JSON text for a summary.
 * @returns `summary-newer` where a later version of this program made it, `summary-of-roles` where it is about several roles,
 * `summary-of-items` where an analysis of items is made of it, and `not-a-summary` where it is none, or its counts cannot come from one group.
 */
export function readSummary(value: unknown): { summary: Summary } | { problem: Problem } {
  const parsed = v.safeParse(SummarySchema, value);
  if (parsed.success && isWhole(parsed.output)) return { summary: parsed.output };
  if (v.is(OfRoles, value)) return { problem: problem("summary-of-roles", {}) };
  if (v.is(OfItems, value)) return { problem: problem("summary-of-items", {}) };
  const version = v.safeParse(v.looseObject({ version: v.number(), respondents: v.number() }), value);
  const isNewer = version.success && version.output.version > SUMMARY_VERSION;
  return { problem: isNewer ? problem("summary-newer", {}) : problem("not-a-summary", {}) };
}

/** Which roles a group leans to, as far as it tells such a summary from any other text. */
const OfRoles = v.looseObject({
  respondents: v.number(),
  unanswered: v.number(),
  roles: v.array(v.looseObject({ first: v.number(), tied: v.number() })),
});

/** The sums that an analysis of items is made of, as far as it tells them from any other text. */
const OfItems = v.looseObject({ kind: v.literal("item-sums") });

/** Whether a summary can come from a group, and each of its groups from a part of it. */
function isWhole(summary: Summary): boolean {
  const groups = summary.groups ?? [];
  const parts = groups.filter((group) => hasShapeOf(summary, group));
  const keys = groups.map(({ group }) => ({ id: groupKey(group) }));
  return (
    addsUp(summary) &&
    hasRows(summary) &&
    [summary.traits, summary.antiTraits, summary.statements, summary.items, keys].every(hasUniqueIds) &&
    parts.length === groups.length &&
    parts.every((group) => addsUp(summaryOfGroup(summary, group))) &&
    total(groups.map(({ respondents }) => respondents)) <= summary.respondents &&
    total(groups.map(({ badRecords }) => badRecords)) <= summary.badRecords
  );
}

function hasShapeOf(summary: Summary, group: GroupSummary): boolean {
  const shape = ({ traits, antiTraits, statements, items, realism, leaning }: Counts) =>
    [traits, antiTraits, statements, items].map(({ length }) => length).join() +
    [realism, leaning].map(Boolean);
  return shape(summary) === shape(group);
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
  return wholes.every((count) => count === respondents) && parts.every((count) => count <= respondents);
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
