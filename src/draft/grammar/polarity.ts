import { BAD, GOOD, NEGATIONS, REFUSALS } from "../cues/qualities.ts";
import type { Word } from "../text/words.ts";
import { isQualityNoun } from "./classes.ts";

/** Whether a quality speaks for somebody or against: that says of whom a list tells, where no verdict does. */
export type Polarity = "good" | "bad";

/** How easily something comes is good or bad with what comes: `mudah bergaul`, `mudah marah`. */
const EASILY = new Set("mudah gampang cepat lekas sering selalu suka terlalu agak cenderung".split(" "));

const WILLING = new Set(
  "hafal pandai pintar jago paham mampu sanggup tahan kuat senang gemar berani siap bersedia rela terbiasa nyaman betah punya memiliki menyukai menikmati menghargai menyenangi menerima bersedia".split(
    " ",
  ),
);

/** Whether one quality is wanted; not known where its words do not say. */
export function polarityOf(part: readonly Word[]): Polarity | undefined {
  const [first, second] = part;
  if (!first) return undefined;
  const isNextBad = second !== undefined && BAD.has(second.norm);
  if (NEGATIONS.has(first.norm)) return isNextBad || REFUSALS.has(second?.norm ?? "") ? "good" : "bad";
  if (EASILY.has(first.norm)) return isNextBad ? "bad" : WILLING.has(first.norm) ? "good" : undefined;
  if (BAD.has(first.norm)) return "bad";
  if (REFUSALS.has(first.norm)) return first.norm === "lebih" || first.norm === "hanya" ? undefined : "bad";
  return GOOD.has(first.norm) || WILLING.has(first.norm) || isQualityNoun(first) ? "good" : undefined;
}

/** What the parts of a list agree on that say anything: two thirds of them, two at least, and half of all. */
export function agreedPolarity(parts: readonly (readonly Word[])[]): Polarity | undefined {
  const known = parts.map(polarityOf).filter((polarity) => polarity !== undefined);
  if (known.length < 2 || known.length * 2 < parts.length) return undefined;
  const good = known.filter((polarity) => polarity === "good").length;
  if (good * 3 >= known.length * 2 && good > 1) return "good";
  return (known.length - good) * 3 >= known.length * 2 ? "bad" : undefined;
}
