import { stripControls } from "../../../core/base/clean.ts";
import { withoutFormula } from "./words.ts";

/** What is in the cell of somebody who has no id or no group. */
const NOBODY = new Set(["", "-", "--", "–", "—", ".", "#N/A", '"', "〃"]);

/** What a cell names. */
export type NameKey = "respondent" | "group";

/** What says "as above" in place of a name. */
const DITTO = /^\s*(?:["″〃“”„]|""|''|,,|idem|ditto|s\.d\.a\.?)\s*$/i;
/** What does so too, but may be somebody's initials. */
const DITTO_OR_INITIALS = /^\s*sda\s*$/i;
const MOST_DITTO = 20;

/** Letters and digits of ASCII, with a few signs between them: most ids, told by one look. */
const PLAIN = /^[A-Za-z0-9](?:[\w .-]*\w)?$/;

/** The id or the group that a cell says, with every digit and zero as it stands; null where it says none. */
export function idOf(cell: string | undefined): string | null {
  if (cell === undefined) return null;
  if (PLAIN.test(cell)) return cell;
  const text = stripControls(withoutFormula(cell.trim()).trim());
  return NOBODY.has(text) ? null : text;
}

/** Whether a cell says "as above": of a table that was sorted since, nobody knows what stood there. */
export function isDitto(cell: string, key: NameKey): boolean {
  if (cell.length > MOST_DITTO) return false;
  return DITTO.test(cell) || (key === "group" && DITTO_OR_INITIALS.test(cell));
}

/** Whether a spreadsheet wrote a long number in short, `1.23457E+15`, so that its last digits are lost. */
export function isShortenedNumber(id: string): boolean {
  return /^\d(?:[.,]\d+)?E\+\d+$/i.test(id);
}
