import { CLAUSE_WORDS, NEGATIONS, NO_NEGATION } from "./tables/negations.ts";
import { tokensOf, unquoted, without } from "./words.ts";

const BEGINNERS: ReadonlySet<string> = new Set(CLAUSE_WORDS);
const DENIERS: ReadonlySet<string> = new Set(NEGATIONS);
const withoutHarmless = without(NO_NEGATION);

/**
 * The word by which a sentence denies what it says of the person; null where it denies nothing, or only within a clause: what comes
 * behind `ketika` or `yang` tells of something else.
 */
export function negationOf(text: string): string | null {
  const words = tokensOf(withoutHarmless(unquoted(text)));
  let isMain = true;
  // A clause that opens the sentence ends at its comma, one within it where the sentence does.
  for (const [index, word] of words.entries()) {
    if (BEGINNERS.has(word)) isMain = false;
    else if (word === "," || word === ";") isMain = true;
    else if (isMain && DENIERS.has(word) && index < words.length - 1) return word;
  }
  return null;
}
