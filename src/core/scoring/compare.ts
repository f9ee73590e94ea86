import { at } from "../base/at.ts";
import type { AnswerValue, Item } from "../profile/items.ts";
import { type Plan, type PlanScale, planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import { type Answers, type Choices, choose, chosenOption } from "./answers.ts";
import { type Assessment, assessChoices, type Range, type Verdict } from "./assess.ts";
import { type Tally, tally } from "./score.ts";

/**
 * `up`, `down`: moved by more than one step of one answer, whatever the unknown answers are. `steady`: by one step at most.
 * `unclear`: unknown answers leave it open.
 */
export type Movement = "up" | "down" | "steady" | "unclear";

export interface ScaleMovement {
  id: string;
  name: string;
  /** For an anti-trait and for the leaning, `up` is not better. */
  kind: "trait" | "antiTrait" | "realism" | "orientation";
  before: Range;
  after: Range;
  /** The largest difference that one step of one answer can make, of 100. */
  step: number;
  moved: Movement;
}

/** What moved between two sets of answers to one profile. */
export interface Movements {
  before: { verdict: Verdict; fit: Range };
  scales: ScaleMovement[];
  /** Answers that differ; null is unknown. */
  answers: { item: Item; from: AnswerValue | null; to: AnswerValue | null }[];
}

/**
 * Compares earlier answers with later ones, scale by scale. A difference of one step of one answer is no movement: a
 * person who answers twice on one day differs by as much.
 * @throws RangeError when an answer is none of the profile's; ask `checkAnswers` first.
 */
export function compareAnswers(profile: Profile, earlier: Answers, later: Answers): Movements {
  const plan = planOf(profile);
  const before = choose(plan, earlier);
  const after = choose(plan, later);
  const old = assessChoices(plan, before);
  const oldRanges = rangesOf(old);
  const newRanges = rangesOf(assessChoices(plan, after));
  return {
    before: { verdict: old.verdict, fit: old.fit },
    scales: scalesOf(plan).map(({ scale, kind }, index) => ({
      id: scale.id,
      name: scale.name,
      kind,
      before: at(oldRanges, index),
      after: at(newRanges, index),
      step: (100 * largestStep(plan, scale)) / scale.max,
      moved: movement(tally(plan, scale, before), tally(plan, scale, after), largestStep(plan, scale)),
    })),
    answers: changedAnswers(plan, before, after),
  };
}

function scalesOf(plan: Plan): { scale: PlanScale; kind: ScaleMovement["kind"] }[] {
  const { traits, antiTraits, realism, orientation } = plan;
  return [
    ...traits.map((scale) => ({ scale, kind: "trait" as const })),
    ...antiTraits.map((scale) => ({ scale, kind: "antiTrait" as const })),
    ...(realism ? [{ scale: realism, kind: "realism" as const }] : []),
    ...(orientation ? [{ scale: orientation, kind: "orientation" as const }] : []),
  ];
}

/** The ranges of an assessment, in the order of `scalesOf`. */
function rangesOf({ traits, antiTraits, realism, orientation }: Assessment): Range[] {
  const scales = [...traits, ...antiTraits, realism, orientation].filter((scale) => scale !== null);
  return scales.map(({ low, high, point }) => ({ low, high, point }));
}

/** The largest distance between neighbouring options of a scale's items, in points. */
function largestStep(plan: Plan, scale: PlanScale): number {
  const steps = scale.items.flatMap((position) => {
    const points = at(plan.items, position)
      .options.map((option) => option.points)
      .sort((a, b) => a - b);
    return points.slice(1).map((next, index) => next - at(points, index));
  });
  return Math.max(0, ...steps);
}

function movement(before: Tally, after: Tally, step: number): Movement {
  if (after.low - before.high > step) return "up";
  if (before.low - after.high > step) return "down";
  const most = Math.max(after.high - before.low, before.high - after.low);
  return most <= step ? "steady" : "unclear";
}

function changedAnswers(plan: Plan, before: Choices, after: Choices): Movements["answers"] {
  return plan.items.flatMap((item, position) => {
    const from = chosenOption(plan, before, position)?.value ?? null;
    const to = chosenOption(plan, after, position)?.value ?? null;
    return from === to ? [] : [{ item, from, to }];
  });
}
