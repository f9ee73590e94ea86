import { ENDS_ROLE } from "../cues/roles.ts";
import type { Word } from "../text/words.ts";
import { isPassive, isVerb } from "./classes.ts";

/** How a text calls the profession: the words of its name. */
export type RoleWords = readonly string[];

/**
 * Where a mention of the profession ends that begins at a word: its whole name, or the first word of it where no other noun follows
 * that would make another profession (`guru SD` is meant by `guru`, and not by `guru TK`).
 */
export function roleAt(words: readonly Word[], index: number, role: RoleWords): number | undefined {
  if (role.length === 0 || stemOf(words[index]) !== role[0]) return undefined;
  let length = 1;
  while (
    length < role.length &&
    !isBroken(words[index + length - 1]) &&
    stemOf(words[index + length]) === role[length]
  )
    length += 1;
  if (length === role.length) return index + length;
  const last = words[index + length - 1];
  return isBroken(last) || endsName(words[index + length]) ? index + length : undefined;
}

function isBroken(word: Word | undefined): boolean {
  return word === undefined || /[,;:.!?—=)]/.test(word.after);
}

function stemOf(word: Word | undefined): string | undefined {
  return word?.norm;
}

/** Whether the name of a profession ends before a word. */
export function endsName(word: Word | undefined): boolean {
  if (!word) return true;
  if (/^\p{L}{3,}nya$/u.test(word.norm)) return true;
  return ENDS_ROLE.has(word.norm) || isVerb(word) || isPassive(word) || /[([“"]/.test(word.before);
}

const TEACHERS = new Set("instruktur guru pelatih juru tukang pengajar operator".split(" "));

/** `instruktur mengemudi`: of some professions the name says what they teach or do. */
function isOfName(name: readonly Word[], word: Word): boolean {
  if (word.norm === "belajar" && name.at(-1)?.norm === "bimbingan") return true;
  return name.length === 1 && TEACHERS.has(name[0]?.norm ?? "") && isVerb(word) && /^me/.test(word.norm);
}

/** The words of a name that begins at a word, five at most. */
export function nameAt(words: readonly Word[], index: number): readonly Word[] {
  const name: Word[] = [];
  for (let at = index; at < words.length && name.length < 5; at += 1) {
    const word = words[at] as Word;
    if (endsName(word) && !isOfName(name, word)) break;
    name.push(word);
    if (isBroken(word)) break;
  }
  return name;
}
