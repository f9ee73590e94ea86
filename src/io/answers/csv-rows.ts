import { closingQuote } from "./quotes.ts";

const QUOTE = '"';

/** What stands between cells; the header decides. */
export const DELIMITERS = [",", ";", "\t"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** One row of a table, and where it ends in its text: after its line feed. */
export interface Row {
  cells: string[];
  end: number;
  /** Lines that it spans. */
  lines: number;
  /** A quoted cell is not closed; then the row is its first line alone. */
  isOpen: boolean;
}

/**
 * Reads one row: RFC 4180, with line feeds alone as well, and with quotes inside a plain cell taken as they are, as
 * spreadsheets do.
 */
export function readRow(text: string, from: number, delimiter: Delimiter): Row {
  const lineEnd = endOfLine(text, from);
  const line = text.slice(from, lineEnd);
  if (!line.includes(QUOTE)) {
    return { cells: withoutReturn(line).split(delimiter), end: lineEnd + 1, lines: 1, isOpen: false };
  }
  return readQuoted(text, from, delimiter) ?? { cells: [line], end: lineEnd + 1, lines: 1, isOpen: true };
}

function readQuoted(text: string, from: number, delimiter: Delimiter): Row | null {
  const cells: string[] = [];
  let lines = 1;
  let at = from;
  for (;;) {
    const isQuoted = text[at] === QUOTE;
    const close = isQuoted ? closingQuote(text, QUOTE, at + 1) : at;
    if (close < 0) return null;
    const lineEnd = endOfLine(text, close);
    const next = text.indexOf(delimiter, close);
    const end = next >= 0 && next < lineEnd ? next : lineEnd;
    const quoted = isQuoted ? text.slice(at + 1, close) : "";
    // What follows a closing quote, which no spreadsheet writes, belongs to the cell.
    const plain = withoutReturn(text.slice(isQuoted ? close + 1 : at, end));
    cells.push(quoted.replaceAll('""', QUOTE) + plain);
    lines += quoted.split("\n").length - 1;
    at = end + 1;
    if (end === lineEnd) return { cells, end: at, lines, isOpen: false };
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
