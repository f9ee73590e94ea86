import type { ContentProblemArgs } from "../base/content-problem.ts";
import { isRating, type PlacedScale } from "./located.ts";

/** From so many items on, a trait needs two ratings in each direction. */
const LONG = 5;

type Few = Omit<ContentProblemArgs["few-reversed"], "name">;

/**
 * Whether too few ratings of a scale stand in one of the two directions, so that agreeing with everything earns points; null where
 * there are enough. Interest asks one way by its nature, situations have no direction, and a single rating has none to set against it.
 */
export function fewReversedOf({ kind, items }: PlacedScale): Few | null {
  const ratings = items.filter(isRating);
  if (kind === "interest") return null;
  const reversed = ratings.filter(({ value }) => value.reverse === true).length;
  const plain = ratings.length - reversed;
  const count = Math.min(reversed, plain);
  const wanted = kind === "trait" && items.length >= LONG ? 2 : 1;
  const least = Math.min(wanted, Math.floor(ratings.length / 2));
  return count < least ? { count, least, rarer: reversed <= plain ? "reversed" : "plain" } : null;
}
