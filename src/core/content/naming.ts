import { at } from "../base/at.ts";
import { isAct } from "./acts.ts";
import { areRelated, rootsOf } from "./roots.ts";
import { COMMON_IN_NAMES } from "./tables/common.ts";
import { PREPOSITIONS } from "./tables/prepositions.ts";
import { DEALING_WORDS, OCCASION_WORDS, SUBJECT_WORDS } from "./tables/subjects.ts";
import { type Finder, tokensOf } from "./words.ts";

/** A word of a name: the family it belongs to, and whether it is an act. */
interface NameWord {
  roots: ReadonlySet<string>;
  isAct: boolean;
  /** Whether it stands in the name as what somebody does, `malas menulis`. */
  isDone: boolean;
}

/** Prefixes of acts, and of what has been done. */
const ACTIVE = /^(?:me|ber|ter|di|pe)\p{L}{4,}$/u;
const NAMED_BY = 2;
/** Words and marks between the parts of a name. */
const PARTING: ReadonlySet<string> = new Set([..."dan serta atau maupun".split(" "), ..."&,;:"]);

/**
 * Finds in texts the word by which they name a scale. Of a name with several parts, `teliti dan sabar`, each counts. A part of one word is named
 * by it, a longer one, `kerja tim lintas lapisan`, by its first two; where and with whom, `cepat bosan di meja`, is no name. What a text is about
 * does not name its scale either: `mencari penjelasan tentang farmakologi` tells what somebody does, and rates nobody.
 */
export function namerOf(name: string): Finder {
  const parts = partsOf(name);
  const own = new Set(tokensOf(name));
  return (text) => {
    const words = tokensOf(text);
    const roots = words.map(rootsOf);
    for (const part of parts) {
      const places = part.map((own) =>
        words.flatMap((word, index) => (isNamed(own, word, at(roots, index)) ? [index] : [])),
      );
      if (places.some(({ length }) => length === 0)) continue;
      const begin = Math.min(...places.map((of) => at(of, 0)));
      const rating = part.length > 1 ? [begin] : at(places, 0);
      const told = rating.find((place) => !isSubject(words, place, { own, part }));
      if (told !== undefined) return at(words, told);
    }
    return null;
  };
}

interface Name {
  /** All of its words, as they stand in it. */
  own: ReadonlySet<string>;
  part: readonly NameWord[];
}

/** Whether what stands at a place is what the text is about, and not what it says of the person. What the name has in front belongs to it. */
function isSubject(words: readonly string[], place: number, { own, part }: Name): boolean {
  let front = place - 1;
  while (own.has(words[front] ?? "") && !SUBJECT_WORDS.has(words[front] ?? "")) front -= 1;
  const [before = "", earlier = ""] = [words[front], words[front - 1]];
  if (SUBJECT_WORDS.has(before)) return true;
  if (before === "dengan") return DEALING_WORDS.has(earlier);
  return OCCASION_WORDS.has(before) && part.some(({ isDone }) => isDone) && isAct(at(words, place));
}

function partsOf(name: string): NameWord[][] {
  const parts: string[][] = [[]];
  // What stands in brackets or behind a stroke is another name: `grit (ketekunan)`.
  for (const word of tokensOf(name.replace(/[/()]/g, ","))) {
    if (PARTING.has(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.map(tellingOf).filter(({ length }) => length > 0);
}

/** The words by which a part of a name is known. */
function tellingOf(words: readonly string[]): NameWord[] {
  const end = words.findIndex((word) => PREPOSITIONS.has(word));
  const telling = words.slice(0, end < 0 ? words.length : end).filter((word) => !COMMON_IN_NAMES.has(word));
  return telling.slice(0, NAMED_BY).map((word) => ({
    roots: rootsOf(word),
    isAct: /^me\p{L}{5,}/u.test(word),
    isDone: isAct(word),
  }));
}

/** What an act is done with, as `rencana` of `merencanakan`, does not name it. */
function isNamed({ roots, isAct }: NameWord, word: string, others: ReadonlySet<string>): boolean {
  return areRelated(roots, others) && (!isAct || ACTIVE.test(word));
}
