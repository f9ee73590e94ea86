import { at } from "../base/at.ts";
import { plus, times, type Whole } from "../base/whole.ts";
import type { Plan, PlanScale } from "../profile/plan.ts";
import { type Choices, chosenOption } from "./answers.ts";

/** The bands of the verdict, worst first: < 40, < 60, < 80, and from 80 of 100. */
export const BANDS = ["low", "unsure", "good", "strong"] as const;
export type Band = (typeof BANDS)[number];

/** A band's place in `BANDS`. */
export type BandIndex = 0 | 1 | 2 | 3;
export const UNSURE: BandIndex = 1;

/** The points of one scale: with every unknown answered worst and best, and of the answered items alone. */
export interface Tally {
  low: number;
  high: number;
  points: number;
  answered: number;
  /** The most points that the answered items could have given. */
  answeredMax: number;
}

/** Sums a scale. The worst of a comparison's items is as far below zero as the best is above it. */
export function tally(plan: Plan, scale: PlanScale, choices: Choices): Tally {
  let points = 0;
  let answered = 0;
  let answeredMax = 0;
  for (const position of scale.items) {
    const option = chosenOption(plan, choices, position);
    if (!option) continue;
    points += option.points;
    answered += 1;
    answeredMax += at(plan.items, position).max;
  }
  const unknownMax = scale.max - answeredMax;
  const low = scale === plan.orientation ? points - unknownMax : points;
  return { low, high: points + unknownMax, points, answered, answeredMax };
}

/** The weighted sum of the trait scales' points, of `plan.total`. */
export function weigh(plan: Plan, points: readonly number[]): Whole {
  return plan.traits.reduce<Whole>(
    (sum, { unit }, index) => plus(sum, times(unit, at(points, index))),
    typeof plan.total === "number" ? 0 : 0n,
  );
}

/** The band of a weighted sum: a cut belongs to the upper band. */
export function bandOf(plan: Plan, weighted: Whole): BandIndex {
  const [unsure, good, strong] = plan.cuts;
  if (weighted >= strong) return 3;
  if (weighted >= good) return 2;
  return weighted >= unsure ? 1 : 0;
}

/** A band under the cap of a triggered anti-trait. */
export function capped(band: BandIndex, triggered: boolean): BandIndex {
  return triggered && band > UNSURE ? UNSURE : band;
}

/** Everything that a verdict is made of, in whole numbers. */
export interface Score {
  traits: readonly Tally[];
  antiTraits: readonly Tally[];
  fitLow: Whole;
  fitHigh: Whole;
  /** The verdict with every unknown answered worst, and best. */
  low: BandIndex;
  high: BandIndex;
}

/**
 * Scores both completions of a set of choices. The verdict never falls when an answer gets better, so the two ends
 * bound every completion exactly.
 */
export function score(plan: Plan, choices: Choices): Score {
  return scoreTallies(
    plan,
    plan.traits.map((scale) => tally(plan, scale, choices)),
    plan.antiTraits.map((scale) => tally(plan, scale, choices)),
  );
}

/** `score` for sums that were made already. */
export function scoreTallies(plan: Plan, traits: readonly Tally[], antiTraits: readonly Tally[]): Score {
  const fitLow = weighEnd(plan, traits, "low");
  const fitHigh = weighEnd(plan, traits, "high");
  return {
    traits,
    antiTraits,
    fitLow,
    fitHigh,
    low: capped(bandOf(plan, fitLow), anyTriggered(plan, antiTraits, "high")),
    high: capped(bandOf(plan, fitHigh), anyTriggered(plan, antiTraits, "low")),
  };
}

function weighEnd(plan: Plan, tallies: readonly Tally[], end: "low" | "high"): Whole {
  return weigh(
    plan,
    tallies.map((points) => points[end]),
  );
}

function anyTriggered(plan: Plan, tallies: readonly Tally[], end: "low" | "high"): boolean {
  return plan.antiTraits.some(({ triggerPoints }, index) => at(tallies, index)[end] >= triggerPoints);
}
