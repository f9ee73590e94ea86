import { at, lookUp } from "../base/at.ts";
import { type Problem, problem } from "../base/problem.ts";
import { countsOf, summaryOfGroup } from "./counts.ts";
import { groupKey } from "./groups.ts";
import {
  type Distribution,
  type FitScaleCounts,
  type GroupSummary,
  MOST_GROUPS,
  MOST_ROWS,
  type Summary,
  type SummaryRow,
} from "./shape.ts";

/**
 * What keeps two summaries from being merged: `other-summary`, since answers to another profile count differently.
 * Null when nothing does.
 */
export function mergeObstacle(first: Summary, second: Summary): Problem | null {
  const { profile: expected } = first;
  const { profile: received } = second;
  const isSame = expected.id === received.id && expected.fingerprint === received.fingerprint;
  if (!isSame) {
    return problem("other-summary", { received: received.id, expected: expected.id });
  }
  // Equal fingerprints promise equal ids; a file that was changed by hand may break the promise.
  return shapeOf(first) === shapeOf(second) ? null : problem("not-a-summary", {});
}

/** Everything that two summaries of one profile have in common, whatever the order in its YAML. */
function shapeOf({ traits, antiTraits, realism, statements, leaning, items }: Summary): string {
  const lists = [traits, antiTraits, statements, items].map((list) => list.map(({ id }) => id).sort());
  return JSON.stringify([lists, realism !== null, leaning !== null]);
}

/**
 * The summary of two parts of a group, the first one's respondents first. Words are the first one's. `mergeObstacle` must have found nothing.
 * @throws RangeError where one has what the other lacks: a bug of the caller
 */
export function mergeSummaries(first: Summary, second: Summary): Summary {
  const room = MOST_ROWS - first.rows.length;
  return {
    version: first.version,
    profile: first.profile,
    respondents: first.respondents + second.respondents,
    badRecords: first.badRecords + second.badRecords,
    complete: first.complete + second.complete,
    verdicts: {
      certain: sums(first.verdicts.certain, second.verdicts.certain),
      provisional: sums(first.verdicts.provisional, second.verdicts.provisional),
      insufficient: first.verdicts.insufficient + second.verdicts.insufficient,
    },
    fit: mergePoints(first.fit, second.fit),
    traits: byId(first.traits, second.traits, mergeScales),
    antiTraits: byId(first.antiTraits, second.antiTraits, mergeScales),
    realism: first.realism && second.realism && mergePoints(first.realism, second.realism),
    statements: byId(first.statements, second.statements, sums),
    leaning: first.leaning && second.leaning && sums(first.leaning, second.leaning),
    quality: {
      flagged: first.quality.flagged + second.quality.flagged,
      flags: sums(first.quality.flags, second.quality.flags),
    },
    items: byId(first.items, second.items, sums),
    rows: [...first.rows, ...second.rows.slice(0, room).map((row) => reordered(row, second, first))],
    groups: mergeGroups(first, second),
  };
}

/** The groups of both, each once; null where they are too many. */
function mergeGroups(first: Summary, second: Summary): GroupSummary[] | null {
  if (first.groups === null || second.groups === null) return null;
  const others = new Map(second.groups.map((group) => [groupKey(group.group), group]));
  const merged = first.groups.map((group) => {
    const key = groupKey(group.group);
    const other = others.get(key);
    others.delete(key);
    return other ? mergedGroup(first, group, summaryOfGroup(second, other)) : group;
  });
  const added = [...others.values()].map(({ group, ...counts }) => {
    const other = summaryOfGroup(second, { group, ...counts });
    return { group, ...countsOf(inOrderOf(first, other)) };
  });
  const all = [...merged, ...added];
  return all.length > MOST_GROUPS ? null : all;
}

function mergedGroup(first: Summary, group: GroupSummary, other: Summary): GroupSummary {
  return { group: group.group, ...countsOf(mergeSummaries(summaryOfGroup(first, group), other)) };
}

/** A summary with its lists of counts in the order of another. */
function inOrderOf(first: Summary, second: Summary): Summary {
  const own = <T>(_: T, one: T) => one;
  return {
    ...second,
    traits: byId(first.traits, second.traits, own),
    antiTraits: byId(first.antiTraits, second.antiTraits, own),
    statements: byId(first.statements, second.statements, own),
    items: byId(first.items, second.items, own),
  };
}

/** Adds the counts of two records of one kind; what is no count stays the first one's. */
function sums<T extends object>(first: T, second: T): T {
  const others = new Map<string, unknown>(Object.entries(second));
  const entries = Object.entries(first).map(([key, value]) => {
    const other = others.get(key);
    return [key, typeof value === "number" && typeof other === "number" ? value + other : value];
  });
  return Object.fromEntries(entries) as T;
}

function mergePoints(first: Distribution, second: Distribution): Distribution {
  const added = (bins: readonly number[], others: readonly number[]) =>
    bins.map((count, bin) => count + at(others, bin));
  return {
    sure: added(first.sure, second.sure),
    estimated: added(first.estimated, second.estimated),
    unknown: first.unknown + second.unknown,
  };
}

function mergeScales<T extends FitScaleCounts>(first: T, second: T): T {
  const { yes, no, open } = second;
  const holds = { yes: first.yes + yes, no: first.no + no, open: first.open + open };
  return { ...first, ...mergePoints(first, second), ...holds };
}

function byId<T extends { id: string }>(
  firsts: readonly T[],
  seconds: readonly T[],
  merge: (first: T, second: T) => T,
): T[] {
  const others = new Map(seconds.map((one) => [one.id, one]));
  return firsts.map((first) => merge(first, lookUp(others, first.id)));
}

/** A row of one summary with what stands by scale in the order of another. */
function reordered(row: SummaryRow, from: Summary, to: Summary): SummaryRow {
  const traits = <T>(values: readonly T[]) => permuted(values, from.traits, to.traits);
  const antiTraits = <T>(values: readonly T[]) => permuted(values, from.antiTraits, to.antiTraits);
  return {
    ...row,
    traits: traits(row.traits),
    antiTraits: antiTraits(row.antiTraits),
    holds: { traits: traits(row.holds.traits), antiTraits: antiTraits(row.holds.antiTraits) },
  };
}

function permuted<T>(
  values: readonly T[],
  from: readonly { id: string }[],
  to: readonly { id: string }[],
): T[] {
  const byScale = new Map(from.map(({ id }, index) => [id, at(values, index)]));
  return to.map(({ id }) => lookUp(byScale, id));
}
