import { type Item, listItems, type Option } from "../../src/core/profile/items.ts";
import type { Profile } from "../../src/core/profile/profile.ts";
import { DUTIES } from "../../src/core/profile/profile.ts";
import type { Answers } from "../../src/core/scoring/answers.ts";
import { BANDS, type Band } from "../../src/core/scoring/score.ts";
import { add, type Fraction, fraction, isAtLeast, isAtMost, minus, ONE, times, ZERO } from "./fractions.ts";

/**
 * The rules once more, in the plainest way: fractions of bigints over complete answers. No plan, no common denominator,
 * no bounds. What the core finds must agree with this.
 */
export function chosen(item: Item, answers: Answers): Option | undefined {
  return item.options.find(({ value }) => value === answers[item.id]);
}

/** The share of the points of some items, all of them answered. */
export function shareOf(items: readonly Item[], answers: Answers): Fraction {
  const points = items.map((item) => {
    const option = chosen(item, answers);
    if (!option) throw new Error(`the reference needs an answer to ${item.id}`);
    return option.points;
  });
  return fraction(sum(points), sum(items.map(({ max }) => max)));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0);
}

export function itemsOf(profile: Profile, scale: string): Item[] {
  return listItems(profile).filter((item) => item.scale === scale);
}

/** A scale of the fit. */
export interface FitScale {
  id: string;
  weight: number;
  isAntiTrait: boolean;
  /** Of 100: a good value at or below it holds the verdict. */
  floor: number;
  items: Item[];
}

/** The scales that make up the fit: interest in the duties, traits, anti-traits. */
export function fitScales(profile: Profile): FitScale[] {
  const { interest, traits, antiTraits } = profile;
  return [
    ...(interest ? [{ ...interest, id: DUTIES, isAntiTrait: false, floor: interest.holdAt ?? 40 }] : []),
    ...traits.map((trait) => ({ ...trait, isAntiTrait: false, floor: trait.holdAt ?? 25 })),
    ...antiTraits.map((scale) => ({ ...scale, isAntiTrait: true, floor: 100 - (scale.triggerAt ?? 75) })),
  ].map(({ id, weight = 1, isAntiTrait, floor }) => ({
    id,
    weight,
    isAntiTrait,
    floor,
    items: itemsOf(profile, id),
  }));
}

/** A scale's value in the direction that speaks for the role, as a share. */
export function goodValue({ items, isAntiTrait }: FitScale, answers: Answers): Fraction {
  const share = shareOf(items, answers);
  return isAntiTrait ? minus(ONE, share) : share;
}

/** The weighted mean of the good values. */
function meanOf(scales: readonly FitScale[], answers: Answers): Fraction {
  const weights = sum(scales.map(({ weight }) => weight));
  return scales
    .map((scale) => times(goodValue(scale, answers), fraction(scale.weight, weights)))
    .reduce(add, ZERO);
}

export function fitOf(profile: Profile, answers: Answers): Fraction {
  return meanOf(fitScales(profile), answers);
}

/** Whether complete answers to a scale hold the verdict. */
export function isHolding(scale: FitScale, answers: Answers): boolean {
  return isAtMost(goodValue(scale, answers), scale.floor);
}

export const CUTS = [50, 65, 80] as const;
const UNSURE = 1;

/** The place in `BANDS` of a fit, held or not. */
export function verdictFrom(fit: Fraction, isHeld: boolean): number {
  const band = CUTS.filter((cut) => isAtLeast(fit, cut)).length;
  return isHeld ? Math.min(band, UNSURE) : band;
}

/** The verdict of complete answers, as its place in `BANDS`. */
export function verdictOf(profile: Profile, answers: Answers): number {
  const isHeld = fitScales(profile).some((scale) => isHolding(scale, answers));
  return verdictFrom(fitOf(profile, answers), isHeld);
}

export function bandNumber(band: Band): number {
  return BANDS.indexOf(band);
}

/** The scales as if they had only the items that are answered; one without an answer stays, empty. */
export function answeredScales(profile: Profile, answers: Answers): FitScale[] {
  return fitScales(profile).map((scale) => ({
    ...scale,
    items: scale.items.filter((item) => chosen(item, answers) !== undefined),
  }));
}

/** The estimate of the fit from the answered items; null where a scale has none. */
export function fitPoint(profile: Profile, answers: Answers): Fraction | null {
  const scales = answeredScales(profile, answers);
  return scales.every(({ items }) => items.length > 0) ? meanOf(scales, answers) : null;
}

/** The scales that hold the verdict by the estimates from their answered items. */
export function holdingByPoints(profile: Profile, answers: Answers): FitScale[] {
  return answeredScales(profile, answers).filter(
    (scale) => scale.items.length > 0 && isHolding(scale, answers),
  );
}
