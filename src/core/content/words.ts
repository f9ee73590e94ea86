import { simplified } from "../base/words.ts";

/** A text as its words in small letters, and the marks that part its clauses. */
export function tokensOf(text: string): string[] {
  return simplified(text).match(/[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*|[,;:]/gu) ?? [];
}

/** Finds the first word or phrase of its kind in a text, as it stands there in small letters; null where there is none. */
export type Finder = (text: string) => string | null;

/**
 * A finder of whole words and phrases, whatever their case.
 * @param harmless phrases in which such a word says nothing of the kind: `belum tentu`
 */
export function finderOf(table: readonly string[], harmless: readonly string[] = []): Finder {
  const wanted = wholeWords(table);
  const rest = without(harmless);
  return (text) => {
    wanted.lastIndex = 0;
    return wanted.exec(rest(text))?.[0] ?? null;
  };
}

/** Takes the phrases of a table out of texts, and leaves the rest in small letters. */
export function without(table: readonly string[]): (text: string) => string {
  const passed = table.length > 0 ? wholeWords(table) : null;
  return (text) => (passed ? simplified(text).replace(passed, " · ") : simplified(text));
}

function wholeWords(table: readonly string[]): RegExp {
  // The longest first: of `semua orang` and `semua` the one that says more is told.
  const longestFirst = [...table].sort((one, other) => other.length - one.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}])`, "gu");
}
