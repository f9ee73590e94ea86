import { cellAt } from "../base/at.ts";
import { plus, times, type Whole } from "../base/whole.ts";
import type { FitPlan } from "../profile/plan.ts";
import { goodPointsOf, type Sums } from "./tally.ts";

/** A fraction in whole numbers, from 0 to 1. */
export interface Fraction {
  over: Whole;
  under: Whole;
}

/**
 * The person-mean estimate of the fit: every scale's good value over its answered items, weighted.
 * @returns null when a scale has no answer
 */
export function estimateFit({ fitScales, weights, one }: FitPlan, sums: Sums): Fraction | null {
  let over = times(one, 0);
  let product = one;
  for (const scale of fitScales) {
    const max = cellAt(sums.answeredMax, scale.index);
    if (max === 0) return null;
    // over ÷ product + weight × points ÷ max, over one denominator
    over = plus(times(over, max), times(product, scale.weight * goodPointsOf(sums, scale)));
    product = times(product, max);
  }
  return { over, under: times(product, weights) };
}

/** At least half the items of every scale of the fit are answered: enough for an estimate beside the range. */
export function isHalfAnswered({ fitScales }: FitPlan, { answered }: Sums): boolean {
  for (const { index, items } of fitScales) if (2 * cellAt(answered, index) < items.length) return false;
  return true;
}
