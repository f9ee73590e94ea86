import { cellAt } from "../base/at.ts";
import { byCode } from "../base/order.ts";
import { type FitPlan, type Plan, planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import { type Answers, type Choices, choose } from "../scoring/answers.ts";
import { type Assessment, assessChoices } from "../scoring/assess.ts";
import { emptySums, goodPointsOf, type Sums, sumUp } from "../scoring/tally.ts";
import { answersTo } from "./chosen.ts";

/** Where one role stands with a set of answers. */
export interface Standing {
  plan: Plan;
  choices: Choices;
  sums: Sums;
  assessment: Assessment;
  /** The person-mean over the scales that have an answer, as a fraction; null where none has. */
  point: Mean | null;
}

/** A mean, from 0 to 1, as a fraction. */
export interface Mean {
  over: bigint;
  under: bigint;
}

/** Scores one role. */
export function standingOf(profile: Profile, answers: Answers): Standing {
  const plan = planOf(profile);
  const choices = choose(plan, answersTo(profile, answers));
  const sums = emptySums(plan);
  sumUp(plan, choices, sums);
  return { plan, choices, sums, assessment: assessChoices(plan, choices), point: pointOf(plan, sums) };
}

/** What `fit.point` is where every scale has an answer, and else the same of those that have one. */
export function pointOf({ fitScales }: FitPlan, sums: Sums): Mean | null {
  let [over, under, weights] = [0n, 1n, 0n];
  for (const scale of fitScales) {
    const max = BigInt(cellAt(sums.answeredMax, scale.index));
    if (max === 0n) continue;
    over = over * max + under * BigInt(scale.weight * goodPointsOf(sums, scale));
    under *= max;
    weights += BigInt(scale.weight);
  }
  return weights === 0n ? null : { over, under: under * weights };
}

/** The order of a ranking: by points, a role without an answer last, equal ones by id. */
export function byStanding(one: Standing, other: Standing): number {
  return byPoint(one.point, other.point) || byCode(one.plan.profile.id, other.plan.profile.id);
}

/** The higher first, none last. */
export function byPoint(one: Mean | null, other: Mean | null): number {
  if (!one || !other) return Number(!one) - Number(!other);
  const [left, right] = [one.over * other.under, other.over * one.under];
  return Number(left < right) - Number(left > right);
}
