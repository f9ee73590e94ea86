import type { Item } from "./items.ts";

/** What each item adds to which scale, in flat lists that hot loops read fast. */
export interface ItemTable {
  /** By item: the index of its scale, one past the last for an item that no scale counts. */
  scales: Float64Array;
  /** By item: the most points. */
  maxima: Float64Array;
  /** By item: where the points of its options start in `points`. */
  starts: Float64Array;
  /** By option, item after item: keyed points. */
  points: Float64Array;
}

/** Lays out items for summing. */
export function tabulate(items: readonly Item[], scales: readonly { items: readonly number[] }[]): ItemTable {
  const scaleOf = new Float64Array(items.length).fill(scales.length);
  for (const [index, scale] of scales.entries())
    for (const position of scale.items) scaleOf[position] = index;
  const points = items.map(({ options }) => options.map((option) => option.points));
  let next = 0;
  const starts = points.map(({ length }) => {
    next += length;
    return next - length;
  });
  return {
    scales: scaleOf,
    maxima: Float64Array.from(items, ({ max }) => max),
    starts: Float64Array.from(starts),
    points: Float64Array.from(points.flat()),
  };
}
