import type { Profile } from "../profile/profile.ts";
import type { Chosen } from "./chosen.ts";
import { type Difference, differenceOf, lowestOf } from "./difference.ts";

/** Of more roles than a dozen only the first few by their points are tried as the one that holds another off: all take too long. */
const MOST_TRIED_WHOLE = 12;
const FEW = 5;

/**
 * The roles still in play. What is told of two roles is that one is *ahead*, when its fit is higher beyond the wobble whatever the
 * unknown answers are, or else that they are undecided. A role that is told ahead of all the others is *clearly the first*. A role
 * is in play while, for each other role, some answers to the questions left would tell it ahead of that one. So, in whatever way
 * the rest is answered: whichever role turns out to be clearly the first is in play now; of the others none does. The list only
 * gets shorter (of more than a dozen roles it may hold some too many, never one too few).
 * @param order the roles in the order of their points
 */
export function contendersAmong(order: readonly Profile[], chosen: Chosen): Profile[] {
  const holders = order.length > MOST_TRIED_WHOLE ? order.slice(0, FEW) : order;
  return order.filter(
    (role) => !holders.some((holder) => holder !== role && isHeldOff(differenceOf(holder, role), chosen)),
  );
}

/** Whether no answers to the questions left would tell the second role of a difference ahead of the first. */
function isHeldOff(difference: Difference, chosen: Chosen): boolean {
  return -lowestOf(difference, chosen) < difference.beyond;
}
