import type { Plan } from "../../core/profile/plan.ts";
import { CellReader } from "./cells.ts";
import type { Columns } from "./columns.ts";
import type { RowShape } from "./csv-rows.ts";

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
