import { byName } from "../../core/base/order.ts";
import { BANDS } from "../../core/scoring/score.ts";
import { summaryOfGroup } from "../../core/summary/counts.ts";
import { MOST_GROUPS, type Summary } from "../../core/summary/shape.ts";
import { counted } from "../../text/numbers.ts";
import { summary as words } from "../../text/summary.ts";
import type { Block, GridValue, Point } from "../document/blocks.ts";

/** Groups below this are not broken down: a person could be found in the parts. */
export const LEAST_GROUP = 5;

/** One of the groups. */
export interface ShownGroup {
  name: string;
  respondents: number;
  /** Null where the group is not broken down. */
  summary: Summary | null;
}

/** The groups by their names, and how many are in none. */
export interface ShownGroups {
  groups: ShownGroup[];
  ungrouped: number;
}

/**
 * Which groups may be broken down: those of five or more. Whatever is kept back must be five people or more as well, or it
 * could be found as what the others leave of all: then the smallest of the others is kept back too.
 */
export function shownGroups(summary: Summary): ShownGroups {
  const { all, ungrouped, least } = sized(summary);
  const groups = all.map((group): ShownGroup => {
    const { group: name, respondents } = group;
    return { name, respondents, summary: respondents < least ? null : summaryOfGroup(summary, group) };
  });
  return { groups, ungrouped };
}

interface Sized {
  group: string;
  respondents: number;
}

/** Groups by their names, how many are in none, and the least size of a group that may be broken down. */
export function sized<Group extends Sized>(summary: {
  respondents: number;
  groups: readonly Group[] | null;
}): { all: Group[]; ungrouped: number; least: number } {
  const all = [...(summary.groups ?? [])].sort((a, b) => byName(a.group, b.group));
  const ungrouped = all.reduce((left, { respondents }) => left - respondents, summary.respondents);
  const bySize = all.map(({ respondents }) => respondents).sort((a, b) => a - b);
  let hidden = ungrouped;
  let least = LEAST_GROUP;
  for (const size of bySize) {
    if (size >= LEAST_GROUP && (hidden === 0 || hidden >= LEAST_GROUP)) break;
    hidden += size;
    least = Math.max(least, size + 1);
  }
  return { all, ungrouped, least };
}

/** Each group beside the others: its verdicts, then what stands out in it. */
export function groupsBlocks(summary: Summary): Block[] {
  if (summary.groups === null) return [{ kind: "note", text: words.manyGroups(MOST_GROUPS) }];
  if (summary.groups.length === 0) return [];
  const { groups, ungrouped } = shownGroups(summary);
  const rows = groups.map(({ name, respondents, summary: own }) => rowOf(name, respondents, own));
  const rest = ungrouped > 0 ? [rowOf(words.ungrouped, ungrouped, null)] : [];
  const isHidden = ungrouped > 0 || groups.some((group) => group.summary === null);
  const points = groups.flatMap((group) => pointsOf(group));
  const bands = [...BANDS].reverse().map((band) => words.bands[band]);
  return [
    {
      kind: "grid",
      caption: words.groupVerdicts,
      columns: { texts: [words.group], values: [words.respondentsOf, ...bands, words.insufficient] },
      rows: [...rows, ...rest],
    },
    ...(isHidden ? [{ kind: "note", text: words.hiddenGroups(LEAST_GROUP) } satisfies Block] : []),
    ...(points.length > 0 ? [{ kind: "points", points } satisfies Block] : []),
    { kind: "note", text: words.groupsCaveat },
  ];
}

function rowOf(name: string, respondents: number, summary: Summary | null) {
  const values = [...BANDS].reverse().map((band) => {
    if (!summary) return null;
    const { certain, provisional } = summary.verdicts;
    return certain[band] + provisional[band];
  });
  const counts = [respondents, ...values, summary?.verdicts.insufficient];
  return { texts: [name], values: counts.map(countValue) };
}

function countValue(count: number | null | undefined): GridValue {
  return { text: typeof count === "number" ? counted(count) : words.absent, tone: "none" };
}

/** What most of a group share: the scale that holds most often, and the statement that most have wrong. */
function pointsOf({ name, respondents, summary }: ShownGroup): Point[] {
  if (!summary) return [];
  const held = most([...summary.traits, ...summary.antiTraits], ({ yes }) => yes);
  const missed = most(summary.statements, (statement) => statement.missed);
  const texts = [
    ...(held ? [words.oftenHeld(held.name, held.yes, respondents)] : []),
    ...(missed ? [words.oftenMissed(missed.text, missed.missed, respondents)] : []),
  ];
  return texts.length === 0 ? [] : [{ label: name, texts, isNumbered: false }];
}

/** The first with the highest count; none where all are zero. */
function most<T>(list: readonly T[], countOf: (one: T) => number): T | null {
  const highest = Math.max(0, ...list.map(countOf));
  return highest === 0 ? null : (list.find((one) => countOf(one) === highest) ?? null);
}
