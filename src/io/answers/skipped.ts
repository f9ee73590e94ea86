/** Why a row of a table is nobody's: it holds no answer, it sums others up, or it repeats the heading. */
export type SkippedKind = "empty" | "totals" | "headings";

/** Rows of a table that are no people: how many of each kind, and where they stand while these are few. */
export interface Skipped extends Record<SkippedKind, number> {
  /** First and last lines. */
  ranges: [number, number][];
}

/** So many places can be told in a sentence. */
const MOST_RANGES = 8;

/** No row yet. */
export function noneSkipped(): Skipped {
  return { empty: 0, totals: 0, headings: 0, ranges: [] };
}

/** Notes a row. Rows come in their order. */
export function skip(skipped: Skipped, kind: SkippedKind, line: number): void {
  skipped[kind] += 1;
  addRange(skipped.ranges, [line, line]);
}

/** Adds what was skipped further down, with the number of lines before it. */
export function addSkipped(skipped: Skipped, more: Skipped, before: number): void {
  skipped.empty += more.empty;
  skipped.totals += more.totals;
  skipped.headings += more.headings;
  for (const [from, to] of more.ranges) addRange(skipped.ranges, [from + before, to + before]);
}

/** Rows of every kind together. */
export function countSkipped({ empty, totals, headings }: Skipped): number {
  return empty + totals + headings;
}

/** One range more than can be told stands for all that follow. */
function addRange(ranges: [number, number][], [from, to]: [number, number]): void {
  const last = ranges.at(-1);
  if (last && (last[1] + 1 >= from || ranges.length > MOST_RANGES)) last[1] = to;
  else ranges.push([from, to]);
}
