import { inOrder, minus, plus } from "../base/whole.ts";
import { boundsOf, type Chosen, type Difference, differenceOf } from "./difference.ts";
import type { Standing } from "./standing.ts";

/** How many of the roles the order is told of. */
export const FIRST = 3;

/**
 * The unanswered items, weightiest first, after which one of the first two can no longer be told ahead AND behind of the other,
 * whatever the answers are; where this is so already, the same of the first three.
 */
export function settling(standings: readonly Standing[], chosen: Chosen): string[] {
  const profiles = standings.slice(0, FIRST).map(({ plan }) => plan.profile);
  const pairs = profiles.flatMap((one, index) =>
    profiles.slice(index + 1).map((other) => differenceOf(one, other)),
  );
  const [first = [], ...others] = pairs.map((difference) => openItems(difference, chosen));
  return first.length > 0 ? first : [...new Set(others.flat())];
}

/** The fewest items that leave less than twice the wobble open. */
function openItems(difference: Difference, chosen: Chosen): string[] {
  const { low, high } = boundsOf(difference, chosen);
  if (-low < difference.beyond || high < difference.beyond) return [];
  const open = difference.terms
    .filter(({ id, low, high }) => !chosen.has(id) && high > low)
    .sort((a, b) => inOrder(minus(b.high, b.low), minus(a.high, a.low)));
  let left = minus(high, low);
  const found: string[] = [];
  for (const term of open) {
    if (left < plus(difference.beyond, difference.beyond)) break;
    found.push(term.id);
    left = minus(left, minus(term.high, term.low));
  }
  return found;
}
