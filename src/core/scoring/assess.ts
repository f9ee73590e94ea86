import { at } from "../base/at.ts";
import { ratio, times } from "../base/whole.ts";
import type { AnswerValue } from "../profile/items.ts";
import { type Plan, type PlanScale, planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import { type Answers, type Choices, choose, chosenOption, UNKNOWN } from "./answers.ts";
import { type Change, nearestChanges } from "./changes.ts";
import { estimateBand, fitPoint, isHalfAnswered } from "./estimate.ts";
import { type Orientation, orient } from "./orientation.ts";
import { findFlags, type QualityFlag } from "./quality.ts";
import { BANDS, type Band, type Score, score, type Tally, tally } from "./score.ts";

/** A value from 0 to 100 with every unknown answered worst (`low`) and best (`high`); `point` estimates from the answers given. */
export interface Range {
  low: number;
  high: number;
  point: number | null;
}

/** How much of a scale was answered. */
export interface Coverage {
  answered: number;
  items: number;
}

export interface ScaleResult extends Range, Coverage {
  id: string;
  name: string;
}

export interface AntiTraitResult extends ScaleResult {
  triggerAt: number;
  triggered: "yes" | "no" | "open";
}

export interface Realism extends Range, Coverage {
  /** Statements answered as the misconception has it. */
  missed: string[];
}

/** `certain`: no answer still missing can move it. `provisional`: enough answers for an estimate. */
export type Status = "certain" | "provisional" | "insufficient";

export interface Verdict {
  status: Status;
  low: Band;
  high: Band;
  /** The band when it is certain, the estimate's when provisional, else null. */
  band: Band | null;
  /** Anti-traits that hold the verdict down. */
  cappedBy: string[];
  /** Fewest one-option steps to another verdict; null unless certain, or when no step leads there. */
  stepsToChange: number | null;
  /** A heuristic: the steps are at most the square root of the number of trait items. */
  nearEdge: boolean;
}

/** One answer and how it counted: keyed points, of at most `max`. */
export interface CountedAnswer {
  id: string;
  scale: string;
  answer: AnswerValue;
  points: number;
  max: number;
}

/** What the answers say, in the shape of the JSON report. Numbers run from 0 to 100, unrounded. */
export interface Assessment {
  coverage: Coverage;
  verdict: Verdict;
  fit: Range;
  traits: ScaleResult[];
  antiTraits: AntiTraitResult[];
  realism: Realism | null;
  orientation: Orientation | null;
  quality: { flags: QualityFlag[] };
  changes: Change[];
  answers: CountedAnswer[];
}

/**
 * Scores answers by the model of the project's scoring rules: ranges, weighted fit, anti-trait caps, status and distance to
 * the edge. Every decision is made in whole numbers.
 * @param profile made by `parseProfile`
 * @param answers positions from 1, or for statements true, false, "belum-tahu"; absent and null mean unknown
 * @throws RangeError when an answer is none of the profile's; ask `checkAnswers` first.
 */
export function assess(profile: Profile, answers: Answers): Assessment {
  const plan = planOf(profile);
  return assessChoices(plan, choose(plan, answers));
}

/** `assess` for choices that were read already. */
export function assessChoices(plan: Plan, choices: Choices): Assessment {
  const current = score(plan, choices);
  const changes = current.low === current.high ? nearestChanges(plan, choices, current) : [];
  const { traits, antiTraits } = current;
  return {
    coverage: { answered: choices.filter((choice) => choice !== UNKNOWN).length, items: plan.items.length },
    verdict: judge(plan, current, changes),
    fit: {
      low: percent(current.fitLow, plan.total),
      high: percent(current.fitHigh, plan.total),
      point: fitPoint(plan, current),
    },
    traits: plan.traits.map((scale, index) => scaleResult(scale, at(traits, index))),
    antiTraits: plan.antiTraits.map((scale, index) => ({
      ...scaleResult(scale, at(antiTraits, index)),
      triggerAt: scale.triggerAt,
      triggered: triggered(scale.triggerPoints, at(antiTraits, index)),
    })),
    realism: realism(plan, choices),
    orientation: orient(plan, plan.orientation && tally(plan, plan.orientation, choices)),
    quality: { flags: findFlags(plan, choices) },
    changes,
    answers: countAnswers(plan, choices),
  };
}

function percent(points: number | bigint, max: number | bigint): number {
  return ratio(times(points, 100), max);
}

function range(scale: PlanScale, sums: Tally): Range & Coverage {
  return {
    low: percent(sums.low, scale.max),
    high: percent(sums.high, scale.max),
    point: sums.answeredMax === 0 ? null : percent(sums.points, sums.answeredMax),
    answered: sums.answered,
    items: scale.items.length,
  };
}

function scaleResult(scale: PlanScale, sums: Tally): ScaleResult {
  return { id: scale.id, name: scale.name, ...range(scale, sums) };
}

/** Whether an anti-trait is triggered, as far as the answers tell. */
export function triggered(triggerPoints: number, sums: Tally): "yes" | "no" | "open" {
  if (sums.low >= triggerPoints) return "yes";
  return sums.high < triggerPoints ? "no" : "open";
}

function realism(plan: Plan, choices: Choices): Realism | null {
  const scale = plan.realism;
  if (!scale) return null;
  const missed = scale.items
    .filter((position) => chosenOption(plan, choices, position)?.points === 0)
    .map((position) => at(plan.items, position).id);
  return { ...range(scale, tally(plan, scale, choices)), missed };
}

function judge(plan: Plan, current: Score, changes: readonly Change[]): Verdict {
  const status = statusOf(plan, current);
  const estimate = status === "provisional" ? estimateBand(plan, current) : null;
  const band = status === "certain" ? current.low : estimate;
  const steps = changes.length > 0 ? Math.min(...changes.map((change) => change.steps)) : null;
  const traitItems = plan.traits.reduce((sum, scale) => sum + scale.items.length, 0);
  return {
    status,
    low: BANDS[current.low],
    high: BANDS[current.high],
    band: band === null ? null : BANDS[band],
    cappedBy: cappedBy(plan, current),
    stepsToChange: steps,
    nearEdge: steps !== null && steps * steps <= traitItems,
  };
}

function statusOf(plan: Plan, current: Score): Status {
  if (current.low === current.high) return "certain";
  return isHalfAnswered(plan, current) ? "provisional" : "insufficient";
}

/** The anti-traits triggered beyond doubt, where the fit alone could still lead above the cap. */
function cappedBy(plan: Plan, current: Score): string[] {
  const [, good] = plan.cuts;
  if (current.fitHigh < good) return [];
  return plan.antiTraits
    .filter(({ triggerPoints }, index) => at(current.antiTraits, index).low >= triggerPoints)
    .map(({ id }) => id);
}

function countAnswers(plan: Plan, choices: Choices): CountedAnswer[] {
  return plan.items.flatMap((item, position) => {
    const option = chosenOption(plan, choices, position);
    if (!option) return [];
    const { id, scale, max } = item;
    return [{ id, scale, answer: option.value, points: option.points, max }];
  });
}
