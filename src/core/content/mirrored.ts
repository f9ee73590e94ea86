import type { Profile } from "../profile/profile.ts";
import { isRating, type PlacedScale, scalesOf } from "./located.ts";
import { contentWords, likeness } from "./similar.ts";
import { COMMON } from "./tables/common.ts";
import { NEGATIONS } from "./tables/negations.ts";

/** From such a share of common words on, two questions are one, said or denied. */
const ALIKE = 0.6;

const UNSAID: ReadonlySet<string> = new Set([...COMMON, ...NEGATIONS]);

/** A trait and an anti-trait that ask the same, and how many questions of the anti-trait do. */
export interface MirroredScales {
  trait: PlacedScale;
  antiTrait: PlacedScale;
  count: number;
}

/** Anti-traits of which at least half of the ratings, and two at least, are those of one trait: said, denied or reversed. */
export function mirroredScales(profile: Profile): MirroredScales[] {
  const scales = scalesOf(profile).map((scale) => ({
    scale,
    words: scale.items.filter(isRating).map(({ value }) => contentWords(value.text, UNSAID)),
  }));
  return scales.flatMap(({ scale: antiTrait, words }) => {
    if (antiTrait.kind !== "antiTrait") return [];
    return scales.flatMap(({ scale: trait, words: others }) => {
      if (trait.kind !== "trait") return [];
      const count = words.filter((own) => others.some((other) => likeness(own, other) >= ALIKE)).length;
      return count >= 2 && 2 * count >= words.length ? [{ trait, antiTrait, count }] : [];
    });
  });
}
