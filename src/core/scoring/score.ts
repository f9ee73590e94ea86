import { cellAt } from "../base/at.ts";
import { plus, ratio, times, type Whole } from "../base/whole.ts";
import { CUTS, type Plan } from "../profile/plan.ts";
import type { Choices } from "./answers.ts";
import { estimateFit, type Fraction, isHalfAnswered, triggersByEstimate } from "./estimate.ts";
import type { Range } from "./range.ts";
import { emptySums, type Sums, sumUp } from "./tally.ts";

/** The bands of the verdict, worst first: < 40, < 60, < 80, and from 80 of 100. */
export const BANDS = ["low", "unsure", "good", "strong"] as const;
export type Band = (typeof BANDS)[number];

/** A band's place in `BANDS`. */
export type BandIndex = 0 | 1 | 2 | 3;
export const UNSURE: BandIndex = 1;

/** `certain`: no answer still missing can move it. `provisional`: enough answers for an estimate. */
export type Status = "certain" | "provisional" | "insufficient";

/** All that a verdict is made of. Every decision stands in whole numbers; only `fit` is there to be shown. */
export interface Score {
  sums: Sums;
  /** The weighted sum of the trait scales' points, of `plan.total`, with every unknown answered worst and best. */
  fitLow: Whole;
  fitHigh: Whole;
  /** The verdict with every unknown answered worst, and best. */
  low: BandIndex;
  high: BandIndex;
  status: Status;
  /** The band when it is certain, the estimate's when provisional, else null. */
  band: BandIndex | null;
  fit: Range;
}

/** Room for a score. A batch hands in the same for every respondent. */
export function emptyScore(plan: Plan): Score {
  return {
    sums: emptySums(plan),
    fitLow: 0,
    fitHigh: 0,
    low: 0,
    high: 0,
    status: "insufficient",
    band: null,
    fit: { low: 0, high: 0, point: null },
  };
}

/**
 * Scores both completions of a set of choices. The verdict never falls when an answer gets better, so the two ends
 * bound every completion exactly.
 * @param score where the result goes
 */
export function score(plan: Plan, choices: Choices, score: Score = emptyScore(plan)): Score {
  const { sums } = score;
  sumUp(plan, choices, sums);
  weighFit(plan, score);
  const { isSure, isPossible } = triggers(plan, sums);
  score.low = capped(bandOf(plan, score.fitLow), isPossible);
  score.high = capped(bandOf(plan, score.fitHigh), isSure);
  const estimate = estimateFit(plan, sums);
  conclude(plan, score, estimate);
  const { fit } = score;
  fit.low = percent(score.fitLow, plan.total);
  fit.high = percent(score.fitHigh, plan.total);
  fit.point = estimate && percent(estimate.over, estimate.under);
  return score;
}

function weighFit({ traits }: Plan, score: Score): void {
  const { points, answeredMax } = score.sums;
  score.fitLow = 0;
  score.fitHigh = 0;
  for (const { index, unit, max } of traits) {
    const sum = cellAt(points, index);
    score.fitLow = plus(score.fitLow, times(unit, sum));
    score.fitHigh = plus(score.fitHigh, times(unit, sum + max - cellAt(answeredMax, index)));
  }
}

/** Whether any anti-trait is triggered: beyond doubt, and possibly. */
function triggers({ antiTraits }: Plan, sums: Sums): { isSure: boolean; isPossible: boolean } {
  let [isSure, isPossible] = [false, false];
  for (const { index, max, triggerPoints } of antiTraits) {
    const points = cellAt(sums.points, index);
    isSure ||= points >= triggerPoints;
    isPossible ||= points + max - cellAt(sums.answeredMax, index) >= triggerPoints;
  }
  return { isSure, isPossible };
}

function conclude(plan: Plan, score: Score, estimate: Fraction | null): void {
  if (score.low === score.high) {
    score.status = "certain";
    score.band = score.low;
  } else if (isHalfAnswered(plan, score.sums)) {
    score.status = "provisional";
    score.band = estimate && capped(bandOfFraction(estimate), triggersByEstimate(plan, score.sums));
  } else {
    score.status = "insufficient";
    score.band = null;
  }
}

/** The band of a weighted sum: a cut belongs to the upper band. */
export function bandOf({ cuts: [unsure, good, strong] }: Plan, weighted: Whole): BandIndex {
  if (weighted >= strong) return 3;
  if (weighted >= good) return 2;
  return weighted >= unsure ? 1 : 0;
}

function bandOfFraction({ over, under }: Fraction): BandIndex {
  return CUTS.filter((cut) => times(100, over) >= times(cut, under)).length as BandIndex;
}

/** A band under the cap of a triggered anti-trait. */
export function capped(band: BandIndex, isTriggered: boolean): BandIndex {
  return isTriggered && band > UNSURE ? UNSURE : band;
}

function percent(points: Whole, of: Whole): number {
  return ratio(times(100, points), of);
}
