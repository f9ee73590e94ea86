import type { Plan } from "../../core/profile/plan.ts";
import { UNKNOWN } from "../../core/scoring/answers.ts";
import { MOST_NAME_LETTERS } from "./block.ts";
import { NO_OPTION, type ValueChoices, valuesOf, WORD_VALUES } from "./meaning/values.ts";
import { asciiOf } from "./utf8.ts";

const OPEN = 0x7b;
const CLOSE = 0x7d;
const QUOTE = 0x22;
const COLON = 0x3a;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const TAB = 0x09;
const ZERO = 0x30;
const DELETE = 0x7f;

/** No record of the usual shape. */
const NONE = -1;

const WORDS = WORD_VALUES.map((value) => Buffer.from(JSON.stringify(value)));

/**
 * Reads a record of the usual shape, `{"respondent": "A-01", "group": "XI-2", "answers": {"empati-1": 4}}`, straight
 * from its bytes. A batch must take no longer than one and a half times what a loop of JSON.parse and JSON.stringify takes; reading by JSON.parse, which makes
 * an object of every record and cannot see a repeated key, takes as much as that alone. Whatever is not quite so, mistakes above
 * all, it leaves to whoever reads with care.
 */
export class QuickReader {
  /** The choices of the last record read. */
  readonly choices: number[];
  respondent: string | null = null;
  group: string | null = null;
  /** The last name read. */
  #name: string | null = null;
  readonly #plan: Plan;
  readonly #profile: Uint8Array;
  /** By item: its id and the quote after it. */
  readonly #ids: readonly Uint8Array[];
  /** By item: what its values mean. */
  readonly #values: readonly ValueChoices[];
  /** By item: the turn in which it was last answered. */
  readonly #turns: number[];
  #turn = 0;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#profile = Buffer.from(`"${plan.profile.id}"`);
    this.choices = plan.items.map(() => UNKNOWN);
    this.#turns = plan.items.map(() => 0);
    this.#ids = plan.items.map(({ id }) => Buffer.from(`${id}"`));
    this.#values = plan.items.map(valuesOf);
  }

  /** @returns where the record ends, or −1 when it must be read with care. */
  read(bytes: Uint8Array, from: number): number {
    this.#turn += 1;
    this.choices.fill(UNKNOWN);
    this.respondent = null;
    this.group = null;
    let at = skipSpace(bytes, from);
    if (bytes[at] !== OPEN) return NONE;
    let hasAnswers = false;
    let hasRespondent = false;
    let hasGroup = false;
    let hasProfile = false;
    do {
      at = skipSpace(bytes, at + 1);
      if (standsAt(bytes, at, RESPONDENT) && !hasRespondent) {
        hasRespondent = true;
        at = this.#readName(bytes, afterKey(bytes, at + RESPONDENT.length));
        this.respondent = this.#name;
      } else if (standsAt(bytes, at, GROUP) && !hasGroup) {
        hasGroup = true;
        at = this.#readName(bytes, afterKey(bytes, at + GROUP.length));
        this.group = this.#name;
      } else if (standsAt(bytes, at, PROFILE) && !hasProfile) {
        hasProfile = true;
        at = this.#readProfile(bytes, afterKey(bytes, at + PROFILE.length));
      } else if (standsAt(bytes, at, ANSWERS) && !hasAnswers) {
        hasAnswers = true;
        at = this.#readAnswers(bytes, afterKey(bytes, at + ANSWERS.length));
      } else return NONE;
      if (at === NONE) return NONE;
      at = skipSpace(bytes, at);
    } while (bytes[at] === COMMA);
    return hasAnswers && bytes[at] === CLOSE ? at + 1 : NONE;
  }

  #readName(bytes: Uint8Array, at: number): number {
    this.#name = null;
    if (at === NONE) return NONE;
    if (standsAt(bytes, at, NULL)) return at + NULL.length;
    if (bytes[at] !== QUOTE) return this.#readNumber(bytes, at);
    let end = at + 1;
    for (let byte = bytes[end]; byte !== QUOTE; byte = bytes[end]) {
      if (byte === undefined || byte < SPACE || byte >= DELETE || byte === BACKSLASH) return NONE;
      end += 1;
    }
    if (end - at > MOST_NAME_LETTERS) return NONE;
    this.#name = asciiOf(bytes, at + 1, end);
    return end + 1;
  }

  /** A name that is a whole number, of any length: its digits are the name. */
  #readNumber(bytes: Uint8Array, at: number): number {
    let end = at;
    while (digit(bytes[end]) >= 0) end += 1;
    const hasLead = bytes[at] === ZERO && end > at + 1;
    if (end === at || end - at > MOST_NAME_LETTERS || hasLead) return NONE;
    this.#name = asciiOf(bytes, at, end);
    return end;
  }

  #readProfile(bytes: Uint8Array, at: number): number {
    if (at === NONE) return NONE;
    if (standsAt(bytes, at, NULL)) return at + NULL.length;
    const id = this.#profile;
    return standsAt(bytes, at, id) ? at + id.length : NONE;
  }

  #readAnswers(bytes: Uint8Array, open: number): number {
    if (open === NONE || bytes[open] !== OPEN) return NONE;
    const turn = this.#turn;
    let item = NONE;
    let at = skipSpace(bytes, open + 1);
    if (bytes[at] === CLOSE) return at + 1;
    at -= 1;
    do {
      at = skipSpace(bytes, at + 1);
      if (bytes[at] !== QUOTE) return NONE;
      item = this.#itemAt(bytes, at + 1, item);
      const id = this.#ids[item];
      if (!id || this.#turns[item] === turn) return NONE;
      this.#turns[item] = turn;
      at = afterKey(bytes, at + 1 + id.length);
      if (at === NONE) return NONE;
      at = this.#readAnswer(bytes, at, item);
      if (at === NONE) return NONE;
      at = skipSpace(bytes, at);
    } while (bytes[at] === COMMA);
    return bytes[at] === CLOSE ? at + 1 : NONE;
  }

  #readAnswer(bytes: Uint8Array, from: number, item: number): number {
    let at = from;
    let value = digit(bytes[at]);
    if (value > 0) {
      at += 1;
      for (let next = digit(bytes[at]); next >= 0; next = digit(bytes[at])) {
        value = value * 10 + next;
        at += 1;
      }
      return this.#choose(item, this.#values[item]?.numbers[value]) ? at : NONE;
    }
    return this.#readWord(bytes, from, item);
  }

  #readWord(bytes: Uint8Array, from: number, item: number): number {
    for (let index = 0; index < WORDS.length; index += 1) {
      const word = WORDS[index];
      if (!word || !standsAt(bytes, from, word)) continue;
      return this.#choose(item, this.#values[item]?.words[index]) ? from + word.length : NONE;
    }
    return NONE;
  }

  /** @returns whether the choice is one */
  #choose(item: number, choice = NO_OPTION): boolean {
    if (choice === NO_OPTION) return false;
    this.choices[item] = choice;
    return true;
  }

  /** The item whose id stands here: mostly one of those after the last. */
  #itemAt(bytes: Uint8Array, at: number, last: number): number {
    const ids = this.#ids;
    for (let item = last + 1; item <= last + NEAR && item < ids.length; item += 1) {
      const id = ids[item];
      if (id && standsAt(bytes, at, id)) return item;
    }
    const end = bytes.indexOf(QUOTE, at);
    const id = asciiOf(bytes, at, end);
    return this.#plan.positions.get(id) ?? NONE;
  }
}

const NEAR = 4;

const RESPONDENT = Buffer.from('"respondent"');
const GROUP = Buffer.from('"group"');
const PROFILE = Buffer.from('"profile"');
const ANSWERS = Buffer.from('"answers"');
const NULL = Buffer.from("null");

function digit(byte: number | undefined): number {
  const value = (byte ?? 0) - ZERO;
  return value >= 0 && value <= 9 ? value : NONE;
}

function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === SPACE || bytes[at] === TAB) at += 1;
  return at;
}

/** Where the value begins, after the colon. */
function afterKey(bytes: Uint8Array, from: number): number {
  const at = skipSpace(bytes, from);
  return bytes[at] === COLON ? skipSpace(bytes, at + 1) : NONE;
}

/** Whether a word stands at a place. It looks from the end, since ids next to each other differ there. */
function standsAt(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  for (let index = word.length - 1; index >= 0; index -= 1) {
    if (bytes[at + index] !== word[index]) return false;
  }
  return true;
}
