import { at } from "../base/at.ts";
import type { AnswerValue, Item } from "../profile/items.ts";
import { type Plan, type PlanScale, planOf, type ScaleKind } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import { type Answers, type Choices, choose, chosenOption } from "./answers.ts";
import { assessChoices, type Verdict } from "./assess.ts";
import type { Range } from "./range.ts";
import { score } from "./score.ts";
import { rangeOf, type Tally, tallyOf } from "./tally.ts";

/**
 * `up`, `down`: moved by more than one step of one answer, whatever the unknown answers are. `steady`: by one step at most.
 * `unclear`: unknown answers leave it open.
 */
export type Movement = "up" | "down" | "steady" | "unclear";

export interface ScaleMovement {
  id: string;
  name: string;
  /** For an anti-trait and for the leaning, `up` is not better. */
  kind: ScaleKind;
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
  const choices = { before: choose(plan, earlier), after: choose(plan, later) };
  const { verdict, fit } = assessChoices(plan, choices.before);
  const before = score(plan, choices.before).sums;
  const after = score(plan, choices.after).sums;
  return {
    before: { verdict, fit },
    scales: plan.scales.map((scale) => {
      const step = largestStep(plan, scale);
      return {
        id: scale.id,
        name: scale.name,
        kind: scale.kind,
        before: bounds(rangeOf(before, scale)),
        after: bounds(rangeOf(after, scale)),
        step: (100 * step) / scale.max,
        moved: movement(tallyOf(before, scale), tallyOf(after, scale), step),
      };
    }),
    answers: changedAnswers(plan, choices.before, choices.after),
  };
}

function bounds({ low, high, point }: Range): Range {
  return { low, high, point };
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
