import { stripControls } from "../../core/base/clean.ts";

/** Plain letters and digits, with a few marks between them: most cells, told by one look. */
const PLAIN = /^[A-Za-z0-9\u00c0-\u024f](?:[A-Za-z0-9\u00c0-\u024f ._-]*[A-Za-z0-9\u00c0-\u024f._-])?$/;
/** One that was told to part cells at semicolons, bars or tabs begins a cell within ours, and does not see our quotes. */
const CELL = /[^;|\t\n]+/g;
/**
 * What begins so, a spreadsheet takes for a formula; some take the wide forms for the same. One that trims its cells sees no blanks
 * before it, and one that reads quotes within a cell none of those.
 */
const FORMULA = /^(["\s]*)(?=[-=+@＝＋－＠])/;
const NEEDS_QUOTES = /[",\n]/;

/** A text as a cell of a table: quoted where it must be, no formula for any spreadsheet, and without control characters. */
export function csvCell(text: string): string {
  if (PLAIN.test(text)) return text;
  const safe = stripControls(text);
  const guarded = safe.replace(CELL, (cell) => cell.replace(FORMULA, "$1'")).replace(/^\t/, "'\t");
  return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
