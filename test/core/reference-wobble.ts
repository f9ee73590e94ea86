import type { Item } from "../../src/core/profile/items.ts";
import type { Profile } from "../../src/core/profile/profile.ts";
import type { ScaleKind } from "../../src/core/profile/scale.ts";
import type { Movement } from "../../src/core/scoring/compare.ts";
import type { KnownAnswers } from "./arbitrary.ts";
import {
  add,
  compare,
  distance,
  type Fraction,
  fraction,
  isAtLeast,
  least,
  minus,
  ONE,
  times,
  toPercent,
  ZERO,
} from "./fractions.ts";
import { completeWith } from "./helpers.ts";
import {
  answeredScales,
  CUTS,
  type FitScale,
  fitOf,
  fitPoint,
  fitScales,
  holdingByPoints,
  isHolding,
  shareOf,
  sum,
} from "./reference.ts";
import { levelOf, levelsOf, withLevel } from "./reference-changes.ts";

/** How far the answers of one person wobble, in percent of an item's range. */
const WOBBLE = 22.5;

/** The standard error of a scale of so many items, in points. */
export function scaleError(items: number): number {
  return WOBBLE / Math.sqrt(items);
}

export function fitError(profile: Profile): number {
  const scales = fitScales(profile);
  const squares = scales.map(({ weight, items }) => (weight * scaleError(items.length)) ** 2);
  return Math.sqrt(sum(squares)) / sum(scales.map(({ weight }) => weight));
}

/** The square of the fit's standard error, as a share: (9/40)² ÷ n a scale. */
function squaredFitError(profile: Profile): Fraction {
  const scales = fitScales(profile);
  const weights = sum(scales.map(({ weight }) => weight));
  return scales
    .map(({ weight, items }) => fraction(81 * weight * weight, 1600 * items.length * weights * weights))
    .reduce(add, ZERO);
}

/** Within one standard error of a cut that the holds leave reachable, or one answer's step away from another hold. */
export function isNearEdge(profile: Profile, answers: KnownAnswers): boolean {
  const point = fitPoint(profile, answers);
  const ends = point
    ? [point]
    : (["worst", "best"] as const).map((end) => fitOf(profile, completeWith(profile, answers, end)));
  const isHeld = holdingByPoints(profile, answers).length > 0;
  const isNearCut = (isHeld ? [50] : CUTS).some((cut) => {
    const near = least(ends.map((end) => distance(end, fraction(cut, 100))));
    return compare(times(near, near), squaredFitError(profile)) <= 0;
  });
  const mayBeGood = ends.some((end) => isAtLeast(end, 65));
  return isNearCut || (mayBeGood && isNearHold(profile, answers));
}

/** One step of one answer makes a first scale hold, or frees the only one that does. */
function isNearHold(profile: Profile, answers: KnownAnswers): boolean {
  const holding = holdingByPoints(profile, answers);
  const scales = answeredScales(profile, answers).filter(({ items }) => items.length > 0);
  if (holding.length === 0) return scales.some((scale) => flips(scale, answers));
  return holding.length === 1 && holding.some((scale) => flips(scale, answers));
}

/** Whether one step of one answer makes a scale hold that does not, or the other way round. */
function flips(scale: FitScale, answers: KnownAnswers): boolean {
  const now = isHolding(scale, answers);
  return scale.items.some((item) => {
    const level = levelOf(item, answers);
    return [level - 1, level + 1]
      .filter((next) => levelsOf(item)[next] !== undefined)
      .some((next) => isHolding(scale, withLevel(item, next, answers)) !== now);
  });
}

/** The square of 1.96 × √2 × 22.5 %, as a share. */
const SQUARED_MOVEMENT: Fraction = times(fraction(2 * 196 * 196, 10_000), fraction(81, 1600));

/** How much more than a rating an item of a kind wobbles: the leaning runs over twice the range, and statements are guessed. */
export function spanOf(kind: ScaleKind): Fraction {
  if (kind === "orientation") return fraction(2, 1);
  return kind === "realism" ? fraction(100, 45) : ONE;
}

/** What moved on the items of one scale. */
export function movementOf(
  profile: Profile,
  items: readonly Item[],
  answers: { before: KnownAnswers; after: KnownAnswers },
  span: Fraction,
): Movement {
  const [before, after] = [answers.before, answers.after].map((given) => boundsOf(profile, items, given));
  if (!before || !after) throw new Error("two sets of answers have two pairs of bounds");
  const limit = times(times(SQUARED_MOVEMENT, times(span, span)), fraction(1, items.length));
  const isBeyond = (difference: Fraction) =>
    difference.over > 0n && compare(times(difference, difference), limit) > 0;
  if (isBeyond(minus(after.low, before.high))) return "up";
  if (isBeyond(minus(before.low, after.high))) return "down";
  const isOpen = isBeyond(minus(after.high, before.low)) || isBeyond(minus(before.high, after.low));
  return isOpen ? "unclear" : "steady";
}

/** A scale's own value with every unknown at its fewest points, and at its most. */
function boundsOf(profile: Profile, items: readonly Item[], answers: KnownAnswers) {
  const ends = (["worst", "best"] as const).map((end) => shareOf(items, completeWith(profile, answers, end)));
  const low = least(ends);
  const high = ends.find((end) => compare(end, low) > 0) ?? low;
  return { low, high };
}

export function movementError(items: number, span: Fraction): number {
  return (1.96 * Math.SQRT2 * scaleError(items) * toPercent(span)) / 100;
}
