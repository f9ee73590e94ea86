import { ENDS_ROLE } from "../cues/roles.ts";
import { BARE_VERBS } from "../cues/verbs.ts";
import type { Word } from "../text/words.ts";
import { isPassive, isVerb } from "./classes.ts";

/** How a text calls the profession: the words of its name, and those of other names for it. */
export interface RoleWords extends ReadonlyArray<string> {
  readonly aliases?: readonly (readonly string[])[];
}

/**
 * Where a mention of the profession ends that begins at a word: its whole name, or a part of it that begins with its first word where
 * no other noun follows that would make another profession (`guru SD` is meant by `guru`, and not by `guru TK`), or another name for it.
 */
export function roleAt(words: readonly Word[], index: number, role: RoleWords): number | undefined {
  if (role.length === 0) return undefined;
  return mentionAt(words, index, role) ?? aliasAt(words, index, role);
}

function mentionAt(words: readonly Word[], index: number, role: RoleWords): number | undefined {
  if (words[index]?.norm !== role[0]) return undefined;
  let end = index + 1;
  let reached = 1;
  // `pemain orkestra` is short for `pemain musik orkestra`.
  while (reached < role.length && !isBroken(words[end - 1])) {
    const next = role.indexOf(words[end]?.norm ?? "", reached);
    if (next < 0) break;
    reached = next + 1;
    end += 1;
  }
  if (end - index === role.length) return end;
  return isBroken(words[end - 1]) || endsName(words[end]) ? end : undefined;
}

function aliasAt(words: readonly Word[], index: number, role: RoleWords): number | undefined {
  const alias = role.aliases?.find((names) =>
    names.every(
      (name, at) => words[index + at]?.norm === name && (at === 0 || !isBroken(words[index + at - 1])),
    ),
  );
  const end = alias && index + alias.length;
  return end !== undefined && (isBroken(words[end - 1]) || endsName(words[end])) ? end : undefined;
}

function isBroken(word: Word | undefined): boolean {
  return word === undefined || /[,;:.!?—=)]/.test(word.after);
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
  return name.length === 1 && TEACHERS.has(name[0]?.norm ?? "") && isVerb(word) && !/^ber/.test(word.norm);
}

/** `pengemudi alat panen bertugas`: a verb without a prefix is a noun where it has no object. */
function isUsedAsNoun(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  return (
    BARE_VERBS.has(word.norm) &&
    (word.norm === "belajar" || !/^(?:me|be|n[gy])/.test(word.norm)) &&
    !/[([“"]/.test(word.before) &&
    (isBroken(word) || endsName(words[at + 1]))
  );
}

/** The words of a name that begins at a word, five at most. */
export function nameAt(words: readonly Word[], index: number): readonly Word[] {
  const name: Word[] = [];
  for (let at = index; at < words.length && name.length < 5; at += 1) {
    const word = words[at] as Word;
    if (endsName(word) && !isOfName(name, word) && !(at > index && isUsedAsNoun(words, at))) break;
    name.push(word);
    if (isBroken(word)) break;
  }
  return name;
}
