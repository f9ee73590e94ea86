import { nearest } from "../../../core/base/suggest.ts";
import { wordsOf } from "../../../core/base/words.ts";
import { NONE } from "./headings.ts";

/** What is named where no column is meant. */
export const NO_COLUMN = "-";

/** A column that somebody named; `NONE` where it is not there, with the heading that was probably meant. */
export interface FoundColumn {
  column: number;
  suggestion: string | null;
}

/**
 * Finds the column that a name means: the very heading, the heading but for case, spaces and punctuation, or the letter that
 * spreadsheets show above it. Where two headings are the name, the first is meant. A blank name means none: not the first
 * column without a heading.
 */
export function columnNamed(name: string, headings: readonly string[]): FoundColumn {
  const trimmed = name.trim();
  if (trimmed === "") return { column: NONE, suggestion: null };
  const exact = headings.findIndex((heading) => heading.trim() === trimmed);
  const words = wordsOf(name);
  const alike = words === "" ? NONE : headings.findIndex((heading) => wordsOf(heading) === words);
  const letter = letterColumn(trimmed);
  const column = [exact, alike, letter].find((one) => one >= 0 && one < headings.length) ?? NONE;
  return { column, suggestion: column === NONE ? nearest(name, headings) : null };
}

/** A, B, … Z, AA, …: the number of a column from 0; `NONE` where the name is no letter of one. */
function letterColumn(name: string): number {
  if (!/^[a-z]{1,3}$/i.test(name)) return NONE;
  const letters = Array.from(name.toUpperCase(), (letter) => letter.charCodeAt(0) - 64);
  return letters.reduce((number, letter) => 26 * number + letter, 0) - 1;
}

/** The letter that spreadsheets show above a column. */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
}
