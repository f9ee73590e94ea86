import { areRelated, rootsOf } from "./roots.ts";
import { COMMON_IN_NAMES } from "./tables/common.ts";
import { PREPOSITIONS } from "./tables/prepositions.ts";
import { type Finder, tokensOf } from "./words.ts";

/** A word of a name: the family it belongs to, and whether it is an act. */
interface NameWord {
  roots: ReadonlySet<string>;
  isAct: boolean;
}

/** Prefixes of acts, and of what has been done. */
const ACTIVE = /^(?:me|ber|ter|di|pe)\p{L}{4,}$/u;
const NAMED_BY = 2;

/**
 * Finds in texts the word by which they name a scale. Of a name with several parts, `teliti dan sabar`, each counts. A part of one word is named
 * by it, a longer one, `kerja tim lintas lapisan`, by its first two; where and with whom, `cepat bosan di meja`, is no name.
 */
export function namerOf(name: string): Finder {
  const parts = partsOf(name);
  return (text) => {
    const words = tokensOf(text).map((word) => ({ word, roots: rootsOf(word) }));
    for (const part of parts) {
      const found = part.map((own) => words.find(({ word, roots }) => isNamed(own, word, roots)));
      const [first] = found;
      if (first && found.every((one) => one !== undefined)) return first.word;
    }
    return null;
  };
}

function partsOf(name: string): NameWord[][] {
  const parts: NameWord[][] = [];
  for (const part of tokensOf(name)
    .join(" ")
    .split(/ (?:dan|serta|atau|[,;:]) /)) {
    const words = part.split(" ");
    const end = words.findIndex((word) => PREPOSITIONS.has(word));
    const telling = words.slice(0, end < 0 ? words.length : end).filter((word) => !COMMON_IN_NAMES.has(word));
    parts.push(
      telling.slice(0, NAMED_BY).map((word) => ({ roots: rootsOf(word), isAct: /^me\p{L}{5,}/u.test(word) })),
    );
  }
  return parts.filter(({ length }) => length > 0);
}

/** What an act is done with, as `rencana` of `merencanakan`, does not name it. */
function isNamed({ roots, isAct }: NameWord, word: string, others: ReadonlySet<string>): boolean {
  return areRelated(roots, others) && (!isAct || ACTIVE.test(word));
}
