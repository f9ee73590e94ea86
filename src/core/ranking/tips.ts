import { at, cellAt } from "../base/at.ts";
import { ratio } from "../base/whole.ts";
import type { FitScale } from "../profile/scale.ts";
import { chosenOption } from "../scoring/answers.ts";
import { goodPointsOf } from "../scoring/tally.ts";
import type { Tip } from "./ranking.ts";
import type { Mean, Standing } from "./standing.ts";

/** What the answers to one scale add to the difference of two points: by item, and in all. */
interface Pull {
  scale: string;
  name: string;
  by: number;
  items: Map<string, number>;
}

/**
 * What tips the balance between two roles. A scale adds its good value, as far as it is from the mean of the two points, times its
 * weight in the one role less the same in the other. All of them add up to the difference of the two points: there is none where
 * a role has no answer.
 */
export function tipsBetween(first: Standing, second: Standing): Tip[] {
  if (!first.point || !second.point) return [];
  const middle = (percentOf(first.point) + percentOf(second.point)) / 2;
  const pulls = new Map<string, Pull>();
  pullWith(pulls, first, middle, 1);
  pullWith(pulls, second, middle, -1);
  const [one, other] = [first.plan.profile.id, second.plan.profile.id];
  return [...pulls.values()]
    .filter(({ by }) => by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .map(({ scale, name, by, items }) => ({
      scale,
      name,
      toward: by > 0 ? one : other,
      by: Math.abs(by),
      answers: weightiest(items, Math.sign(by)),
    }));
}

function percentOf({ over, under }: Mean): number {
  return ratio(100n * over, under);
}

function pullWith(pulls: Map<string, Pull>, standing: Standing, middle: number, sign: number): void {
  const { plan, choices, sums } = standing;
  const scales = plan.fitScales.filter(({ index }) => cellAt(sums.answered, index) > 0);
  const weights = scales.reduce((sum, { weight }) => sum + weight, 0);
  for (const scale of scales) {
    const pull = pulls.get(scale.id) ?? { scale: scale.id, name: scale.name, by: 0, items: new Map() };
    pulls.set(scale.id, pull);
    const share = sign * (scale.weight / weights);
    const answered = cellAt(sums.answeredMax, scale.index);
    pull.by += share * ((100 * goodPointsOf(sums, scale)) / answered - middle);
    for (const position of scale.items) {
      const option = chosenOption(plan, choices, position);
      if (!option) continue;
      const { id, max } = at(plan.items, position);
      const part = share * ((100 * goodOf(scale, max, option.points)) / answered - (middle * max) / answered);
      pull.items.set(id, (pull.items.get(id) ?? 0) + part);
    }
  }
}

function goodOf({ kind }: FitScale, max: number, points: number): number {
  return kind === "antiTrait" ? max - points : points;
}

function weightiest(items: ReadonlyMap<string, number>, sign: number): string[] {
  return [...items]
    .filter(([, part]) => part * sign > 0)
    .sort(([, a], [, b]) => sign * (b - a))
    .map(([id]) => id);
}
