import { type Item, listItems, type Option } from "../../src/core/profile/items.ts";
import type { Profile } from "../../src/core/profile/profile.ts";
import type { Answers } from "../../src/core/scoring/answers.ts";
import { BANDS, type Band } from "../../src/core/scoring/score.ts";

/**
 * The rules once more, in the plainest way: fractions of bigints over complete answers. No plan, no common denominator,
 * no bounds. What the core finds must agree with this.
 */
export interface Fraction {
  over: bigint;
  under: bigint;
}

export function add(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

export function isAtLeast({ over, under }: Fraction, percent: number): boolean {
  return 100n * over >= BigInt(percent) * under;
}

export function toPercent({ over, under }: Fraction): number {
  return (100 * Number(over)) / Number(under);
}

export function fraction(over: number, under: number): Fraction {
  return { over: BigInt(over), under: BigInt(under) };
}

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

export interface WeightedScale {
  id: string;
  weight: number;
  items: Item[];
}

/** The scales that make up the fit, interest in the duties included. */
export function traitScales(profile: Profile): WeightedScale[] {
  const settings = [...(profile.interest ? [{ ...profile.interest, id: "duties" }] : []), ...profile.traits];
  return settings.map(({ id, weight }) => ({ id, weight: weight ?? 1, items: itemsOf(profile, id) }));
}

export function itemsOf(profile: Profile, scale: string): Item[] {
  return listItems(profile).filter((item) => item.scale === scale);
}

/** The weighted mean of the trait scales. */
export function fitOf(profile: Profile, answers: Answers): Fraction {
  const scales = traitScales(profile);
  const weights = BigInt(sum(scales.map(({ weight }) => weight)));
  return scales.reduce<Fraction>(
    (total, { weight, items }) => {
      const { over, under } = shareOf(items, answers);
      return add(total, { over: over * BigInt(weight), under: under * weights });
    },
    { over: 0n, under: 1n },
  );
}

export function isTriggered(
  profile: Profile,
  antiTrait: Profile["antiTraits"][number],
  answers: Answers,
): boolean {
  return isAtLeast(shareOf(itemsOf(profile, antiTrait.id), answers), antiTrait.triggerAt ?? 75);
}

/** The place in `BANDS` of a fit under the cap. */
export function verdictFrom(fit: Fraction, isCapped: boolean): number {
  const band = [40, 60, 80].filter((cut) => isAtLeast(fit, cut)).length;
  return isCapped ? Math.min(band, 1) : band;
}

/** The verdict of complete answers, as its place in `BANDS`. */
export function verdictOf(profile: Profile, answers: Answers): number {
  const isCapped = profile.antiTraits.some((antiTrait) => isTriggered(profile, antiTrait, answers));
  return verdictFrom(fitOf(profile, answers), isCapped);
}

export function bandNumber(band: Band): number {
  return BANDS.indexOf(band);
}
