import { at } from "../base/at.ts";
import { COMMON } from "./tables/common.ts";
import { tokensOf, undoubled } from "./words.ts";

/** Endings by which a word stays what it is. */
const CLITICS = /(?<=\p{L}{4})(?:nya|mu|ku|lah)$/u;
/** Texts that share a single word of two are not alike for it. */
const LEAST_SHARED = 2;

/** Prefixes of what somebody does and of what is done, as far as they leave the sound behind them, or the nasal that swallows it. */
const VERBAL = /^(?:mem(?=[bfpv])|meng(?=[aeioughk])|men(?=[cdjstz])|me(?=[lmnrwy])|di)(?=\p{L}{3})/u;
/** The sounds that nasals swallow, and these: `menulis` and `tulis`, and `menilai` and `nilai`, are one. */
const SWALLOWED = /^[ptks](?=[aeiou])/;
const NASALS: Readonly<Record<string, string>> = { p: "m", t: "n", k: "", s: "ny" };

/** The words that say what a text is about, `merapikan` and `kamu rapikan` as one. */
export function contentWords(text: string, besides: ReadonlySet<string> = COMMON): ReadonlySet<string> {
  const words = tokensOf(text).map((word) => undoubled(word.replace(CLITICS, "")));
  const telling = words.filter((word) => /[\p{L}\p{N}]/u.test(word) && !besides.has(word));
  return new Set(telling.map(withoutVerbal));
}

function withoutVerbal(word: string): string {
  return word.replace(VERBAL, "").replace(SWALLOWED, (sound) => NASALS[sound] ?? "");
}

/** The share of common words among all words of two texts (Jaccard), 0 where they have too few in common. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) shared += Number(other.has(word));
  return shared < LEAST_SHARED ? 0 : shared / (one.size + other.size - shared);
}

/** A text, an earlier one that it is like, and how much. */
export type Alike<T> = readonly [told: T, first: T, share: number];

/**
 * The texts that are at least so much like an earlier one of the list, each told once, with the first that it is like: of a text that was
 * copied a thousand times a pair for every two would be half a million.
 * @param isMeant whether a pair counts
 */
export function alikeTexts<T extends { text: string }>(
  texts: readonly T[],
  least: number,
  isMeant: (told: T, first: T) => boolean = () => true,
): Alike<T>[] {
  const words = texts.map(({ text }) => contentWords(text));
  const holders = new Map<string, number[]>();
  return texts.flatMap((told, index) => {
    const own = at(words, index);
    const first = leastOf(listsToLookAt(own, least, holders), (other) => {
      return likeness(own, at(words, other)) >= least && isMeant(told, at(texts, other));
    });
    for (const word of own) {
      const others = holders.get(word);
      if (others) others.push(index);
      else holders.set(word, [index]);
    }
    return first === null ? [] : [[told, at(texts, first), likeness(own, at(words, first))]];
  });
}

/**
 * The holders of as many words as leave nobody out who is alike: of these one is shared at least. Of the words that fewest hold there is
 * least to look at.
 */
function listsToLookAt(
  own: ReadonlySet<string>,
  least: number,
  holders: ReadonlyMap<string, readonly number[]>,
): (readonly number[])[] {
  const lists = [...own].map((word) => holders.get(word) ?? []);
  lists.sort((one, other) => one.length - other.length);
  return lists.slice(0, own.size - Math.ceil(least * own.size) + 1);
}

/** The least number of some ascending lists that will do; none behind it is tried. */
function leastOf(lists: readonly (readonly number[])[], willDo: (number: number) => boolean): number | null {
  const tried = new Set<number>();
  let least: number | null = null;
  for (const list of lists) {
    for (const number of list) {
      if (least !== null && number >= least) break;
      if (tried.has(number)) continue;
      tried.add(number);
      if (willDo(number)) least = number;
    }
  }
  return least;
}
