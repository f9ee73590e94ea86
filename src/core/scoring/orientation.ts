import type { Plan } from "../profile/plan.ts";
import type { PlanScale } from "../profile/scale.ts";
import { rangeOf, type Sums, tallyOf } from "./tally.ts";

/** Where a person stands between this role and its neighbour; `open` while the range does not clear a third. */
export type Leaning = "this" | "other" | "open";

/** From −100 (this role) to 100 (the other). */
export interface Orientation {
  role: string;
  low: number;
  high: number;
  point: number | null;
  leaning: Leaning;
}

/** Neither side is better, so this stands outside the verdict. Null when the profile compares nothing. */
export function orient({ orientation }: Plan, sums: Sums): Orientation | null {
  if (!orientation) return null;
  const { low, high, point } = rangeOf(sums, orientation);
  return { role: orientation.name, low, high, point, leaning: leaningOf(orientation, sums) };
}

/** Where a person leans. @param orientation the scale of a comparison */
export function leaningOf(orientation: PlanScale, sums: Sums): Leaning {
  const { low, high } = tallyOf(sums, orientation);
  const { max } = orientation;
  if (3 * high <= -max) return "this";
  return 3 * low >= max ? "other" : "open";
}
