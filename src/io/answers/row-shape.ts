import type { Plan } from "../../core/profile/plan.ts";
import { CellReader } from "./cells.ts";
import type { Columns } from "./columns.ts";
import { DELIMITERS, type RowShape } from "./csv-rows.ts";
import type { TableHead } from "./table.ts";

/** By column: what reads its cells, or null where it is no item's. */
export type ColumnReaders = readonly (CellReader | null)[];

/** A reader for every column of an item. */
export function columnReaders(plan: Plan, { items }: Columns): ColumnReaders {
  return items.map((position, column) => {
    const item = plan.items[position];
    return item ? new CellReader(item, column + 1) : null;
  });
}

/** How many cells a whole row has: columns without a heading at the end are none. */
export function widthOf({ names }: Columns): number {
  return names.findLastIndex((name) => name.trim() !== "") + 1;
}

/** Whether a cell says an option of its item. */
export function isAnswer(reader: CellReader | null | undefined, cell: string | undefined): boolean {
  return reader !== null && reader !== undefined && cell !== undefined && reader.lookAt(cell).isAnswer;
}

/** What tells forgotten quotes in a table: a line with as many cells as the heading, and an answer in one of them. */
export function rowShape(delimiter: string, columns: Columns, readers: () => ColumnReaders): RowShape {
  const width = widthOf(columns);
  return {
    width,
    isPerson: (line) => {
      const cells = line.split(delimiter);
      if (cells.length < width) return false;
      const known = readers();
      return cells.some((cell, column) => isAnswer(known[column], cell));
    },
  };
}

/**
 * Whether a row without answers is somebody's that was not divided as the heading is: another delimiter stands in it, or quotes
 * stand around all of it.
 */
export function isUndivided(
  cells: readonly string[],
  { columns, dialect }: TableHead,
  readers: ColumnReaders,
): boolean {
  const last = cells.findLastIndex((cell) => cell.trim() !== "");
  const line = cells.slice(0, last + 1).join(dialect.delimiter);
  // A cell that is not alone may hold the table's own delimiter.
  const delimiters = DELIMITERS.filter((one) => last === 0 || one !== dialect.delimiter);
  return delimiters.some((one) => rowShape(one, columns, () => readers).isPerson(line));
}
