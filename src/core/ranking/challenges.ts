import type { Profile } from "../profile/profile.ts";
import type { Chosen } from "./chosen.ts";
import { type Difference, differenceOf, lowestOf } from "./difference.ts";
import { FIRST } from "./settling.ts";

/** A role that some answers to the questions left would tell ahead of one of the first three. */
export interface Challenge {
  role: Profile;
  /** Of the one of the three less that role. */
  difference: Difference;
}

/**
 * What keeps the first three from being settled. What is told of two roles is that one is *ahead*, when its fit is higher beyond the
 * wobble whatever the unknown answers are, or else that they are undecided. A role behind the three challenges each of them that it
 * can still be told ahead of. Two of the three challenge each other while either can still be told ahead. Once nothing does, then in
 * whatever way the rest is answered: no other role is told ahead of one of the three, and no two of the three change sides.
 * @param order the roles in the order of their points
 */
export function challengesTo(order: readonly Profile[], chosen: Chosen): Challenge[] {
  const three = order.slice(0, FIRST);
  const among = three.flatMap((upper, index) =>
    three
      .slice(index + 1)
      .filter((lower) => canRise(differenceOf(lower, upper), chosen))
      .map((lower) => ({ role: lower, difference: differenceOf(upper, lower) })),
  );
  const behind = order
    .slice(FIRST)
    .flatMap((role) => three.map((upper) => ({ role, difference: differenceOf(upper, role) })));
  return [...among, ...behind].filter(({ difference }) => canRise(difference, chosen));
}

/** Whether some answers to the questions left, of which at least one matters, would tell the second role of a difference ahead. */
function canRise(difference: Difference, chosen: Chosen): boolean {
  return -lowestOf(difference, chosen) >= difference.beyond && isOpen(difference, chosen);
}

function isOpen({ terms }: Difference, chosen: Chosen): boolean {
  return terms.some(({ id, low, high }) => low < high && !chosen.has(id));
}
