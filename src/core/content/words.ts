import { simplified } from "../base/words.ts";

/** A text as its words in small letters, and the marks that part its clauses. */
export function tokensOf(text: string): string[] {
  return simplified(text).match(/[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*|[,;:&]/gu) ?? [];
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

/** What somebody says within a text, between quotes. */
const SAID = /"[^"]*"/g;

/** A text without what it quotes, in small letters; a text that is all quote stays. */
export function unquoted(text: string): string {
  const whole = simplified(text);
  const rest = whole.replace(SAID, " · ");
  return /\p{L}/u.test(rest) ? rest : whole;
}

function wholeWords(table: readonly string[]): RegExp {
  // The longest first: of `semua orang` and `semua` the one that says more is told.
  const longestFirst = [...table].sort((one, other) => other.length - one.length);
  return new RegExp(longestFirst.map(wholeWord).join("|"), "gu");
}

/** A phrase that begins or ends with a letter stands in no longer word. */
function wholeWord(phrase: string): string {
  const begin = /^[\p{L}\p{N}]/u.test(phrase) ? "(?<![\\p{L}\\p{N}])" : "";
  const end = /[\p{L}\p{N}]$/u.test(phrase) ? "(?![\\p{L}\\p{N}])" : "";
  return begin + phrase.replace(/[?.*+|()[\]{}^$\\]/g, "\\$&") + end;
}
