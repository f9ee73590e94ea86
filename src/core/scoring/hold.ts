import { cellAt } from "../base/at.ts";
import type { FitPlan } from "../profile/plan.ts";
import type { FitScale } from "../profile/scale.ts";
import { goodPointsOf, type Sums } from "./tally.ts";

/** Whether a scale holds the verdict, whatever the unknown answers are; `open` while they decide it. */
export type Hold = "yes" | "no" | "open";

/** Whether a scale's good value is at or below its floor, as far as the answers tell. */
export function holdOf(sums: Sums, scale: FitScale): Hold {
  const good = goodPointsOf(sums, scale);
  if (good + scale.max - cellAt(sums.answeredMax, scale.index) <= scale.holdPoints) return "yes";
  return good > scale.holdPoints ? "no" : "open";
}

/** Whether any scale holds the verdict: beyond doubt, and possibly. */
export function holdsOf({ fitScales }: FitPlan, sums: Sums): { isSure: boolean; isPossible: boolean } {
  let [isSure, isPossible] = [false, false];
  for (const scale of fitScales) {
    const hold = holdOf(sums, scale);
    isSure ||= hold === "yes";
    isPossible ||= hold !== "no";
  }
  return { isSure, isPossible };
}

/** Whether so many good points, of the most that the answered items could give, hold the verdict. */
export function isHolding({ floor }: FitScale, goodPoints: number, answeredMax: number): boolean {
  return answeredMax > 0 && 100 * goodPoints <= floor * answeredMax;
}

/** Whether a scale holds the verdict by the answers given to it. */
export function holdsByEstimate(scale: FitScale, sums: Sums): boolean {
  return isHolding(scale, goodPointsOf(sums, scale), cellAt(sums.answeredMax, scale.index));
}
