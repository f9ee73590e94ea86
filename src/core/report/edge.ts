import { at } from "../base/at.ts";
import { CUTS } from "../profile/weights.ts";
import type { Assessment } from "../scoring/assess.ts";
import type { Standing } from "./standing.ts";

/**
 * Why the same person, answering again, may well get another verdict: a cut of the fit is near, a scale is near the floor at
 * which it would hold (`hold`) or be freed (`free`); `other` where none of these tells it all.
 */
export type Edge =
  | { kind: "cut" }
  | { kind: "other" }
  | { kind: "hold"; scale: Standing }
  | { kind: "free"; scale: Standing };

const [UNSURE_CUT] = CUTS;

/** What makes a verdict unsteady; null where it is steady: just where `nearEdge` says so. */
export function edgeOf(
  { verdict, fit }: Pick<Assessment, "verdict" | "fit">,
  standings: readonly Standing[],
): Edge | null {
  if (!verdict.nearEdge) return null;
  const [only, ...others] = standings.filter(({ effect }) => effect === "holds" || effect === "mayHold");
  if (only) {
    if (isNearCut(fit)) return { kind: "cut" };
    const isFree = others.length === 0 && isWithinWobble(only);
    return isFree ? { kind: "free", scale: only } : { kind: "other" };
  }
  const near = standings.filter(({ effect }) => effect === "near").sort((a, b) => toFloor(a) - toFloor(b));
  const isAbove = verdict.band === "good" || verdict.band === "strong";
  return isAbove && near.length > 0 ? { kind: "hold", scale: at(near, 0) } : { kind: "cut" };
}

/** Whether the fit lies near the one cut that matters where a scale holds. */
function isNearCut({ point, standardError }: Assessment["fit"]): boolean {
  return point !== null && Math.abs(point - UNSURE_CUT) <= standardError;
}

/** Whether a scale that was answered whole lies so near its floor that answering again may free it. */
function isWithinWobble(scale: Standing): boolean {
  return scale.isWhole && toFloor(scale) <= scale.standardError;
}

function toFloor({ value, floor }: Standing): number {
  return Math.abs((value ?? 0) - floor);
}
