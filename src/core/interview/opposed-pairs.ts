import { at } from "../base/at.ts";
import type { Plan } from "../profile/plan.ts";
import { type Choices, chosenOption } from "../scoring/answers.ts";

/** Two ratings of one scale, one of them reversed, that cannot both describe a person well. */
export interface OpposedPair {
  ids: [string, string];
}

/** More pairs than this would read like an accusation. */
const MOST_PAIRS = 2;

/**
 * The pairs worth a second look: on one set of answers, since "sering" does not contradict "sesuai", their keyed values stand at the
 * two ends. Each rating is in one pair at most, the first in listed order.
 */
export function opposedPairs(plan: Plan, choices: Choices): OpposedPair[] {
  const pairs = plan.fitScales.flatMap(({ items }) => {
    const ends = items.flatMap((position) => endOf(plan, choices, position));
    const plain = ends.filter(({ reverse }) => !reverse);
    const reversed = ends.filter(({ reverse }) => reverse);
    return paired(plain, reversed);
  });
  return pairs.slice(0, MOST_PAIRS);
}

/** A rating answered at one end of its scale. */
interface End {
  id: string;
  responses: string;
  reverse: boolean;
  isBest: boolean;
}

function endOf(plan: Plan, choices: Choices, position: number): End[] {
  const item = at(plan.items, position);
  const points = chosenOption(plan, choices, position)?.points;
  if (item.kind !== "rating" || (points !== 0 && points !== item.max)) return [];
  return [{ id: item.id, responses: item.responses, reverse: item.reverse, isBest: points === item.max }];
}

function paired(plain: readonly End[], reversed: readonly End[]): OpposedPair[] {
  const left = [...reversed];
  return plain.flatMap(({ id, responses, isBest }) => {
    const index = left.findIndex((other) => other.responses === responses && other.isBest !== isBest);
    return left.splice(index, index < 0 ? 0 : 1).map((other): OpposedPair => ({ ids: [id, other.id] }));
  });
}
