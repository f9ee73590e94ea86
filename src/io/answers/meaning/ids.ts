import { stripControls } from "../../../core/base/clean.ts";
import { withoutFormula } from "./words.ts";

/** What is in the cell of somebody who has no id or no group. */
const NOBODY = new Set(["", "-", "--", "–", "—", ".", "#N/A"]);

/** The id or the group that a cell says, with every digit and zero as it stands; null where it says none. */
export function idOf(cell: string | undefined): string | null {
  if (cell === undefined) return null;
  const text = stripControls(withoutFormula(cell.trim()).trim());
  return NOBODY.has(text) ? null : text;
}

/** Whether a spreadsheet wrote a long number in short, `1.23457E+15`, so that its last digits are lost. */
export function isShortenedNumber(id: string): boolean {
  return /^\d(?:[.,]\d+)?E\+\d+$/i.test(id);
}
