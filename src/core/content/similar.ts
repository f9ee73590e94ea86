import { COMMON } from "./tables/common.ts";
import { tokensOf } from "./words.ts";

/** Endings by which a word stays what it is. */
const CLITICS = /(?<=\p{L}{4})(?:nya|mu|ku|lah)$/u;
/** Texts that share a single word of two are not alike for it. */
const LEAST_SHARED = 2;

/** The words that say what a text is about. */
export function contentWords(text: string, besides: ReadonlySet<string> = COMMON): ReadonlySet<string> {
  const words = tokensOf(text).map((word) => word.replace(CLITICS, ""));
  return new Set(words.filter((word) => /[\p{L}\p{N}]/u.test(word) && !besides.has(word)));
}

/** The share of common words among all words of two texts (Jaccard), 0 where they have too few in common. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) shared += Number(other.has(word));
  return shared < LEAST_SHARED ? 0 : shared / (one.size + other.size - shared);
}

/**
 * The pairs of texts that are at least so much alike, each in the order of the list: only what shares words is compared.
 * @returns each with its likeness
 */
export function alikePairs<T extends { text: string }>(texts: readonly T[], least: number): [T, T, number][] {
  const words = texts.map(({ text }) => contentWords(text));
  const holders = new Map<string, number[]>();
  const found: [T, T, number][] = [];
  for (const [index, own] of words.entries()) {
    const shared = new Map<number, number>();
    for (const word of own) {
      const others = holders.get(word) ?? [];
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      others.push(index);
      holders.set(word, others);
    }
    for (const [other, count] of shared) {
      const all = own.size + (words[other]?.size ?? 0) - count;
      const [one, two] = [texts[other], texts[index]];
      if (count >= LEAST_SHARED && count >= least * all && one && two) found.push([one, two, count / all]);
    }
  }
  return found;
}
