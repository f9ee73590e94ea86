import { nearest } from "../../../core/base/suggest.ts";
import type { Item } from "../../../core/profile/items.ts";
import type { Plan } from "../../../core/profile/plan.ts";
import { itemText } from "../../../text/items.ts";
import { wordsOf, wordsWithoutNumber } from "./words.ts";

/** A heading that is no item's, or a table without a column of respondents. */
export const NONE = -1;

/** What a column of respondents may be called; the first that is there is meant. */
const RESPONDENT_NAMES = ["respondent", "peserta", "id"];

/** What the headings of a table mean to a role. */
export interface Headings {
  /** The position of the item that a heading means, or `NONE`. */
  itemOf: (heading: string) => number;
  /** The id of the item that a heading resembles, likely by a typo, though it means none. */
  nearestTo: (heading: string) => string | null;
}

/**
 * Decides which item a heading is: the one place for every kind of table. It is the item's id or its text, or ends with one of
 * them, since forms put their own words before a question. In JSON a key is an id and nothing else: there it is
 * `plan.positions` alone that decides.
 */
export function headingsOf({ items, positions }: Plan): Headings {
  const texts = items.flatMap((item, position) => textsOf(item).map((text) => ({ text, position })));
  // Of two items with one text the first is meant.
  const byWords = new Map(texts.toReversed().map(({ text, position }) => [text, position]));
  const longestFirst = [...texts].sort((a, b) => b.text.length - a.text.length);
  return {
    itemOf: (heading) => {
      const words = wordsWithoutNumber(heading);
      const exact = positions.get(heading.trim()) ?? byWords.get(wordsOf(heading)) ?? byWords.get(words);
      if (exact !== undefined) return exact;
      const ending = longestFirst.find(({ text }) => text.includes(" ") && words.endsWith(` ${text}`));
      return ending?.position ?? NONE;
    },
    nearestTo: (heading) => {
      const words = wordsOf(heading);
      if (words.length < LEAST_LIKE || RESPONDENT_NAMES.includes(words)) return null;
      const near = nearest(
        words,
        texts.map(({ text }) => text),
      );
      const found = texts.find(({ text }) => text === near);
      return found ? (items[found.position]?.id ?? null) : null;
    },
  };
}

/** Shorter headings resemble too much. */
const LEAST_LIKE = 5;

function textsOf(item: Item): string[] {
  const texts = [item.id, itemText(item)].map(wordsOf);
  return texts.filter((text) => text !== "");
}

/** The column whose heading says that it holds the respondents, or `NONE`. */
export function respondentColumn(headings: readonly string[]): number {
  const words = headings.map(wordsOf);
  const found = RESPONDENT_NAMES.map((name) => words.indexOf(name)).find((column) => column >= 0);
  return found ?? NONE;
}
