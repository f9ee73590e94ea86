import { at } from "../base/at.ts";
import type { Counts, GroupSummary, Summary } from "./shape.ts";

/** A summary with the words of one and other counts: those of a group of it. Its lists must be as long. */
export function withCounts(words: Summary, counts: Counts): Summary {
  const { respondents, badRecords, complete, verdicts, fit, realism, quality } = counts;
  return {
    ...words,
    ...{ respondents, badRecords, complete, verdicts, fit, realism, quality },
    traits: joined(words.traits, counts.traits),
    antiTraits: joined(words.antiTraits, counts.antiTraits),
    statements: joined(words.statements, counts.statements),
    leaning: words.leaning && counts.leaning && { ...words.leaning, ...counts.leaning },
    items: joined(words.items, counts.items),
  };
}

function joined<Words, Own>(words: readonly Words[], counts: readonly Own[]): (Words & Own)[] {
  return words.map((one, index) => ({ ...one, ...at(counts, index) }));
}

/** The summary of one of the groups alone. */
export function summaryOfGroup(summary: Summary, group: GroupSummary): Summary {
  const { group: _, ...counts } = group;
  return { ...withCounts(summary, counts), rows: [], groups: [] };
}

/** The counts of a summary, without its words. */
export function countsOf(summary: Summary): Counts {
  const { respondents, badRecords, complete, verdicts, fit, realism, quality, leaning } = summary;
  return {
    ...{ respondents, badRecords, complete, verdicts, fit },
    traits: summary.traits.map(({ id: _, name: __, holdAt: ___, ...counts }) => counts),
    antiTraits: summary.antiTraits.map(({ id: _, name: __, triggerAt: ___, ...counts }) => counts),
    realism,
    statements: summary.statements.map(({ missed, undecided, known, unknown }) => {
      return { missed, undecided, known, unknown };
    }),
    leaning: leaning && { this: leaning.this, other: leaning.other, open: leaning.open },
    quality,
    items: summary.items.map(({ skipped }) => ({ skipped })),
  };
}
