import { cellAt } from "../base/at.ts";
import { plus, times, type Whole } from "../base/whole.ts";
import type { Plan } from "../profile/plan.ts";
import type { Sums } from "./tally.ts";

/** A fraction in whole numbers, from 0 to 1. */
export interface Fraction {
  over: Whole;
  under: Whole;
}

/**
 * The person-mean estimate of the fit: every trait scale's value over its answered items, weighted.
 * @returns null when a trait scale has no answer
 */
export function estimateFit({ traits, weights, one }: Plan, { points, answeredMax }: Sums): Fraction | null {
  let over = times(one, 0);
  let product = one;
  for (const { index, weight } of traits) {
    const max = cellAt(answeredMax, index);
    if (max === 0) return null;
    // over ÷ product + weight × points ÷ max, over one denominator
    over = plus(times(over, max), times(product, weight * cellAt(points, index)));
    product = times(product, max);
  }
  return { over, under: times(product, weights) };
}

/** At least half the items of every scale of the verdict are answered: enough for an estimate beside the range. */
export function isHalfAnswered({ traits, antiTraits }: Plan, { answered }: Sums): boolean {
  for (const { index, items } of traits) if (2 * cellAt(answered, index) < items.length) return false;
  for (const { index, items } of antiTraits) if (2 * cellAt(answered, index) < items.length) return false;
  return true;
}

/** Whether the estimate of any anti-trait triggers it. */
export function triggersByEstimate({ antiTraits }: Plan, { points, answeredMax }: Sums): boolean {
  return antiTraits.some(({ index, triggerAt }) => {
    const max = cellAt(answeredMax, index);
    return max > 0 && 100 * cellAt(points, index) >= triggerAt * max;
  });
}
