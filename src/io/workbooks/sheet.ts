/** One row of a sheet: its number from 1 and the texts of its cells, as they are shown. */
export interface SheetRow {
  number: number;
  cells: readonly string[];
}

/** What is to be told of a sheet that was read. */
export interface SheetNotes {
  /** Cells with a formula whose value was never worked out. */
  unsolved: NotedCell[];
  /** Cells that cover several rows: only the first of these holds what is shown in all. */
  merged: NotedCell[];
  /** The numbers of the rows that are not shown: somebody may have hidden them to leave them out. */
  hiddenRows: number[];
  /** The columns that are not shown. */
  hiddenColumns: ColumnRange[];
}

/** Columns side by side, from 0, both ends in it. */
export interface ColumnRange {
  first: number;
  last: number;
}

export interface NotedCell {
  /** As `B2`, or `B2:B9`. */
  name: string;
  /** The number of its first row, and of its column from 0. */
  row: number;
  column: number;
}

export interface Sheet {
  name: string;
  isHidden: boolean;
  /** Its rows in their order, empty ones left out; what is to be told is noted on the way. */
  rows: (notes: SheetNotes) => Iterable<SheetRow>;
}

/** The name of a cell by its row and column: `B2`. */
export function cellName(row: number, column: number): string {
  return columnName(column) + row;
}

/** The letters of a column, which is counted from 0. */
export function columnName(column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** The column of a cell by its letters, from 0. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The text of a formula without a value: no answer, and it says why. */
export function unsolved(formula: string): string {
  return `=${formula.replace(/^.*?=/, "") || "…"}`;
}
