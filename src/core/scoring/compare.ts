import type { AnswerValue, Item } from "../profile/items.ts";
import { type Plan, planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import type { ScaleKind } from "../profile/scale.ts";
import { type Answers, type Choices, choose, chosenOption } from "./answers.ts";
import { assessChoices, type Verdict } from "./assess.ts";
import type { Range } from "./range.ts";
import { score } from "./score.ts";
import { rangeOf } from "./tally.ts";

/**
 * `up`, `down`: moved beyond the wobble, whatever the unknown answers are. `steady`: within it, whatever they are.
 * `unclear`: unknown answers leave it open.
 */
export type Movement = "up" | "down" | "steady" | "unclear";

/** How a scale moved between two sets of answers. */
export interface ScaleMovement {
  id: string;
  name: string;
  /** For an anti-trait and for the leaning, `up` is not better. */
  kind: ScaleKind;
  before: Range;
  after: Range;
  /** The difference, of 100, that 95 of 100 people stay within who answer twice without having changed. */
  wobble: number;
  moved: Movement;
}

/** What moved between two sets of answers to one profile. */
export interface Movements {
  before: { verdict: Verdict; fit: Range };
  fit: Pick<ScaleMovement, "wobble" | "moved">;
  scales: ScaleMovement[];
  /** Answers that differ; null is unknown. */
  answers: { item: Item; from: AnswerValue | null; to: AnswerValue | null }[];
}

/** So many standard errors hold 95 of 100 differences. */
const COVERING = 1.96;

/**
 * The difference between two values that is ordinary wobble: 95 of 100 differences are smaller where nothing differs. Two
 * values wobble independently of each other, so their squared standard errors add up (Jacobson & Truax 1991).
 * @param error standard error of the one value, of 100
 * @param other of the other
 */
export function ordinaryDifference(error: number, other: number): number {
  return COVERING * Math.hypot(error, other);
}

/**
 * Compares earlier answers with later ones, scale by scale. A difference within the wobble of answers is no movement.
 * @throws RangeError when an answer is none of the profile's; ask `checkAnswers` first.
 */
export function compareAnswers(profile: Profile, earlier: Answers, later: Answers): Movements {
  const plan = planOf(profile);
  const choices = { before: choose(plan, earlier), after: choose(plan, later) };
  const { verdict, fit } = assessChoices(plan, choices.before);
  const { sums: before } = score(plan, choices.before);
  const { sums: after, fit: laterFit } = score(plan, choices.after);
  const fitWobble = ordinaryDifference(plan.standardError, plan.standardError);
  return {
    before: { verdict, fit: bounds(fit) },
    fit: { wobble: fitWobble, moved: movement(fit, laterFit, fitWobble) },
    scales: plan.scales.map((scale) => {
      const wobble = ordinaryDifference(scale.standardError, scale.standardError);
      const [earlierRange, laterRange] = [rangeOf(before, scale), rangeOf(after, scale)];
      return {
        id: scale.id,
        name: scale.name,
        kind: scale.kind,
        before: bounds(earlierRange),
        after: bounds(laterRange),
        wobble,
        moved: movement(earlierRange, laterRange, wobble),
      };
    }),
    answers: changedAnswers(plan, choices.before, choices.after),
  };
}

function bounds({ low, high, point }: Range): Range {
  return { low, high, point };
}

function movement(before: Range, after: Range, wobble: number): Movement {
  if (after.low - before.high > wobble) return "up";
  if (before.low - after.high > wobble) return "down";
  const most = Math.max(after.high - before.low, before.high - after.low);
  return most <= wobble ? "steady" : "unclear";
}

function changedAnswers(plan: Plan, before: Choices, after: Choices): Movements["answers"] {
  return plan.items.flatMap((item, position) => {
    const from = chosenOption(plan, before, position)?.value ?? null;
    const to = chosenOption(plan, after, position)?.value ?? null;
    return from === to ? [] : [{ item, from, to }];
  });
}
