import { stripControls } from "../../core/base/clean.ts";

/** Plain letters and digits, with a few marks between them: most cells, told by one look. */
const PLAIN = /^[A-Za-z0-9\u00c0-\u024f](?:[A-Za-z0-9\u00c0-\u024f ._-]*[A-Za-z0-9\u00c0-\u024f._-])?$/;
/** What begins so, a spreadsheet takes for a formula; some take the wide forms for the same. */
const FORMULA = /^[-=+@\t＝＋－＠]/;
const NEEDS_QUOTES = /[",\n]/;

/** A text as a cell of a table: quoted where it must be, no formula for any spreadsheet, and without control characters. */
export function csvCell(text: string): string {
  if (PLAIN.test(text)) return text;
  const safe = stripControls(text);
  const guarded = FORMULA.test(safe) ? `'${safe}` : safe;
  return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
