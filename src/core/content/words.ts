import { simplified } from "../base/words.ts";

/** Words with their hyphens, numbers with their marks, and the marks that part clauses. */
const TOKENS = /[\p{L}\p{M}\p{N}]+(?:(?:-|(?<=\p{N})[.,:](?=\p{N}))[\p{L}\p{M}\p{N}]+)*|[,;:&]/gu;

/** A text as its words in small letters, and the marks that part its clauses. */
export function tokensOf(text: string): string[] {
  return plain(text).match(TOKENS) ?? [];
}

/** A text in small letters. A dash that stands between words without a space parts them; a hyphen does not. */
function plain(text: string): string {
  return simplified(text.replace(/[\u2014\u2015]/g, " - "));
}

/** A doubled word once, `teman` of `teman-teman`; any other as it is. */
export function undoubled(word: string): string {
  const [front = "", back = "", ...more] = word.split("-");
  return back.length >= LEAST_DOUBLED && more.length === 0 && front.endsWith(back) ? front : word;
}

/** Shorter than any word that is said twice, such as the 5 of `45-5`. */
const LEAST_DOUBLED = 3;

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
  return (text) => (passed ? plain(text).replace(passed, " · ") : plain(text));
}

/**
 * What somebody says within a text, between quotes. A single one between letters belongs to a word, `Al-Qur'an`; a few such words are enough,
 * and without a limit a text that is full of them would take all of the stack.
 */
const SAID = /"[^"]*"|(?<![\p{L}\p{N}])'[^']*(?:(?<=\p{L})'(?=\p{L})[^']*){0,9}'(?![\p{L}\p{N}])/gu;

/** A text without what it quotes, in small letters; a text that is all quote stays. */
export function unquoted(text: string): string {
  const whole = plain(text);
  const rest = whole.replace(SAID, " · ");
  return /\p{L}/u.test(rest) ? rest : whole;
}

/**
 * Those of one kind that follow one another share what stands in front of them and behind: each copy of all letters of the world
 * makes an expression slower to compile than all its phrases.
 */
function wholeWords(table: readonly string[]): RegExp {
  // The longest first: of `semua orang` and `semua` the one that says more is told.
  const longestFirst = [...table].sort((one, other) => other.length - one.length);
  const runs: { begin: string; end: string; phrases: string[] }[] = [];
  for (const phrase of longestFirst) {
    const [begin, end] = edgesOf(phrase);
    const run = runs.at(-1);
    if (run && run.begin === begin && run.end === end) run.phrases.push(escaped(phrase));
    else runs.push({ begin, end, phrases: [escaped(phrase)] });
  }
  const source = runs.map(({ begin, end, phrases }) => `${begin}(?:${phrases.join("|")})${end}`).join("|");
  return new RegExp(source, "gu");
}

/** A phrase that begins or ends with a letter stands in no longer word. */
function edgesOf(phrase: string): [string, string] {
  const begin = /^[\p{L}\p{N}]/u.test(phrase) ? "(?<![\\p{L}\\p{N}])" : "";
  return [begin, /[\p{L}\p{N}]$/u.test(phrase) ? "(?![\\p{L}\\p{N}])" : ""];
}

function escaped(phrase: string): string {
  return phrase.replace(/[?.*+|()[\]{}^$\\]/g, "\\$&");
}
