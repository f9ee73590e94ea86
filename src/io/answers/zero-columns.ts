import type { Plan } from "../../core/profile/plan.ts";
import { NobodyRows } from "./nobody-rows.ts";
import { type ColumnReaders, columnReaders, isAnswer } from "./row-shape.ts";
import type { TableHead } from "./table.ts";
import { TableRows } from "./table-rows.ts";

const ZERO = 0x30;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;
const SPACE = 0x20;

/** A cell that holds 0, also as spreadsheets keep a text or write a decimal. */
const ZERO_CELL = /^\s*(?:="0"|0(?:[.,]0+)?)\s*$/;

const LETTER = /\p{L}/u;

/**
 * Finds the columns whose cells count the options from 0: there is a 0, and never the number of the last option or an option in
 * words, beside which a 0 is one person's slip. A scale read a step too low would be worse than none.
 * @param bytes whole rows, as far as it was looked ahead
 * @returns the columns in their order
 */
export function zeroColumns(bytes: Uint8Array, plan: Plan, head: TableHead): number[] {
  if (!mayHoldZero(bytes, head.dialect.delimiter.charCodeAt(0))) return [];
  const readers = columnReaders(plan, head.columns);
  const rows = new TableRows(head, readers);
  const nobody = new NobodyRows(plan, head);
  const asked = countedColumns(plan, head, readers);
  const [zeros, others] = [new Set<number>(), new Set<number>()];
  rows.open(bytes);
  for (let row = rows.next(); row; row = rows.next()) {
    const { cells } = row;
    if (row.fault) continue;
    const found = asked.filter(({ column }) => ZERO_CELL.test(cells[column] ?? ""));
    for (const { column, last } of asked) {
      const cell = cells[column] ?? "";
      if (cell.trim() === last || (LETTER.test(cell) && isAnswer(readers[column], cell))) others.add(column);
    }
    if (found.length === 0) continue;
    const answered = readers.filter((reader, column) => isAnswer(reader, cells[column])).length;
    if (nobody.isAside(cells, answered)) continue;
    for (const { column } of found) zeros.add(column);
  }
  return [...zeros].filter((column) => !others.has(column)).sort((a, b) => a - b);
}

/** The columns of numbered options, and the last number; a text of an option may be "0" itself. */
function countedColumns(
  plan: Plan,
  { columns }: TableHead,
  readers: ColumnReaders,
): { column: number; last: string }[] {
  return columns.items.flatMap((position, column) => {
    const item = plan.items[position];
    const zero = readers[column]?.digits[0] ?? 0;
    return item && item.kind !== "statement" && zero < 0
      ? [{ column, last: String(item.options.length) }]
      : [];
  });
}

/** A look at the bytes alone, so that a table without any 0 is not read twice. */
function mayHoldZero(bytes: Uint8Array, delimiter: number): boolean {
  const isEdge = (byte: number | undefined): boolean =>
    byte === undefined ||
    byte === delimiter ||
    byte === LINE_FEED ||
    byte === RETURN ||
    byte === QUOTE ||
    byte === SPACE;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== ZERO || !isEdge(bytes[at - 1])) continue;
    const next = bytes[at + 1];
    if (isEdge(next) || next === 0x2e || next === 0x2c) return true;
  }
  return false;
}
