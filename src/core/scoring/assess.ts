import { at } from "../base/at.ts";
import type { AnswerValue } from "../profile/items.ts";
import { type Plan, type PlanAntiTrait, type PlanScale, planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import { type Answers, type Choices, choose, chosenOption } from "./answers.ts";
import { type Change, nearestChanges } from "./changes.ts";
import { type Orientation, orient } from "./orientation.ts";
import { findFlags, type QualityFlag } from "./quality.ts";
import type { Coverage, Range } from "./range.ts";
import { BANDS, type Band, type Score, type Status, score } from "./score.ts";
import { rangeOf, type Sums, tallyOf } from "./tally.ts";

export type { Coverage, Range, Status };

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
  const scored = score(plan, choices);
  const { sums } = scored;
  const changes = scored.status === "certain" ? nearestChanges(plan, choices, scored) : [];
  const answers = countAnswers(plan, choices);
  return {
    coverage: { answered: answers.length, items: plan.items.length },
    verdict: verdictOf(plan, scored, changes),
    fit: scored.fit,
    traits: plan.traits.map((scale) => resultOf(sums, scale)),
    antiTraits: plan.antiTraits.map((scale) => {
      const { id, name, low, high, point, answered, items } = resultOf(sums, scale);
      const { triggerAt } = scale;
      return { id, name, low, high, point, answered, items, triggerAt, triggered: triggered(sums, scale) };
    }),
    realism: realism(plan, choices, sums),
    orientation: orient(plan, sums),
    quality: { flags: findFlags(plan, choices) },
    changes,
    answers,
  };
}

function resultOf(sums: Sums, scale: PlanScale): ScaleResult {
  // Field by field: this is made for every scale of every respondent, and a spread takes several times as long.
  const { low, high, point, answered, items } = rangeOf(sums, scale);
  return { id: scale.id, name: scale.name, low, high, point, answered, items };
}

/** Whether an anti-trait is triggered, as far as the answers tell. */
export function triggered(sums: Sums, scale: PlanAntiTrait): AntiTraitResult["triggered"] {
  const { low, high } = tallyOf(sums, scale);
  if (low >= scale.triggerPoints) return "yes";
  return high < scale.triggerPoints ? "no" : "open";
}

function realism(plan: Plan, choices: Choices, sums: Sums): Realism | null {
  const scale = plan.realism;
  if (!scale) return null;
  const missed = scale.items
    .filter((position) => chosenOption(plan, choices, position)?.points === 0)
    .map((position) => at(plan.items, position).id);
  return { ...rangeOf(sums, scale), missed };
}

function verdictOf(plan: Plan, scored: Score, changes: readonly Change[]): Verdict {
  const { status, low, high, band } = scored;
  const steps = changes.length > 0 ? Math.min(...changes.map((change) => change.steps)) : null;
  const traitItems = plan.traits.reduce((sum, { items }) => sum + items.length, 0);
  return {
    status,
    low: BANDS[low],
    high: BANDS[high],
    band: band === null ? null : BANDS[band],
    cappedBy: cappedBy(plan, scored),
    stepsToChange: steps,
    nearEdge: steps !== null && steps * steps <= traitItems,
  };
}

/** The anti-traits triggered beyond doubt, where the fit alone could still lead above the cap. */
function cappedBy({ cuts: [, good], antiTraits }: Plan, { fitHigh, sums }: Score): string[] {
  if (fitHigh < good) return [];
  return antiTraits.filter((scale) => triggered(sums, scale) === "yes").map(({ id }) => id);
}

function countAnswers({ items }: Plan, choices: Choices): CountedAnswer[] {
  const counted: CountedAnswer[] = [];
  for (const [position, { id, scale, max, options }] of items.entries()) {
    const option = options[at(choices, position)];
    if (option) counted.push({ id, scale, answer: option.value, points: option.points, max });
  }
  return counted;
}
