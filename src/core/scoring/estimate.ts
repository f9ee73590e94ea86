import { at } from "../base/at.ts";
import { ratio } from "../base/whole.ts";
import { CUTS, type Plan } from "../profile/plan.ts";
import { type BandIndex, capped, type Score } from "./score.ts";

/**
 * The person-mean estimate of the fit: every trait scale's value over its answered items, weighted.
 * @returns the exact fraction (0 to 1), or null when a trait scale has no answer.
 */
export function estimateFit(plan: Plan, { traits }: Score): { over: bigint; under: bigint } | null {
  let over = 0n;
  let under = BigInt(plan.weights);
  for (const [index, { weight }] of plan.traits.entries()) {
    const { points, answeredMax } = at(traits, index);
    if (answeredMax === 0) return null;
    // over/under + (weight × points) / (weights × answeredMax), kept over one denominator
    over = over * BigInt(answeredMax) + (BigInt(weight) * BigInt(points) * under) / BigInt(plan.weights);
    under *= BigInt(answeredMax);
  }
  return { over, under };
}

/** The estimate as a number from 0 to 100; null when a trait scale has no answer. */
export function fitPoint(plan: Plan, score: Score): number | null {
  if (score.fitLow === score.fitHigh) return ratio(times100(score.fitLow), plan.total);
  const estimate = estimateFit(plan, score);
  return estimate && ratio(100n * estimate.over, estimate.under);
}

function times100(value: number | bigint): number | bigint {
  return typeof value === "number" ? value * 100 : value * 100n;
}

/** At least half the items of every scale are answered: enough for an estimate beside the range. */
export function isHalfAnswered(plan: Plan, { traits, antiTraits }: Score): boolean {
  const enough = (scales: Plan["traits"] | Plan["antiTraits"], tallies: Score["traits"]) =>
    scales.every((scale, index) => 2 * at(tallies, index).answered >= scale.items.length);
  return enough(plan.traits, traits) && enough(plan.antiTraits, antiTraits);
}

/** The band of the estimates: of the fit, under the cap of the anti-traits whose own estimate triggers. */
export function estimateBand(plan: Plan, score: Score): BandIndex | null {
  const estimate = estimateFit(plan, score);
  if (!estimate) return null;
  const cuts = CUTS.filter((cut) => 100n * estimate.over >= BigInt(cut) * estimate.under);
  const triggered = plan.antiTraits.some(({ triggerAt }, index) => {
    const { points, answeredMax } = at(score.antiTraits, index);
    return answeredMax > 0 && 100 * points >= triggerAt * answeredMax;
  });
  return capped(cuts.length as BandIndex, triggered);
}
