/** How quotes stand in a table's text. */
export type Quotes = "spanning" | "within-cell" | "none";

/** What a quote at the start of a cell is, where no other closes it: a sign of the cell, … */
export const PLAIN = -1;
/** … one that somebody forgot to close, or closed too early, … */
export const BROKEN = -2;
/** … or not to be told before more of the text is there. */
export const UNDECIDED = -3;

/** What is known around a quote. */
export interface QuoteSetting {
  delimiter: string;
  /** Whether the text is all there is, so that it need not be waited for more. */
  isWhole: boolean;
  /** Whether a line is somebody's row by itself. */
  isPerson: (line: string) => boolean;
  /** Whether the line of the quote is a whole row where the quote is taken as a sign. */
  isFullLine: () => boolean;
}

/** Where the quote stands that closes a cell; −1 where none does. Two quotes in a row stand for one. */
export function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/**
 * Where the cell ends that a quote opens, as RFC 4180 has it. Its end is doubted where text follows it, and where the cell spans
 * lines of which one is somebody's row: then the quote was not closed where it should have been.
 * @returns the place of the closing quote, `BROKEN` or `UNDECIDED`
 */
export function spanningEnd(text: string, open: number, setting: QuoteSetting): number {
  const close = closingQuote(text, open + 1);
  const end = close < 0 ? null : endsCell(text, close + 1, setting);
  if (end !== true && end !== null) return end;
  const lineEnd = text.indexOf("\n", open);
  if (close >= 0 && (lineEnd < 0 || close < lineEnd)) return close;
  const within = close < 0 ? text.length : close;
  let line = lineEnd + 1;
  for (let next = nextLine(text, line); lineEnd >= 0 && next <= within; next = nextLine(text, line)) {
    if (setting.isPerson(text.slice(line, next - 1))) return BROKEN;
    line = next;
  }
  if (close < 0) return setting.isWhole ? BROKEN : UNDECIDED;
  const last = lastLine(text, line, setting);
  if (last === null) return UNDECIDED;
  return setting.isPerson(last) && setting.isFullLine() ? BROKEN : close;
}

/**
 * The same between tabs. A spreadsheet quotes a cell that holds a line break or a quote, but never one that holds a tab; and
 * most write no quotes at all, so that a ditto mark is just a sign. A quote is one whose partner stands before the next tab.
 * @returns the place of the closing quote, `PLAIN` or `UNDECIDED`
 */
export function withinCellEnd(text: string, open: number, setting: QuoteSetting): number {
  const close = closingQuote(text, open + 1);
  const tab = text.indexOf(setting.delimiter, open);
  if (tab >= 0 && (close < 0 || tab < close)) return PLAIN;
  if (close < 0) return setting.isWhole ? PLAIN : UNDECIDED;
  const end = endsCell(text, close + 1, setting);
  if (end !== true) return end === BROKEN ? PLAIN : end;
  const line = text.lastIndexOf("\n", close) + 1;
  if (line <= open) return close;
  const last = lastLine(text, line, setting);
  if (last === null) return UNDECIDED;
  return setting.isPerson(last) ? PLAIN : close;
}

/** Whether a cell may end here: before a delimiter, the end of the line, or spaces and one of these. */
function endsCell(text: string, from: number, { delimiter, isWhole }: QuoteSetting): true | number {
  let at = from;
  while (text[at] === " ") at += 1;
  if (text[at] === "\r") at += 1;
  if (at >= text.length) return isWhole || UNDECIDED;
  return text[at] === "\n" || (text[at] === delimiter && text[at - 1] !== "\r") || BROKEN;
}

/** Where the line after this one begins; endless where the line does not end. */
function nextLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? Number.POSITIVE_INFINITY : end + 1;
}

/** The line that begins here; null where its end is not there yet. */
function lastLine(text: string, from: number, { isWhole }: QuoteSetting): string | null {
  const end = text.indexOf("\n", from);
  if (end < 0) return isWhole ? text.slice(from) : null;
  return text.slice(from, end);
}
