import type { Row } from "./csv-rows.ts";
import { type ColumnReaders, isAnswer } from "./row-shape.ts";

/** More line breaks than anybody puts into a cell. */
const MOST_PIECES = 20;

const LETTER = /\p{L}/u;

/** What it takes to see that rows are pieces of one. */
export interface TornSetting {
  width: number;
  readers: ColumnReaders;
  /** Reads the row that begins here; null at the end. */
  read: (from: number) => Row | null;
}

/**
 * Joins the pieces of a row that line breaks without quotes have torn: rows that are all too short, and together just a whole row
 * with nothing but answers where the items stand.
 * @returns the row, which nobody is to be scored by; null where the first is a row of its own
 */
export function tornRow(first: Row, { width, readers, read }: TornSetting): Row | null {
  if (!mayBeTorn(first, readers)) return null;
  const cells = [...first.cells];
  let { end, lines } = first;
  for (let count = 0; count < MOST_PIECES && cells.length < width; count += 1) {
    const next = read(end);
    if (!next || next.fault) return null;
    const [rest = "", ...others] = next.cells;
    cells.push(`${cells.pop()}\n${rest}`, ...others);
    lines += next.lines;
    end = next.end;
  }
  const isWhole = cells.length === width && areAnswers(cells, first.cells.length, readers);
  return isWhole ? { cells: first.cells, end, lines, fault: "torn-row" } : null;
}

/** A line alone above a row is one of its own, unless an answer should stand there; where one should, the break stands in words. */
function mayBeTorn({ cells, fault }: Row, readers: ColumnReaders): boolean {
  const last = cells.length - 1;
  const cell = cells[last] ?? "";
  const reader = readers[last];
  if (fault) return false;
  if (!reader) return last > 0;
  return LETTER.test(cell) && !isAnswer(reader, cell);
}

/** Whether the cells from one on hold an answer, and none of all but the torn one is no option. */
function areAnswers(cells: readonly string[], from: number, readers: ColumnReaders): boolean {
  return (
    cells.every((cell, column) => column === from - 1 || !readers[column]?.lookAt(cell).isWrong) &&
    cells.some((cell, column) => column >= from && isAnswer(readers[column], cell))
  );
}
