import { ABBREVIATIONS, TITLES } from "../cues/abbreviations.ts";
import { type Word, wordsOf } from "./words.ts";

/** Words that end with a point, a question mark or a semicolon, or with their block. */
export interface Sentence {
  words: Word[];
  end: "." | "?" | ";" | ":" | "";
  /** Whether it goes on in the next: it is too long to be read whole. */
  isCut: boolean;
}

/** Longer ones are cut, so that nothing that reads them takes long. */
export const MOST_WORDS = 160;

/** The sentences of a block. `dr. Sri`, `dll.` and `3.000` end none. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let words: Word[] = [];
  const all = wordsOf(text);
  all.forEach((word, index) => {
    words.push(word);
    const end = endAfter(word, all[index + 1]);
    if (end === undefined && words.length < MOST_WORDS && index < all.length - 1) return;
    sentences.push({ words, end: end ?? "", isCut: end === undefined && index < all.length - 1 });
    words = [];
  });
  return sentences;
}

function endAfter(word: Word, next: Word | undefined): Sentence["end"] | undefined {
  if (/\?/.test(word.after)) return "?";
  if (/!/.test(word.after)) return ".";
  if (/;/.test(word.after)) return ";";
  if (!next) return /:/.test(word.after) ? ":" : /[.…]/.test(word.after) ? "." : "";
  if (/…/.test(word.after)) return /^\p{Lu}/u.test(next.text) ? "." : undefined;
  if (!/\./.test(word.after)) return undefined;
  return endsWithPoint(word, next) ? "." : undefined;
}

function endsWithPoint(word: Word, next: Word): boolean {
  // What goes on after the point with a comma is short for something.
  if (/\.[^"”')\]]*[,:]/.test(word.after)) return false;
  const lower = word.text.toLowerCase();
  if (TITLES.has(lower) && /^[\p{Lu}\d]/u.test(next.text)) return false;
  if (/^\p{L}$/u.test(word.text) || /^\p{Lu}[\p{L}]*\.\p{L}+$/u.test(word.text)) return false;
  if (ABBREVIATIONS.has(lower) || TITLES.has(lower)) return /^\p{Lu}/u.test(next.text);
  if (/^\.{2,}$/.test(word.after)) return /^\p{Lu}/u.test(next.text);
  return true;
}
