import { at } from "../base/at.ts";
import { ratio } from "../base/whole.ts";
import type { Plan } from "../profile/plan.ts";
import type { FitScale } from "../profile/scale.ts";
import { type Choices, chosenOption } from "../scoring/answers.ts";
import { goodPointsFor } from "./forecast.ts";

// Of very many answers a sum is distributed as Laplace's normal law tells, whatever each of them is. So the chances of the
// verdicts need no sum over every outcome: the mean and the variance of what is missing are enough.

/** What is known of a number that is not known yet. */
interface Spread {
  mean: number;
  variance: number;
}

/** What one scale of the fit brings. */
interface ScaleSpread extends Spread {
  /** The chance that none of the other scales holds the verdict. */
  othersFree: number;
}

/** The chances that a choice of the next item needs, of a profile that is too large for those of `forecast`. */
export interface NormalForecast {
  /** By scale of the fit: its good points. */
  scales: ScaleSpread[];
  /** The weighted sum, of 1. */
  fit: Spread;
  /** By scale of the fit: what one good point adds to the fit. */
  units: number[];
  cuts: number[];
}

/** Works out what is known of every scale and of the fit, every unknown option taken as equally likely. */
export function normalForecast(plan: Plan, choices: Choices): NormalForecast {
  const units = plan.fitScales.map(({ unit }) => ratio(unit, plan.total));
  const spreads = plan.fitScales.map((scale) => spreadOf(plan, scale, choices));
  const free = spreads.map((spread, index) => freeChance(at(plan.fitScales, index), spread));
  const othersFree = productsOfOthers(free);
  return {
    scales: spreads.map((spread, index) => ({ ...spread, othersFree: at(othersFree, index) })),
    fit: sumOf(
      spreads.map(({ mean, variance }, index) => {
        const unit = at(units, index);
        return { mean: mean * unit, variance: variance * unit * unit };
      }),
    ),
    units,
    cuts: plan.cuts.map((cut) => ratio(cut, plan.total)),
  };
}

/**
 * The chances of the four verdicts, worst first, after each option of an open item.
 * @param index of the item's scale in `plan.fitScales`
 * @param points what each of its options counts for the role
 */
export function normalVerdicts(
  { scales, fit, units, cuts }: NormalForecast,
  { scale, index }: { scale: FitScale; index: number },
  points: readonly number[],
): number[][] {
  const { othersFree, mean, variance } = at(scales, index);
  const item = spreadOfPoints(points);
  const unit = at(units, index);
  const left = { own: variance - item.variance, fit: fit.variance - item.variance * unit * unit };
  return points.map((chosen) => {
    const moved = chosen - item.mean;
    const isFree = othersFree * freeChance(scale, { mean: mean + moved, variance: left.own });
    const whole = { mean: fit.mean + moved * unit, variance: left.fit };
    const [unsure = 0, good = 0, strong = 0] = cuts.map((cut) => chanceAbove(whole, cut));
    return [1 - unsure, unsure - good * isFree, (good - strong) * isFree, strong * isFree];
  });
}

function spreadOf(plan: Plan, scale: FitScale, choices: Choices): Spread {
  return sumOf(
    scale.items.map((position) => {
      const item = at(plan.items, position);
      const chosen = chosenOption(plan, choices, position);
      return spreadOfPoints(
        (chosen ? [chosen] : item.options).map((option) => goodPointsFor(scale, item, option)),
      );
    }),
  );
}

function spreadOfPoints(points: readonly number[]): Spread {
  const mean = points.reduce((sum, one) => sum + one, 0) / points.length;
  return { mean, variance: points.reduce((sum, one) => sum + (one - mean) ** 2, 0) / points.length };
}

function sumOf(spreads: readonly Spread[]): Spread {
  const add = (sum: Spread, { mean, variance }: Spread): Spread => ({
    mean: sum.mean + mean,
    variance: sum.variance + variance,
  });
  return spreads.reduce(add, { mean: 0, variance: 0 });
}

/** The chance that a scale does not hold the verdict: between the points that do and the next there is nothing. */
function freeChance({ holdPoints }: FitScale, spread: Spread): number {
  return chanceAbove(spread, holdPoints + 0.5);
}

/** For every number the product of all the others. */
function productsOfOthers(numbers: readonly number[]): number[] {
  let before = 1;
  const products = numbers.map((number) => {
    const product = before;
    before *= number;
    return product;
  });
  let after = 1;
  for (let index = numbers.length - 1; index >= 0; index -= 1) {
    products[index] = at(products, index) * after;
    after *= at(numbers, index);
  }
  return products;
}

/** Nothing that is still open spreads less; below it are rounding errors. */
const LEAST_VARIANCE = 1e-18;

function chanceAbove({ mean, variance }: Spread, limit: number): number {
  if (variance < LEAST_VARIANCE) return mean >= limit ? 1 : 0;
  return normalTail((limit - mean) / Math.sqrt(variance));
}

/** The chance of more than `z` standard deviations above the mean (Abramowitz & Stegun 26.2.17, to 8 in a hundred million). */
function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const sum =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}
