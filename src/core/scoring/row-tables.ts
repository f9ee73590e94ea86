import { at } from "../base/at.ts";
import { leastCommonMultiple } from "../base/whole.ts";
import type { Plan, PlanScale } from "../profile/plan.ts";

/** What each item adds to which scale, in flat lists that hot loops read fast. */
export interface ItemTable {
  /** By item: the place of its scale, one past the last for an item that no scale counts. */
  scales: Float64Array;
  /** By item: the most points. */
  maxima: Float64Array;
  /** By item: where the points of its options start in `optionPoints`. */
  starts: Float64Array;
  optionPoints: Float64Array;
}

export function itemTable(plan: Plan, scales: readonly PlanScale[]): ItemTable {
  const scaleOf = new Map(scales.flatMap(({ items }, index) => items.map((position) => [position, index])));
  const options = plan.items.map((item) => item.options.map(({ points }) => points));
  let next = 0;
  const starts = options.map((points) => {
    next += points.length;
    return next - points.length;
  });
  return {
    scales: Float64Array.from(plan.items, (_, position) => scaleOf.get(position) ?? scales.length),
    maxima: Float64Array.from(plan.items, ({ max }) => max),
    starts: Float64Array.from(starts),
    optionPoints: Float64Array.from(options.flat()),
  };
}

/** The estimate of the fit over one denominator, `under`, whichever items are answered. */
export interface EstimateTable {
  /** By trait and by the most points of its answered items: what one point is worth. */
  factors: readonly Float64Array[];
  under: number;
}

/** Points beyond these would make the tables larger than they are worth. */
const MOST_POINTS = 10_000;

/** @returns null where doubles would not be exact, or the tables too large. */
export function estimateTable(plan: Plan): EstimateTable | null {
  if (plan.traits.some(({ max }) => max > MOST_POINTS)) return null;
  const attainable = plan.traits.map((trait) => sumsOf(trait.items.map((item) => at(plan.items, item).max)));
  const denominator = leastCommonMultiple(attainable.flat());
  const under = BigInt(plan.weights) * denominator;
  if (typeof plan.total !== "number" || 100n * under > BigInt(Number.MAX_SAFE_INTEGER)) return null;
  const factors = plan.traits.map(({ weight, max }, index) => {
    const worth = new Float64Array(max + 1);
    for (const sum of at(attainable, index)) {
      worth[sum] = Number((BigInt(weight) * denominator) / BigInt(sum));
    }
    return worth;
  });
  return { factors, under: Number(under) };
}

/** Every sum above zero that some of the numbers make. */
function sumsOf(numbers: readonly number[]): number[] {
  const sums = new Set([0]);
  for (const number of numbers) for (const sum of [...sums]) sums.add(sum + number);
  sums.delete(0);
  return [...sums];
}
