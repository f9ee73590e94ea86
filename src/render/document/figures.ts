import type { FigureRow } from "./blocks.ts";

/** The largest size of all pictures of a table, to which each is drawn; 1 where there is none. */
export function tallestOf(rows: readonly FigureRow[]): number {
  const sizes = rows.flatMap(({ spread }) => spread?.bins.map(({ size }) => size) ?? []);
  return Math.max(0, ...sizes) || 1;
}
