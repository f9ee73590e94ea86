import type { Plan } from "../../core/profile/plan.ts";
import { plainCell } from "./meaning/cells.ts";
import { NobodyRows } from "./nobody-rows.ts";
import { type ColumnReaders, columnReaders, isAnswer } from "./row-shape.ts";
import type { TableHead } from "./table.ts";
import { TableRows } from "./table-rows.ts";

const ZERO = 0x30;
const QUOTE = 0x22;
const SPACE = 0x20;
const APOSTROPHE = 0x27;
/** From here on bytes are parts of other signs, of which some are never seen. */
const BEYOND_ASCII = 0x80;
/** A 0 in the width of Chinese signs. */
const WIDE_ZERO = Buffer.from("\uff10");

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
    const found: number[] = [];
    for (const { column, last } of asked) {
      const cell = cells[column] ?? "";
      const hasWords = LETTER.test(cell);
      const number = hasWords ? "" : numberIn(cell);
      if (number === "0") found.push(column);
      if (number === last || (hasWords && isAnswer(readers[column], cell))) others.add(column);
    }
    if (found.length === 0) continue;
    const answered = readers.filter((reader, column) => isAnswer(reader, cells[column])).length;
    if (nobody.isAside(cells, answered)) continue;
    for (const column of found) zeros.add(column);
  }
  return [...zeros].filter((column) => !others.has(column)).sort((a, b) => a - b);
}

/** The number that a cell without words says, as its reader takes it. Most are one digit. */
function numberIn(cell: string): string {
  return cell.length === 1 && cell <= "9" ? cell : plainCell(cell);
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
    byte <= SPACE ||
    byte === QUOTE ||
    byte === APOSTROPHE ||
    byte >= BEYOND_ASCII;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== ZERO || !isEdge(bytes[at - 1])) continue;
    const next = bytes[at + 1];
    if (isEdge(next) || next === 0x2e || next === 0x2c) return true;
  }
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(WIDE_ZERO);
}
