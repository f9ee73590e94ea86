import { at } from "../base/at.ts";
import { ratio, type Whole } from "../base/whole.ts";
import type { Item } from "../profile/items.ts";
import type { Plan } from "../profile/plan.ts";
import type { FitScale } from "../profile/scale.ts";
import { greatestCommonDivisor } from "./lattice.ts";

/** More cells would slow the choice of a question; past this the sums are rounded, which can only change the order. */
const MOST_CELLS = 2 ** 14;

/** The lattice that holds the weighted sums of a profile: in cells, what one good point of each scale is worth, and the cuts. */
export function latticeOf({ fitScales, total, cuts }: Plan): { units: number[]; cuts: number[] } {
  const inCells = (value: Whole): number =>
    total > MOST_CELLS ? ratio(value, total) * MOST_CELLS : Number(value);
  return { units: fitScales.map(({ unit }) => Math.round(inCells(unit))), cuts: cuts.map(inCells) };
}

/** So many steps of an exact forecast take a slow machine some fifty milliseconds. */
const MOST_STEPS = 1e7;

/** Whether the exact forecast of a profile would keep a person waiting for the next question. */
export function isLarge(plan: Plan): boolean {
  const within = plan.fitScales.reduce((sum, scale) => sum + stepsWithin(plan, scale), 0);
  return within + stepsAmong(plan) > MOST_STEPS;
}

/** Every kind of item is left out once of the sum of a scale. A step to add an option takes longer than one to add a scale. */
function stepsWithin({ items }: Plan, scale: FitScale): number {
  const own = scale.items.map((position) => at(items, position));
  const options = own.reduce((sum, item) => sum + item.options.length, 0);
  return 3 * scale.max * options * new Set(own.map(kindOf)).size;
}

function kindOf({ options }: Item): string {
  const points = options.map((option) => option.points);
  return points.sort((a, b) => a - b).join();
}

/** Every scale is added to sums of others as often as a list of the scales can be halved. */
function stepsAmong(plan: Plan): number {
  const { units } = latticeOf(plan);
  // Rounded away, a scale would count for nothing.
  if (units.includes(0)) return Number.POSITIVE_INFINITY;
  const step = units.reduce(greatestCommonDivisor, 0);
  if (step === 0) return 0;
  const cells = plan.fitScales.reduce((sum, { max }, index) => sum + (max * at(units, index)) / step, 0);
  // To begin a sum takes some steps too.
  const own = plan.fitScales.reduce((sum, { max }) => sum + max + 5, 0);
  return own * cells * Math.ceil(Math.log2(plan.fitScales.length));
}
