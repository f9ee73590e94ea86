import { MARK_SIGNS } from "./layout.ts";
import { CHECK_SIGNS, Remainder, signValue } from "./signs.ts";

/** Where something stands in a text that is, or means to be, an answer code. */
export interface FoundCode {
  /** As it stands there, line breaks and all. */
  code: string;
  from: number;
  to: number;
}

/** The signs of a code may happen to spell a prefix; a text that spells it over and over is not looked through each time. */
const MOST_PREFIXES = 8;

const SPACE = String.raw`\s\p{Pd}\p{Cf}\u2212_`;

/** The prefix in any writing. */
const ANY_PREFIX = String.raw`k[${SPACE}]{0,3}c[${SPACE}]{0,3}[\dil]`;

/** The prefix: where letters stand right before it, only as we write it. */
const PREFIX = new RegExp(String.raw`KC1(?=\p{Pd})|(?<![\p{L}\p{N}])${ANY_PREFIX}`, "giu");

const PREFIX_HERE = new RegExp(ANY_PREFIX, "iuy");

/**
 * What can only be a code whose prefix was spoilt: three groups of signs or more, or one that is as long. Between spaces small
 * letters are words.
 */
const BARE =
  /(?<![\p{L}\p{N}/=]-?)(?:(?:[\dA-Za-z]{1,5}\p{Pd}+)?[\dA-Za-z]{6,24}(?:\p{Pd}[\dA-Za-z]{5,24}){2,}|(?:[\dA-Z]{1,5} )?[\dA-Z]{6,24}(?: [\dA-Z]{5,24}){2,}|[\dA-Z]{26,})(?![\p{L}\p{N}=/])/gu;

/**
 * Finds the answer codes in any text, in their order: those that are sound, and those that were spoilt but clearly mean to be one.
 * A code may be broken over lines; one that is sound ends where its check says so, even where more words follow.
 */
export function codesIn(text: string): FoundCode[] {
  const found: FoundCode[] = [];
  let last = 0;
  for (let prefix = nextPrefix(text, 0); prefix; ) {
    const { from, begin } = prefix;
    const to = soundEnd(text, begin) ?? spoiltEnd(text, text.slice(from, begin), begin);
    if (to !== null) {
      found.push(...bareCodes(text, last, from), { code: text.slice(from, to), from, to });
      last = to;
    }
    prefix = nextPrefix(text, to ?? begin);
  }
  return [...found, ...bareCodes(text, last, text.length)];
}

/** Where the next prefix stands, and where what follows it begins. Right here may be one whatever stands before: another code may. */
function nextPrefix(text: string, at: number): { from: number; begin: number } | null {
  const here = matchAt(PREFIX_HERE, text, at);
  if (here) return { from: at, begin: at + here.length };
  PREFIX.lastIndex = at;
  const match = PREFIX.exec(text);
  return match && { from: match.index, begin: PREFIX.lastIndex };
}

/** Where the code ends whose signs begin here, by its check; null where there is none. */
function soundEnd(text: string, begin: number): number | null {
  const remainder = new Remainder();
  let signs = 0;
  let prefixes = 0;
  let end = begin;
  const isSound = () => signs > MARK_SIGNS + CHECK_SIGNS && remainder.isZero;
  for (let at = begin; ; at += 1) {
    const sign = text.charAt(at);
    if (BETWEEN.test(sign)) continue;
    const value = signValue(usual(sign));
    // Behind the last of the text too, where no sign is.
    if (value < 0) break;
    const isPrefix = matchAt(PREFIX_HERE, text, at) !== "";
    if ((isPrefix || /\s/.test(text.charAt(at - 1))) && isSound()) return end;
    if (isPrefix) prefixes += 1;
    if (prefixes > MOST_PREFIXES) return null;
    remainder.add(value);
    signs += 1;
    end = at + 1;
  }
  // A letter right behind the last sign is a sign that does not belong there.
  return isSound() && !/[\p{L}\p{N}]/u.test(text.charAt(end)) ? end : null;
}

const BETWEEN = new RegExp(`[${SPACE}]`, "u");

/** A sign in the width of Chinese letters as a usual one. */
function usual(sign: string): string {
  const unit = sign.charCodeAt(0);
  return unit > 0xff00 ? String.fromCharCode(unit - 0xfee0) : sign;
}

/** What follows a prefix without a gap, or the next word; no longer, lest a long text is looked through over and over. */
const WORD = /[ \n]{0,2}[\p{L}\p{N}\p{Pd}_]{0,200}/uy;
/** A group that goes on a code. */
const NEXT_GROUP = /[ \n](?!kc\d)[\dA-Z]{2,12}(?![\p{L}\p{N}\p{Pd}:.,])/uy;

/** Where what follows a prefix ends, when it can only be a code that was spoilt; null where it is something else. */
function spoiltEnd(text: string, prefix: string, begin: number): number | null {
  // Another code may follow without a gap.
  const word = matchAt(WORD, text, begin).replace(/KC1\p{Pd}.*/iu, "");
  if (!meansCode(prefix, word.trimStart())) return null;
  let end = begin + word.length;
  for (let next = nextGroup(text, end); /\d/.test(next); next = nextGroup(text, end)) end += next.length;
  return end;
}

function nextGroup(text: string, at: number): string {
  return matchAt(NEXT_GROUP, text, at);
}

/** What of a text matches right there; nothing where it does not. */
function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

/** Shorter words may be anything: `kc1 itu`, `KC1-nya`, `kcil banget`. `KC1-XXXX` shows what a code looks like: nobody's is that. */
function meansCode(prefix: string, group: string): boolean {
  const signs = group.replace(/[\p{Pd}_]/gu, "");
  if (/^x{3,}$/i.test(signs)) return false;
  const isWritten = /kc\d/i.test(prefix) && /^\p{Pd}/u.test(group);
  if (isWritten && !/^[a-z]{0,4}$/.test(signs)) return true;
  return signs.length >= LEAST_SIGNS && /\d/.test(signs) && /\p{L}/u.test(signs);
}

const LEAST_SIGNS = 8;

/** The codes without a prefix between two places: most of their groups have letters and digits. */
function bareCodes(text: string, from: number, to: number): FoundCode[] {
  return [...text.slice(from, to).matchAll(BARE)].flatMap(({ 0: code, index }) => {
    const groups = code.split(/[\p{Pd} ]/u).filter(({ length }) => length > 4);
    const mixed = groups.filter((group) => /\d/.test(group) && /\p{L}/u.test(group));
    const isCode = code.length >= LEAST_BARE && mixed.length >= groups.length / 2;
    return isCode ? [{ code, from: from + index, to: from + index + code.length }] : [];
  });
}

const LEAST_BARE = 20;
