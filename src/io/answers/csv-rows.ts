import {
  BROKEN,
  closingQuote,
  PLAIN,
  type QuoteSetting,
  type Quotes,
  spanningEnd,
  UNDECIDED,
  withinCellEnd,
} from "./quotes.ts";

const QUOTE = '"';
const QUOTE_SIGN = 0x22;
const LINE_FEED = 0x0a;

/** What may stand between cells unless the table names another sign; the header decides. */
export const DELIMITERS = [",", ";", "\t", "|"] as const;

/** How the cells of a table are written. */
export interface Dialect {
  /** The sign between two cells. */
  delimiter: string;
  quotes: Quotes;
}

/** How a table between such delimiters treats quotes. */
export function dialectOf(delimiter: string): Dialect {
  return { delimiter, quotes: delimiter === "\t" ? "within-cell" : "spanning" };
}

/**
 * What keeps a row from being read: a quote that is not closed, or closed too early (then it ends with the line of the quote, its
 * cells before it), or line breaks without quotes.
 */
export type RowFault = "open-quote" | "torn-row";

/** One row of a table, and where it ends in its text: after its line feed. */
export interface Row {
  cells: string[];
  end: number;
  /** Lines that it spans. */
  lines: number;
  fault: RowFault | null;
}

/** What tells a quote that was forgotten from a cell that spans lines. */
export interface RowShape {
  /** How many cells a whole row has. */
  width: number;
  /** Whether a line is somebody's row by itself. */
  isPerson: (line: string) => boolean;
}

/** Nothing is known of the table yet. */
export const ANY_SHAPE: RowShape = { width: Number.POSITIVE_INFINITY, isPerson: () => false };

/**
 * Reads rows: RFC 4180, with line feeds alone as well, and with quotes inside a plain cell taken as they are, as spreadsheets
 * do. Whoever cuts a table into blocks reads with it too, so that both agree on where a row ends.
 */
export class RowReader {
  readonly #dialect: Dialect;
  readonly #delimiter: number;
  readonly #shape: RowShape;

  constructor(dialect: Dialect, shape: RowShape) {
    this.#dialect = dialect;
    this.#delimiter = dialect.delimiter.charCodeAt(0);
    this.#shape = shape;
  }

  /** Reads the row that begins here in a text that is whole. */
  read(text: string, from: number): Row {
    const lineEnd = endOfLine(text, from);
    const line = text.slice(from, lineEnd);
    const { delimiter, quotes } = this.#dialect;
    if (quotes !== "none" && line.includes(QUOTE)) {
      const row = this.readQuoted(text, from, true);
      if (row) return row;
    }
    return { cells: withoutReturn(line).split(delimiter), end: lineEnd + 1, lines: 1, fault: null };
  }

  /** Reads a row that holds quotes; null where its end cannot be told before more of the text is there. */
  readQuoted(text: string, from: number, isWhole: boolean): Row | null {
    const { delimiter } = this.#dialect;
    const cells: string[] = [];
    let lines = 1;
    for (let at = from; ; ) {
      const simple = this.#simpleEnd(text, at);
      if (simple >= 0) {
        cells.push(text.slice(at + 1, simple - 1));
        at = simple + 1;
        continue;
      }
      const cell = this.#readCell(text, at, { isWhole, before: cells.length });
      if (cell === null) return null;
      const lineEnd = cell.isBroken ? endOfLine(text, at) : cell.end;
      if (lineEnd === text.length && !isWhole) return null;
      if (cell.isBroken) return { cells, end: lineEnd + 1, lines, fault: "open-quote" };
      cells.push(cell.text);
      lines += cell.lines;
      at = cell.end + 1;
      if (text[cell.end] !== delimiter) return { cells, end: at, lines, fault: null };
    }
  }

  /**
   * Where a quoted cell ends that holds nothing but plain signs, and has another after it; −1 where more must be looked at:
   * between tabs also before a tab, since a quote on its other side closes no cell.
   */
  #simpleEnd(text: string, from: number): number {
    if (text.charCodeAt(from) !== QUOTE_SIGN) return -1;
    const barrier = this.#dialect.quotes === "spanning" ? LINE_FEED : this.#delimiter;
    for (let at = from + 1; at < text.length; at += 1) {
      const sign = text.charCodeAt(at);
      if (sign === LINE_FEED || sign === barrier) return -1;
      if (sign === QUOTE_SIGN) return text.charCodeAt(at + 1) === this.#delimiter ? at + 1 : -1;
    }
    return -1;
  }

  #readCell(text: string, from: number, row: { isWhole: boolean; before: number }): Cell | null {
    const { delimiter, quotes } = this.#dialect;
    const open = quotes === "spanning" ? afterSpaces(text, from) : from;
    if (text[open] !== QUOTE) return plainCell(text, from, delimiter);
    const setting: QuoteSetting = {
      delimiter,
      isWhole: row.isWhole,
      isPerson: this.#shape.isPerson,
      isFullLine: () => row.before + cellsIn(text, open, delimiter) >= this.#shape.width,
    };
    // Spaces before a quote are none that a spreadsheet writes: it must close before the line does.
    const isIndented = open > from;
    const close = isIndented ? indentedEnd(text, open, setting) : this.#endOf(text, open, setting);
    if (close === UNDECIDED) return null;
    if (close === PLAIN) return plainCell(text, from, delimiter);
    if (close === BROKEN) return { text: "", end: from, lines: 0, isBroken: true };
    const quoted = text.slice(open + 1, close).replaceAll('""', QUOTE);
    const end = endOfCell(text, close, delimiter);
    return { text: quoted, end, lines: quoted.split("\n").length - 1, isBroken: false };
  }

  #endOf(text: string, open: number, setting: QuoteSetting): number {
    return this.#dialect.quotes === "spanning"
      ? spanningEnd(text, open, setting)
      : withinCellEnd(text, open, setting);
  }
}

interface Cell {
  text: string;
  /** Where its delimiter or its line feed stands. */
  end: number;
  /** Line feeds in it. */
  lines: number;
  isBroken: boolean;
}

function plainCell(text: string, from: number, delimiter: string): Cell {
  const end = endOfCell(text, from, delimiter);
  return { text: withoutReturn(text.slice(from, end)), end, lines: 0, isBroken: false };
}

function indentedEnd(text: string, open: number, setting: QuoteSetting): number {
  const close = closingQuote(text, open + 1);
  if (close < 0 || close > endOfLine(text, open)) return PLAIN;
  const end = spanningEnd(text, open, setting);
  return end === BROKEN ? PLAIN : end;
}

function endOfCell(text: string, from: number, delimiter: string): number {
  const sign = delimiter.charCodeAt(0);
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== sign && text.charCodeAt(at) !== LINE_FEED) at += 1;
  return at;
}

function cellsIn(text: string, from: number, delimiter: string): number {
  return text.slice(from, endOfLine(text, from)).split(delimiter).length;
}

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === " ") at += 1;
  return at;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
