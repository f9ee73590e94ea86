import { cellAt } from "../base/at.ts";
import { byCode } from "../base/order.ts";
import { type FitPlan, type Plan, planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import { type Answers, type Choices, choose, UNKNOWN } from "../scoring/answers.ts";
import { emptySums, goodPointsOf, type Sums, sumUp } from "../scoring/tally.ts";
import { answersTo, type Chosen } from "./chosen.ts";

/** Where one role stands with a set of answers. */
export interface Standing {
  profile: Profile;
  plan: Plan;
  choices: Choices;
  sums: Sums;
  /** The person-mean over the scales that have an answer, as a fraction; null where none has. */
  point: Mean | null;
}

/** A mean, from 0 to 1, as a fraction. */
export interface Mean {
  over: bigint;
  under: bigint;
}

/**
 * Where roles stand, in the order of a ranking: by points, a role without an answer last, equal ones by id.
 * @throws RangeError when an answer is no option of its item
 */
export function standingsOf(profiles: readonly Profile[], answers: Answers): Standing[] {
  return profiles.map((profile) => standingOf(profile, answers)).sort(byPlace);
}

function standingOf(profile: Profile, answers: Answers): Standing {
  const plan = planOf(profile);
  const choices = choose(plan, answersTo(profile, answers));
  return { profile, plan, choices, ...placeOf(plan, choices) };
}

/** The roles in the order of a ranking, by options that were read already: for a look after every answer. */
export function orderOf(profiles: readonly Profile[], chosen: Chosen): Profile[] {
  const places = profiles.map((profile) => {
    const plan = planOf(profile);
    const choices = plan.items.map(({ id }) => Math.max(UNKNOWN, chosen.get(id) ?? UNKNOWN));
    return { profile, ...placeOf(plan, choices) };
  });
  return places.sort(byPlace).map(({ profile }) => profile);
}

function placeOf(plan: Plan, choices: Choices): Pick<Standing, "sums" | "point"> {
  const sums = emptySums(plan);
  sumUp(plan, choices, sums);
  return { sums, point: pointOf(plan, sums) };
}

function byPlace(one: Pick<Standing, "profile" | "point">, other: Pick<Standing, "profile" | "point">) {
  return byPoint(one.point, other.point) || byCode(one.profile.id, other.profile.id);
}

/** What `fit.point` is where every scale has an answer, and else the same of the scales that have one. */
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

/** The higher first, none last. */
export function byPoint(one: Mean | null, other: Mean | null): number {
  if (!one || !other) return Number(!one) - Number(!other);
  const [left, right] = [one.over * other.under, other.over * one.under];
  return Number(left < right) - Number(left > right);
}
