import { at } from "../base/at.ts";
import { inOrder, minus, plus, times, type Whole } from "../base/whole.ts";
import { type Plan, planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import type { FitScale } from "../profile/scale.ts";

/** More sums than these are not worked out: they lie close together, and nothing is told of what is not known. */
const MOST_SUMS = 20_000;

type MiddleBand = "unsure" | "good";

/** The good points that a scale's answers can add up to, and which of them are looked at. */
type Allowed = (scale: FitScale, points: number) => boolean;
const ANY: Allowed = () => true;
const UNHELD: Allowed = ({ holdPoints }, points) => points > holdPoints;

/**
 * The bands that no answers reach. The two at the ends are reached in every profile: all answered worst is 0, all best is 100, which no
 * floor holds. So are both sides of a comparison, and its middle. Over a band in between most profiles have no step that is long
 * enough to leave it out; where one is, every sum is worked out.
 * @returns only what was worked out to the end
 */
export function unreachableBands(profile: Profile): MiddleBand[] {
  const plan = planOf(profile);
  if (plan.fitScales.length === 0) return [];
  const attainable = plan.fitScales.map((scale) => sumsOf(plan, scale));
  const whole = attainable.filter((sums) => sums !== null);
  if (whole.length < attainable.length) return [];
  const reach = { plan, attainable: whole, step: longestStep(plan) };
  return [
    ...(reachesUnsure(reach) ? [] : ["unsure" as const]),
    ...(reachesGood(reach) ? [] : ["good" as const]),
  ];
}

interface Reach {
  plan: Plan;
  /** By scale of the fit: its sums of good points, from the least. */
  attainable: readonly (readonly number[])[];
  /** The most that the weighted sum moves when one answer moves by one option. */
  step: Whole;
}

/** By a fit between the cuts, or above them with a scale that holds. */
function reachesUnsure(reach: Reach): boolean {
  const { plan, attainable, step } = reach;
  const [unsure, good] = plan.cuts;
  if (step <= minus(good, unsure)) return true;
  const isHeldAbove = plan.fitScales.some((scale, index) => {
    const held = at(attainable, index).findLast((points) => points <= scale.holdPoints) ?? 0;
    return minus(plan.total, times(scale.unit, scale.max - held)) >= good;
  });
  return isHeldAbove || reachesBetween(reach, ANY, unsure, good);
}

/** By a fit between the cuts while no scale holds. */
function reachesGood(reach: Reach): boolean {
  const { plan, attainable, step } = reach;
  const [, good, strong] = plan.cuts;
  const least = plan.fitScales.reduce<Whole>((sum, scale, index) => {
    const points = at(attainable, index).find((each) => UNHELD(scale, each)) ?? scale.max;
    return plus(sum, times(scale.unit, points));
  }, 0);
  if (least >= good) return least < strong;
  return step <= minus(strong, good) || reachesBetween(reach, UNHELD, good, strong);
}

/** Whether some sum lies from `low` up to but not at `high`; taken for granted where there are too many to look. */
function reachesBetween({ plan, attainable }: Reach, isAllowed: Allowed, low: Whole, high: Whole): boolean {
  let sums = new Set<Whole>([0]);
  for (const [index, scale] of plan.fitScales.entries()) {
    const next = new Set<Whole>();
    for (const points of at(attainable, index)) {
      if (!isAllowed(scale, points)) continue;
      const more = times(scale.unit, points);
      for (const sum of sums) {
        const raised = plus(sum, more);
        if (raised < high) next.add(raised);
      }
      if (next.size > MOST_SUMS) return true;
    }
    sums = next;
  }
  return [...sums].some((sum) => sum >= low);
}

/**
 * What the good points of a scale's items can add up to, from the least; null where these are too many to look. Ratings, of which a scale may have
 * thousands, go up by one, so that they add up to anything between their ends.
 */
function sumsOf({ items }: Plan, { kind, items: positions }: FitScale): number[] | null {
  const own = positions.map((position) => at(items, position));
  const ofRatings = own.reduce((sum, item) => sum + (item.kind === "rating" ? item.max : 0), 0);
  if (ofRatings >= MOST_SUMS) return null;
  let sums = new Set<number>(Array.from({ length: ofRatings + 1 }, (_, sum) => sum));
  for (const item of own) {
    if (item.kind === "rating") continue;
    const { options, max } = item;
    const gains = new Set(options.map(({ points }) => (kind === "antiTrait" ? max - points : points)));
    const next = new Set<number>();
    for (const sum of sums) for (const gain of gains) next.add(sum + gain);
    if (next.size > MOST_SUMS) return null;
    sums = next;
  }
  return [...sums].sort((one, other) => one - other);
}

function longestStep({ fitScales, items }: Plan): Whole {
  return fitScales.reduce<Whole>((longest, { unit, items: positions }) => {
    const gaps = positions.map((position) => {
      const levels = at(items, position).options.map(({ points }) => points);
      levels.sort((one, other) => one - other);
      return Math.max(...levels.map((level, index) => level - (levels[index - 1] ?? 0)));
    });
    const step = times(unit, Math.max(...gaps));
    return inOrder(longest, step) < 0 ? step : longest;
  }, 0);
}
