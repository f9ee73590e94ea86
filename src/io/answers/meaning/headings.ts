import { nearest } from "../../../core/base/suggest.ts";
import { wordsOf } from "../../../core/base/words.ts";
import type { Plan } from "../../../core/profile/plan.ts";
import { isDenied } from "./denied.ts";
import {
  bareHeading,
  framedIn,
  isCompanion,
  isLettered,
  openRow,
  withoutNumber,
  withoutReckoning,
  withoutRepeat,
} from "./frames.ts";
import { type Phrases, phrasesOf } from "./phrases.ts";

/** No item, or no column. */
export const NONE = -1;

/**
 * What a heading is to the items of a role.
 * - `item`: it is the item's id or its text.
 * - `framed`: it is, within what a form puts around it; where another column is the item without it, that one is meant.
 * - `cut`: it is the beginning of one item's text alone.
 * - `repeat`: it is the item with a number that tells it from an earlier column of the same name.
 * - `like`: it is none, though it holds the item's words or resembles them.
 * - `other`: it has nothing to do with the items.
 */
export type HeadingMeaning = ItemMeaning | { kind: "other" };

interface ItemMeaning {
  kind: "item" | "framed" | "cut" | "repeat" | "like";
  position: number;
}

const OTHER: HeadingMeaning = { kind: "other" };

/** A shorter beginning says too little; one that ends with dots says that it is one. */
const LEAST_CUT = 40;
const LEAST_DOTTED = 20;
/** A form's number, and one that was in the question already. */
const MOST_NUMBERS = 2;
/** A longer heading is no question; patterns would take long over it. */
const MOST_LETTERS = 5000;

/** Whether a heading may be a question. A spreadsheet saves thousands of empty ones. */
function mayAsk(heading: string): boolean {
  return heading.length <= MOST_LETTERS && heading.trim() !== "";
}

/** Shorter headings resemble too much. */
const LEAST_LIKE = 5;

/** What the headings of a table mean to a role. */
export interface Headings {
  meaningOf: (heading: string) => HeadingMeaning;
  /** The position of the item that a heading is or begins, or `NONE`: without looking for what it is only like. */
  itemOf: (heading: string) => number;
}

const known = new WeakMap<Plan, Headings>();

/**
 * Decides what a heading is: the one place for every kind of table. It is an item's only where it is the item: what merely
 * holds its words is another column. In JSON a key is an id and nothing else: there it is `plan.positions` alone that decides.
 */
export function headingsOf(plan: Plan): Headings {
  let headings = known.get(plan);
  if (!headings) {
    const phrases = phrasesOf(plan);
    headings = {
      meaningOf: (heading) => {
        if (!mayAsk(heading)) return OTHER;
        const bare = bareHeading(heading);
        return readItem(bare, phrases) ?? readLike(bare, phrases) ?? OTHER;
      },
      itemOf: (heading) => {
        if (!mayAsk(heading)) return NONE;
        const found = readItem(bareHeading(heading), phrases);
        return found && found.kind !== "like" ? found.position : NONE;
      },
    };
    known.set(plan, headings);
  }
  return headings;
}

function readItem(bare: string, phrases: Phrases): ItemMeaning | null {
  return (
    meaning("like", itemReckoned(bare, phrases)) ??
    meaning(isLettered(bare) ? "framed" : "item", itemAsked(bare, phrases)) ??
    readFramed(bare, phrases) ??
    readRepeat(bare, phrases) ??
    readCut(bare, phrases)
  );
}

function readLike(bare: string, phrases: Phrases): ItemMeaning | null {
  const words = wordsOf(bare);
  return meaning("like", phrases.itemWithin(words)) ?? meaning("like", nearTo(words, phrases));
}

function meaning(kind: ItemMeaning["kind"], position: number | undefined): ItemMeaning | null {
  return position === undefined || position < 0 ? null : { kind, position };
}

/** The item with whose answers something was reckoned, so that the column holds others: `6 - empati-4`. */
function itemReckoned(question: string, phrases: Phrases): number | undefined {
  const rest = withoutReckoning(question);
  // An id may begin with a letter or a number itself.
  const isOwn = /^[^-!]/.test(question) && phrases.itemOf(wordsOf(question)) !== undefined;
  return rest === null || isOwn ? undefined : phrases.itemCalled(wordsOf(rest));
}

/** The item that a question is, maybe with numbers before it. Words that two items share are neither's. */
function itemAsked(question: string | null, phrases: Phrases, numbers = MOST_NUMBERS): number | undefined {
  if (question === null || itemReckoned(question, phrases) !== undefined) return undefined;
  const position = phrases.itemOf(wordsOf(question));
  return position ?? (numbers === 0 ? undefined : itemAsked(withoutNumber(question), phrases, numbers - 1));
}

function readFramed(bare: string, phrases: Phrases): ItemMeaning | null {
  for (const { question, around } of [bare, withoutNumber(bare)].flatMap((one) => framedIn(one ?? ""))) {
    const position = itemAsked(question, phrases);
    if (position === undefined || position < 0) continue;
    const isTurned = around.some((part) => isDenied(part) && !phrases.isFrame(wordsOf(part)));
    return { kind: isCompanion(around) || isTurned ? "like" : "framed", position };
  }
  return null;
}

function readRepeat(bare: string, phrases: Phrases): ItemMeaning | null {
  const first = withoutRepeat(bare);
  if (first === null) return null;
  const framed = readFramed(first, phrases);
  return meaning(
    "repeat",
    itemAsked(first, phrases) ?? (framed?.kind === "framed" ? framed.position : undefined),
  );
}

/** A heading that a form or a program cut off: what is left must be long, and the beginning of one item alone. */
function readCut(bare: string, phrases: Phrases): ItemMeaning | null {
  const isDotted = /(?:\.\.|\ufffd)$/.test(bare);
  const least = isDotted ? LEAST_DOTTED : LEAST_CUT;
  for (const question of [openRow(bare), bare, withoutNumber(bare)]) {
    const words = question === null ? "" : wordsOf(question.replace(/\ufffd+$/, ""));
    if (words.length < least) continue;
    const found = meaning("cut", phrases.itemBegunBy(words));
    if (found) return found;
  }
  return null;
}

/** The item that a heading resembles, likely by a typo. */
function nearTo(words: string, { names }: Phrases): number | undefined {
  if (words.length < LEAST_LIKE) return undefined;
  // What begins a name is rather that of its scale: `Empati` beside `empati-1`.
  const others = names.filter((name) => !name.words.startsWith(`${words} `));
  const near = nearest(
    words,
    others.map((name) => name.words),
  );
  return names.find((name) => name.words === near)?.position;
}
