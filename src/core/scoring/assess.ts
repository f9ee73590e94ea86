import { at } from "../base/at.ts";
import type { AnswerValue } from "../profile/items.ts";
import { type Plan, planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import type { FitScale } from "../profile/scale.ts";
import { type Answers, type Choices, choose, UNKNOWN } from "./answers.ts";
import { type Change, nearestChanges } from "./changes.ts";
import { isNearEdge } from "./edge.ts";
import { type Hold, holdOf } from "./hold.ts";
import { type Orientation, orient } from "./orientation.ts";
import { findFlags, type QualityFlag } from "./quality.ts";
import type { Coverage, Range } from "./range.ts";
import { type Realism, realismOf } from "./realism.ts";
import { BANDS, type Band, heldBy, type Score, type Status, score } from "./score.ts";
import { rangeOf, type Sums } from "./tally.ts";

export type { Coverage, Hold, Range, Realism, Status };

/** A value that wobbles: its standard error, of 100, when the same person answers again. */
interface Wobbling {
  standardError: number;
}

/** What the answers say of one scale of the fit. */
export interface ScaleResult extends Range, Coverage, Wobbling {
  id: string;
  name: string;
  /** Whether it holds the verdict at `unsure`; `open` while unknown answers decide it. */
  holds: Hold;
}

/** A trait: high values speak for the role. */
export interface TraitResult extends ScaleResult {
  /** The value at or below which it holds. */
  holdAt: number;
}

/** An anti-trait: high values speak against the role. */
export interface AntiTraitResult extends ScaleResult {
  /** The value at or above which it holds. */
  triggerAt: number;
}

/** What the answers come to, and how sure that is. */
export interface Verdict {
  status: Status;
  low: Band;
  high: Band;
  /** The band when it is certain, the estimate's when provisional, else null. */
  band: Band | null;
  /** Scales that hold it beyond doubt, where the fit alone could lead above `unsure`. */
  heldBy: string[];
  /** Fewest one-option steps to another verdict; null unless certain, or when no step leads there. */
  stepsToChange: number | null;
  /** Whether the same person, answering again, may well get another verdict. */
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
  fit: Range & Wobbling;
  traits: TraitResult[];
  antiTraits: AntiTraitResult[];
  realism: Realism | null;
  orientation: Orientation | null;
  quality: { flags: QualityFlag[] };
  changes: Change[];
  answers: CountedAnswer[];
}

/**
 * Scores answers by the model of the project's scoring rules: ranges, weighted fit, holds, status, wobble and distance
 * to another verdict. Every decision is made in whole numbers.
 * @param profile made by `parseProfile`
 * @param answers positions from 1, or for statements true, false, "belum-tahu"; absent and null mean unknown
 * @throws RangeError when an answer is none of the profile's; ask `checkAnswers` first.
 */
export function assess(profile: Profile, answers: Answers): Assessment {
  const plan = planOf(profile);
  return assessChoices(plan, choose(plan, answers));
}

/** The result by itself. */
export type Conclusion = Pick<Assessment, "coverage" | "verdict" | "fit">;

/** The result alone, of choices that were scored: it takes a fraction of what a whole assessment does. */
export function conclude(plan: Plan, choices: Choices, scored: Score): Conclusion {
  return concludeWith(plan, choices, scored, changesOf(plan, choices, scored));
}

function changesOf(plan: Plan, choices: Choices, scored: Score): Change[] {
  return scored.status === "certain" ? nearestChanges(plan, choices, scored) : [];
}

function concludeWith(plan: Plan, choices: Choices, scored: Score, changes: readonly Change[]): Conclusion {
  const { low, high, point } = scored.fit;
  const answered = choices.reduce((count, choice) => count + Number(choice !== UNKNOWN), 0);
  return {
    coverage: { answered, items: plan.items.length },
    verdict: verdictOf(plan, choices, scored, changes),
    fit: { low, high, point, standardError: plan.standardError },
  };
}

/** `assess` for choices that were read already. */
export function assessChoices(plan: Plan, choices: Choices): Assessment {
  const scored = score(plan, choices);
  const { sums } = scored;
  const changes = changesOf(plan, choices, scored);
  const answers = countAnswers(plan, choices);
  return {
    ...concludeWith(plan, choices, scored, changes),
    traits: plan.traits.map((scale) => traitOf(sums, scale)),
    antiTraits: plan.antiTraits.map((scale) => antiTraitOf(sums, scale)),
    realism: realismOf(plan, choices, sums),
    orientation: orient(plan, sums),
    quality: { flags: findFlags(plan, choices) },
    changes,
    answers,
  };
}

// Field by field: this is made for every scale of every respondent, and a spread takes several times as long.
function traitOf(sums: Sums, scale: FitScale): TraitResult {
  const { low, high, point, answered, items } = rangeOf(sums, scale);
  const { id, name, standardError, floor: holdAt } = scale;
  return { id, name, low, high, point, standardError, answered, items, holdAt, holds: holdOf(sums, scale) };
}

function antiTraitOf(sums: Sums, scale: FitScale): AntiTraitResult {
  const { low, high, point, answered, items } = rangeOf(sums, scale);
  const { id, name, standardError, floor } = scale;
  const [triggerAt, holds] = [100 - floor, holdOf(sums, scale)];
  return { id, name, low, high, point, standardError, answered, items, triggerAt, holds };
}

function verdictOf(plan: Plan, choices: Choices, scored: Score, changes: readonly Change[]): Verdict {
  const { status, low, high, band } = scored;
  return {
    status,
    low: BANDS[low],
    high: BANDS[high],
    band: band === null ? null : BANDS[band],
    heldBy: heldBy(plan, scored),
    stepsToChange: changes.length > 0 ? Math.min(...changes.map((change) => change.steps)) : null,
    nearEdge: isNearEdge(plan, choices, scored),
  };
}

function countAnswers({ items }: Plan, choices: Choices): CountedAnswer[] {
  const counted: CountedAnswer[] = [];
  for (const [position, { id, scale, max, options }] of items.entries()) {
    const option = options[at(choices, position)];
    if (option) counted.push({ id, scale, answer: option.value, points: option.points, max });
  }
  return counted;
}
