import { addMarks, type Marks } from "./cells.ts";
import { addDittos, type Dittos, noDittos } from "./dittos.ts";
import { isShortenedNumber } from "./meaning/ids.ts";
import { addSkipped, noneSkipped, type Skipped } from "./skipped.ts";

/** What a table's cells hold that is told once, not in each row. */
export interface TableCounts {
  marks: Marks;
  /** Respondents whose number a spreadsheet wrote in short, with the first of them. */
  shortened: { count: number; first: string | null };
  /** In a column of respondents: cells filled, cells empty beside answers, and the line of the first of these. */
  named: number;
  unnamed: { count: number; first: number | null };
  /** Cells that say "as above" where a person or a group should be named. */
  dittos: Dittos;
  /** Rows that are no people. */
  skipped: Skipped;
}

/** Counts before anything is read. */
export function noCounts(): TableCounts {
  return {
    marks: { count: 0, kinds: [] },
    shortened: { count: 0, first: null },
    named: 0,
    unnamed: { count: 0, first: null },
    dittos: noDittos(),
    skipped: noneSkipped(),
  };
}

/** Adds what was counted further down, with the number of lines before it. */
export function addCounts(sum: TableCounts, more: TableCounts, before: number): void {
  addSkipped(sum.skipped, more.skipped, before);
  addDittos(sum.dittos, more.dittos, before);
  addMarks(sum.marks, more.marks);
  sum.shortened.count += more.shortened.count;
  sum.shortened.first ??= more.shortened.first;
  sum.named += more.named;
  sum.unnamed.count += more.unnamed.count;
  if (more.unnamed.first !== null) sum.unnamed.first ??= more.unnamed.first + before;
}

/** Counts a respondent whose number a spreadsheet wrote in short. */
export function countShortened({ shortened }: TableCounts, respondent: string): void {
  // Asked first, since it is quick: all such numbers have one.
  if (!respondent.includes("+") || !isShortenedNumber(respondent)) return;
  shortened.count += 1;
  shortened.first ??= respondent;
}

/** Counts whether somebody with answers has a name; null: none. */
export function countName(counts: TableCounts, respondent: string | null, line: number): void {
  if (respondent !== null) {
    counts.named += 1;
    return;
  }
  counts.unnamed.count += 1;
  counts.unnamed.first ??= line;
}
