import { BAD, GOOD, NEGATIONS, REFUSALS } from "../cues/qualities.ts";
import { THINGS } from "../cues/verbs.ts";
import type { Word } from "../text/words.ts";
import { isQualityNoun, isVerb } from "./classes.ts";

/** After a negation these go with it: `tidak suka …`, `tidak mudah …`. */
const MODALS = new Set(
  "suka senang gemar tahan kuat mau bisa dapat mampu sanggup siap berani ingin terbiasa biasa bersedia rela mudah gampang cepat betah nyaman memiliki punya mempunyai menyukai menikmati ada terlalu".split(
    " ",
  ),
);

/** With these a part speaks for itself. */
const OWN = new Set("selalu maunya cenderung sering kerap".split(" "));

/** `tidak sabar, suka menggurui`: what somebody likes he likes. */
const LIKING = new Set("suka senang gemar ingin mau menyukai menikmati".split(" "));

/**
 * The negation that governs a list, repeated where it goes on: `tidak sabar, teliti, dan jujur` → tidak sabar, tidak teliti, tidak
 * jujur. A part that says something bad by itself takes none: `tidak sabar, ceroboh`.
 */
export function withNegation(parts: readonly (readonly Word[])[], isWanted: boolean): (readonly Word[])[] {
  let governing: readonly Word[] = [];
  return parts.map((part) => {
    const own = negationOf(part);
    if (own.length > 0) {
      governing = own;
      return part;
    }
    if (governing.length === 0) return part;
    if (isGoverned(part, governing, isWanted)) return [...governing, ...part];
    governing = [];
    return part;
  });
}

/** The negation at the start of a part, with the verb that stands between it and what is negated. */
function negationOf(part: readonly Word[]): readonly Word[] {
  const first = part[0];
  if (!first || !NEGATIONS.has(first.norm)) return [];
  const second = part[1];
  return second && MODALS.has(second.norm) && part.length > 2 ? part.slice(0, 2) : part.slice(0, 1);
}

function isGoverned(part: readonly Word[], governing: readonly Word[], isWanted: boolean): boolean {
  const first = part[0];
  if (!first) return false;
  const modal = governing[1]?.norm;
  if (OWN.has(first.norm)) return false;
  if (modal === "mudah" || modal === "gampang" || modal === "cepat" || modal === "terlalu") {
    return BAD.has(first.norm) && !REFUSALS.has(first.norm);
  }
  // Among what is wanted, what is good stands without the negation of another.
  if (isWanted || REFUSALS.has(first.norm) || BAD.has(first.norm)) return false;
  if (modal === undefined)
    return (
      GOOD.has(first.norm) ||
      (MODALS.has(first.norm) && !LIKING.has(first.norm)) ||
      (isQualityNoun(first) && !THINGS.has(first.norm)) ||
      first.norm === "peduli" ||
      (part.length === 1 && !isVerb(first))
    );
  if (modal === "memiliki" || modal === "punya" || modal === "mempunyai" || modal === "ada")
    return !isVerb(first);
  return !GOOD.has(first.norm) && !MODALS.has(first.norm);
}
