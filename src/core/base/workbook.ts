/** A workbook as plain data: what stands in it is decided in one place, how it becomes bytes in another. */
export interface Workbook {
  title: string;
  /** The day when it was made, as `2026-11-25`. */
  date: string;
  sheets: Sheet[];
}

/** A text is never a formula. */
export type Cell = string | number | null;

export interface Sheet {
  name: string;
  columns: Column[];
  rows: (readonly Cell[])[];
  /** Whether it is a table to sort and filter, rather than a text to read. */
  isTable: boolean;
}

export interface Column {
  heading: string;
  /** In letters. */
  width: number;
  /** `decimal`: numbers with one decimal. `wrapped`: texts of several lines. */
  kind: "text" | "wrapped" | "whole" | "decimal";
}
