import type { Plan } from "../../core/profile/plan.ts";
import { signsOf, wordsOfSigns } from "../answers/bytes-text.ts";
import { RowReader } from "../answers/csv-rows.ts";
import { type ColumnReaders, columnReaders, rowShape } from "../answers/row-shape.ts";
import type { TableHead } from "../answers/table.ts";
import type { LastEnd } from "./cut.ts";

const NEW_LINE = 0x0a;
const QUOTE = 0x22;

/** So many short rows on end are no pieces of a longer one: then a table may be cut between them. */
const MOST_SHORT = 64;

/**
 * Where a table may be cut: after its last whole row that is as wide as the heading. A line feed may stand in quotes, and a
 * narrower row may be a piece of one that goes on.
 */
export function lastRowEnd(head: TableHead, plan: Plan): LastEnd {
  const { columns, dialect } = head;
  let readers: ColumnReaders | null = null;
  const shape = rowShape(dialect.delimiter, columns, () => {
    readers ??= columnReaders(plan, columns);
    return readers;
  });
  const isPerson = (line: string): boolean => shape.isPerson(wordsOfSigns(line).text);
  const reader = new RowReader(dialect, { ...shape, isPerson });
  const table = { delimiter: dialect.delimiter.charCodeAt(0), width: shape.width };
  const hasQuotes = (bytes: Uint8Array) => dialect.quotes !== "none" && bytes.includes(QUOTE);
  return (bytes) =>
    hasQuotes(bytes) ? lastQuotedEnd(bytes, reader, table) : lastFullEnd(bytes, 0, bytes.length, table);
}

interface TableShape {
  delimiter: number;
  width: number;
}

/** The same where rows hold quotes: from one to the next there are plain lines. */
function lastQuotedEnd(bytes: Uint8Array, reader: RowReader, table: TableShape): number {
  const text = signsOf(bytes);
  let end = 0;
  for (let from = 0; from < text.length; ) {
    const quote = text.indexOf('"', from);
    const start = quote < 0 ? text.length : Math.max(from, text.lastIndexOf("\n", quote) + 1);
    end = lastFullEnd(bytes, from, start, table) || end;
    const row = quote < 0 ? null : reader.readQuoted(text, start, false);
    if (!row) return end;
    if (row.fault || row.cells.length >= table.width) end = row.end;
    from = row.end;
  }
  return end;
}

/** The end of the last full line between two places; 0 where none is full and there are but a few. */
function lastFullEnd(bytes: Uint8Array, from: number, to: number, table: TableShape): number {
  const last = to > from ? bytes.lastIndexOf(NEW_LINE, to - 1) + 1 : 0;
  let end = last;
  for (let count = 0; count < MOST_SHORT && end > from; count += 1) {
    const start = end < 2 ? 0 : Math.max(from, bytes.lastIndexOf(NEW_LINE, end - 2) + 1);
    if (isFull(bytes, start, end, table)) return end;
    end = start;
  }
  return end > from ? last : 0;
}

function isFull(bytes: Uint8Array, from: number, to: number, { delimiter, width }: TableShape): boolean {
  let cells = 1;
  for (let at = from; at < to && cells < width; at += 1) if (bytes[at] === delimiter) cells += 1;
  return cells >= width;
}
