import { cellAt } from "../base/at.ts";
import { plus, ratio, times, type Whole } from "../base/whole.ts";
import type { FitPlan, Plan } from "../profile/plan.ts";
import { CUTS } from "../profile/weights.ts";
import type { Choices } from "./answers.ts";
import { estimateFit, type Fraction, isHalfAnswered } from "./estimate.ts";
import { holdOf, holdsByEstimate, holdsOf } from "./hold.ts";
import type { Range } from "./range.ts";
import { emptySums, goodPointsOf, type Sums, sumUp } from "./tally.ts";

/** The bands of the verdict, worst first: < 50, < 65, < 80, and from 80 of 100. */
export const BANDS = ["low", "unsure", "good", "strong"] as const;
/** What the verdict says of the fit, or where it is held. */
export type Band = (typeof BANDS)[number];

/** A band's place in `BANDS`. */
export type BandIndex = 0 | 1 | 2 | 3;
/** The highest band to which a scale that holds lets the verdict rise. */
export const UNSURE: BandIndex = 1;

/** `certain`: no answer still missing can move it. `provisional`: enough answers for an estimate. */
export type Status = "certain" | "provisional" | "insufficient";

/** All that a verdict is made of. Every decision stands in whole numbers; only `fit` is there to be shown. */
export interface Score {
  sums: Sums;
  /** The weighted sum of the good points, of `plan.total`, with every unknown answered worst and best. */
  fitLow: Whole;
  fitHigh: Whole;
  /** The same of the answered items alone; null while a scale has no answer. */
  estimate: Fraction | null;
  /** The verdict with every unknown answered worst, and best. */
  low: BandIndex;
  high: BandIndex;
  status: Status;
  /** The band when it is certain, the estimate's when provisional, else null. */
  band: BandIndex | null;
  fit: Range;
}

/** Room for a score. A batch hands in the same for every respondent. */
export function emptyScore(plan: FitPlan): Score {
  return {
    sums: emptySums(plan),
    fitLow: 0,
    fitHigh: 0,
    estimate: null,
    low: 0,
    high: 0,
    status: "insufficient",
    band: null,
    fit: { low: 0, high: 0, point: null },
  };
}

const rooms = new WeakMap<Plan, Score>();

/** One score a plan, used again by whoever has read the last one: making room takes longer than scoring. */
export function roomFor(plan: Plan): Score {
  let room = rooms.get(plan);
  if (!room) {
    room = emptyScore(plan);
    rooms.set(plan, room);
  }
  return room;
}

/**
 * Scores both completions of a set of choices. The verdict never falls when an answer gets better, so the two ends
 * bound every completion exactly.
 * @param score where the result goes
 */
export function score(plan: Plan, choices: Choices, score: Score = emptyScore(plan)): Score {
  sumUp(plan, choices, score.sums);
  return scoreSums(plan, score);
}

/** Scores the sums of a score, in place. */
export function scoreSums(plan: FitPlan, score: Score): Score {
  const { sums } = score;
  weighFit(plan, score);
  const { isSure, isPossible } = holdsOf(plan, sums);
  score.low = limitedBy(bandOf(plan, score.fitLow), isPossible);
  score.high = limitedBy(bandOf(plan, score.fitHigh), isSure);
  score.estimate = estimateFit(plan, sums);
  conclude(plan, score);
  const { fit, estimate } = score;
  fit.low = percent(score.fitLow, plan.total);
  fit.high = percent(score.fitHigh, plan.total);
  fit.point = estimate && percent(estimate.over, estimate.under);
  return score;
}

function weighFit({ fitScales }: FitPlan, score: Score): void {
  const { sums } = score;
  score.fitLow = 0;
  score.fitHigh = 0;
  for (const scale of fitScales) {
    const { index, unit, max } = scale;
    const good = goodPointsOf(sums, scale);
    score.fitLow = plus(score.fitLow, times(unit, good));
    score.fitHigh = plus(score.fitHigh, times(unit, good + max - cellAt(sums.answeredMax, index)));
  }
}

/** The ids of the scales that hold the verdict beyond doubt, where the fit alone could lead above `unsure`. */
export function heldBy(plan: Plan, score: Score): string[] {
  if (!canRise(plan, score)) return [];
  return plan.fitScales.filter((scale) => holdOf(score.sums, scale) === "yes").map(({ id }) => id);
}

/** Whether the fit alone could lead above `unsure`: below that a hold changes nothing. */
export function canRise({ cuts: [, good] }: Plan, { fitHigh }: Score): boolean {
  return fitHigh >= good;
}

function conclude(plan: FitPlan, score: Score): void {
  const { low, high, estimate, sums } = score;
  if (low === high) {
    score.status = "certain";
    score.band = low;
  } else if (isHalfAnswered(plan, sums)) {
    const isHeld = plan.fitScales.some((scale) => holdsByEstimate(scale, sums));
    score.status = "provisional";
    score.band = estimate && limitedBy(bandOfFraction(estimate), isHeld);
  } else {
    score.status = "insufficient";
    score.band = null;
  }
}

/** The band of a weighted sum: a cut belongs to the upper band. */
export function bandOf({ cuts }: FitPlan, weighted: Whole): BandIndex {
  return bandAmong(cuts, weighted);
}

function bandOfFraction({ over, under }: Fraction): BandIndex {
  const [unsure, good, strong] = CUTS;
  return bandAmong([times(unsure, under), times(good, under), times(strong, under)], times(100, over));
}

function bandAmong([unsure, good, strong]: FitPlan["cuts"], value: Whole): BandIndex {
  if (value >= strong) return 3;
  if (value >= good) return 2;
  return value >= unsure ? 1 : 0;
}

/** A band, at most `unsure` where a scale holds the verdict. */
function limitedBy(band: BandIndex, isHeld: boolean): BandIndex {
  return isHeld && band > UNSURE ? UNSURE : band;
}

function percent(points: Whole, of: Whole): number {
  return ratio(times(100, points), of);
}
