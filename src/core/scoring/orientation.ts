import type { Plan } from "../profile/plan.ts";
import type { Tally } from "./score.ts";

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
export function orient(plan: Plan, sums: Tally | null): Orientation | null {
  const { orientation } = plan;
  if (!orientation || !sums) return null;
  const { max, name: role } = orientation;
  const { low, high, points, answeredMax } = sums;
  return {
    role,
    low: percent(low, max),
    high: percent(high, max),
    point: answeredMax === 0 ? null : percent(points, answeredMax),
    leaning: 3 * high <= -max ? "this" : 3 * low >= max ? "other" : "open",
  };
}

/** `+ 0` turns a negative zero, which JSON cannot hold, into a plain one. */
function percent(points: number, max: number): number {
  return (100 * points) / max + 0;
}
