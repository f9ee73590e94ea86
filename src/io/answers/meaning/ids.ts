import { stripControls } from "../../../core/base/clean.ts";
import { withoutFormula } from "./words.ts";

/** What is in the cell of somebody who has no id or no group. */
const NOBODY = new Set(["", "-", "--", "–", "—", ".", "#N/A"]);

/** Letters and digits of ASCII, with a few signs between them: most ids, told by one look. */
const PLAIN = /^[A-Za-z0-9](?:[\w .-]*\w)?$/;

/** The id or the group that a cell says, with every digit and zero as it stands; null where it says none. */
export function idOf(cell: string | undefined): string | null {
  if (cell === undefined) return null;
  if (PLAIN.test(cell)) return cell;
  const text = stripControls(withoutFormula(cell.trim()).trim());
  return NOBODY.has(text) ? null : text;
}

/** Whether a spreadsheet wrote a long number in short, `1.23457E+15`, so that its last digits are lost. */
export function isShortenedNumber(id: string): boolean {
  return /^\d(?:[.,]\d+)?E\+\d+$/i.test(id);
}
