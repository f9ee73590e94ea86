import type { Plan } from "../../core/profile/plan.ts";
import { headingsOf, NONE } from "./meaning/headings.ts";

/** More different cells than the headings and their repetitions in any table. */
const MOST_KNOWN = 1000;

/** Which item a cell names, as a heading does: its position, or `NONE`. */
export function itemNamed(plan: Plan): (cell: string) => number {
  const headings = headingsOf(plan);
  const known = new Map<string, number>();
  return (cell) => {
    // What holds hardly a word is an answer.
    if (cell.length < 3 || !/\p{L}/u.test(cell)) return NONE;
    const before = known.get(cell);
    if (before !== undefined) return before;
    const found = headings.itemOf(cell);
    if (known.size < MOST_KNOWN) known.set(cell, found);
    return found;
  };
}
