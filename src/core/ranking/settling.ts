import { inOrder, minus, plus, type Whole } from "../base/whole.ts";
import type { Chosen } from "./chosen.ts";
import { boundsOf, type Difference, differenceOf } from "./difference.ts";
import type { Standing } from "./standing.ts";

/** Of so many roles the order is told first. */
export const FIRST = 3;

/**
 * The unanswered items, weightiest first, that settle the first two roles: once they are answered, in whatever way, only one of
 * the two can still turn out to be ahead of the other. Where that is so already, those that settle the first three; and where that
 * is so too, those that could tell the one of the first two ahead that still can be.
 */
export function settling(standings: readonly Standing[], chosen: Chosen): string[] {
  const profiles = standings.slice(0, FIRST).map(({ profile }) => profile);
  const differences = profiles.flatMap((one, index) =>
    profiles.slice(index + 1).map((other) => differenceOf(one, other)),
  );
  const [first = [], ...others] = differences.map((difference) => openItems(difference, chosen));
  if (first.length > 0) return first;
  const three = [...new Set(others.flat())];
  const [pair] = differences;
  return three.length > 0 || !pair ? three : telling(pair, chosen);
}

/**
 * The fewest items that leave too little open for the one AND the other to turn out ahead: what is left has to span less than from
 * just beyond the wobble on one side to just beyond it on the other.
 */
function openItems(difference: Difference, chosen: Chosen): string[] {
  const { beyond } = difference;
  const { low, high } = boundsOf(difference, chosen);
  if (-low < beyond || high < beyond) return [];
  return fewest(difference, chosen, minus(plus(minus(high, low), 1), plus(beyond, beyond)));
}

/** The fewest items that could tell one of two roles ahead, where only that one still can be; none where it is told already. */
function telling(difference: Difference, chosen: Chosen): string[] {
  const { beyond } = difference;
  const { low, high } = boundsOf(difference, chosen);
  if (high >= beyond) return fewest(difference, chosen, minus(beyond, low));
  return -low >= beyond ? fewest(difference, chosen, plus(beyond, high)) : [];
}

/** The fewest open items, weightiest first, that together can move a difference by so much; none where that is nothing. */
function fewest({ terms }: Difference, chosen: Chosen, needed: Whole): string[] {
  const open = terms
    .map(({ id, low, high }) => ({ id, span: minus(high, low) }))
    .filter(({ id }) => !chosen.has(id))
    .sort((a, b) => inOrder(b.span, a.span));
  let left = needed;
  const enough = open.findIndex(({ span }) => {
    if (left <= 0) return true;
    left = minus(left, span);
    return false;
  });
  return open.slice(0, enough < 0 ? open.length : enough).map(({ id }) => id);
}
