/** What can be wrong with a workbook, or has to be told of the sheet that was read. */
export interface WorkbookProblemArgs {
  "damaged-workbook": Record<never, never>;
  "workbook-too-large": { limit: number };
  "unknown-sheet": { sheet: string; sheets: readonly string[]; suggestion: string | null };
  "other-sheets": { sheets: readonly string[] };
  "no-sheets": { sheet: string };
  "unsolved-formula": { cell: string };
  "merged-cells": { range: string };
  "hidden-rows": { count: number };
  /** By their letters. */
  "hidden-columns": { columns: readonly string[] };
}
