import { inOrder, minus, plus } from "../base/whole.ts";
import type { Chosen } from "./chosen.ts";
import { boundsOf, type Difference, differenceOf } from "./difference.ts";
import type { Standing } from "./standing.ts";

/** Of so many roles the order is told first. */
export const FIRST = 3;

/**
 * The unanswered items, weightiest first, that settle the first two roles: once they are answered, in whatever way, only one of
 * the two can still turn out to be ahead of the other. Where that is so already, those that settle the first three.
 */
export function settling(standings: readonly Standing[], chosen: Chosen): string[] {
  const profiles = standings.slice(0, FIRST).map(({ profile }) => profile);
  const [first = [], ...others] = profiles.flatMap((one, index) =>
    profiles.slice(index + 1).map((other) => openItems(differenceOf(one, other), chosen)),
  );
  return first.length > 0 ? first : [...new Set(others.flat())];
}

/**
 * The fewest items that leave too little open for the one AND the other to turn out ahead: what is left has to span less than from
 * just beyond the wobble on one side to just beyond it on the other.
 */
function openItems(difference: Difference, chosen: Chosen): string[] {
  const { beyond, terms } = difference;
  const { low, high } = boundsOf(difference, chosen);
  if (-low < beyond || high < beyond) return [];
  const open = terms
    .map(({ id, low: least, high: most }) => ({ id, span: minus(most, least) }))
    .filter(({ id, span }) => span > 0 && !chosen.has(id))
    .sort((a, b) => inOrder(b.span, a.span));
  let left = minus(high, low);
  const enough = open.findIndex(({ span }) => {
    if (left < plus(beyond, beyond)) return true;
    left = minus(left, span);
    return false;
  });
  return open.slice(0, enough < 0 ? open.length : enough).map(({ id }) => id);
}
