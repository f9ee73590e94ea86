import { saidIn } from "../../core/base/clean.ts";
import { wordsOf } from "../../core/base/words.ts";
import { contentWords, likeness } from "../../core/content/similar.ts";
import type { SharedScales } from "../../core/profile/shared-scales.ts";
import type { Dimension, WrittenItems } from "../items/dimension.ts";
import { type LeftOutPart, type Remark, remark } from "../remark.ts";
import type { Ids } from "./ids.ts";
import { shorten } from "./words.ts";

/** What is known while a draft is made: what was used up, so that no two places of it say or are called the same. */
export interface Making {
  /** The profession within a sentence; null where the text does not name it. */
  role: string | null;
  /** What the ids of items begin with. */
  prefix: string;
  shared: SharedScales;
  itemIds: Ids;
  scaleIds: Ids;
  texts: Texts;
  /** Items of the tables that a scale has. */
  used: Set<WrittenItems>;
  /** How many phrases of each build have questions. */
  turns: Map<string, number>;
  /** The traits that were made, by their dimension. */
  traits: Map<Dimension, string>;
}

/** From such a share of common words on, two questions ask the same: as the rule `near-duplicate` counts it. */
export const ALIKE = 0.75;

/** The texts of a draft's questions: none stands there twice, as people read them. */
export class Texts {
  readonly #taken = new Set<string>();
  readonly #words: ReadonlySet<string>[] = [];

  isFree(text: string): boolean {
    return !this.#taken.has(key(text));
  }

  /** Whether some texts can all be asked: none is, and no two are one. */
  areFree(texts: readonly string[]): boolean {
    return texts.every((text) => this.isFree(text)) && new Set(texts.map(key)).size === texts.length;
  }

  take(text: string): void {
    this.#taken.add(key(text));
    this.#words.push(contentWords(text));
  }

  /** Whether none asks nearly the same. */
  isUnlike(text: string): boolean {
    const words = contentWords(text);
    return this.#words.every((other) => likeness(words, other) < ALIKE);
  }
}

function key(text: string): string {
  return wordsOf(text) || text;
}

/** A longer phrase is a paragraph. */
const MOST_OF_PHRASE = 240;

/** Spaces of no width, which come along when text is copied from a page. */
const UNSEEN = /[\u200b\u2060\ufeff\u00ad]/g;

/** A phrase in one line, without the marks around it; null where it says nothing. */
export function phraseOf(text: string | undefined): string | null {
  const said = saidIn(text?.replace(UNSEEN, ""))?.replace(/^[\s•·*–—-]+|[\s,;:.–—-]+$/gu, "") ?? "";
  return /[\p{L}\p{N}]/u.test(said) ? shorten(paired(said), MOST_OF_PHRASE) : null;
}

const MARKS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<![\p{L}\p{N}])["“„]|["“„](?=[\p{L}\p{N}])/gu, /["”](?![\p{L}\p{N}])/gu],
  [/(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])/gu, /(?<=[\p{L}\p{N}])['’](?![\p{L}\p{N}])/gu],
  [/\(/g, /\)/g],
  [/\[/g, /\]/g],
  [/\{/g, /\}/g],
];

/** A phrase without a mark whose other one was cut off: `suka "latte art`. */
function paired(phrase: string): string {
  return MARKS.reduce((rest, [opening, closing]) => {
    const [opened, closed] = [rest.match(opening)?.length ?? 0, rest.match(closing)?.length ?? 0];
    return opened === closed ? rest : rest.replace(opening, "").replace(closing, "");
  }, phrase);
}

/** Phrases that say something, each once: at most so many, and those that are more. */
export function phrasesOf(texts: readonly string[], most: number): { phrases: string[]; leftOut: string[] } {
  const known = new Map<string, string>();
  for (const text of texts) {
    const phrase = phraseOf(text);
    if (phrase === null) continue;
    const words = key(phrase);
    if (!known.has(words)) known.set(words, phrase);
  }
  const phrases = [...known.values()];
  return { phrases: phrases.slice(0, most), leftOut: phrases.slice(most) };
}

/** So many of what a draft does not take are named. */
const MOST_NAMED = 5;

/** Tells what of a part a draft does not take, beside the list where it would stand. */
export function leftOutOf(
  part: LeftOutPart,
  phrases: readonly string[],
  most: number,
  list: string,
): Remark[] {
  const count = phrases.length;
  if (count === 0) return [];
  return [remark("left-out", { part, phrases: phrases.slice(0, MOST_NAMED), count, most }, [list])];
}
