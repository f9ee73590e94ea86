import { NO_PARTIES, PARTIES, PERSON_HEADS } from "../cues/parties.ts";
import { BAD, GOOD, KNOWLEDGE_HEADS, QUALITY_HEADS } from "../cues/qualities.ts";
import { ACTIVITIES, BARE_VERBS, NO_PASSIVES, NO_VERBS, THINGS } from "../cues/verbs.ts";
import type { Word } from "../text/words.ts";

/** Whether a word says that somebody does something. */
export function isVerb(word: Word | undefined): boolean {
  if (!word) return false;
  const { norm, text } = word;
  if (BARE_VERBS.has(norm) || (text !== norm && BARE_VERBS.has(text.toLowerCase()))) return true;
  const initial = norm.charAt(0);
  if (initial !== "m" && initial !== "b" && initial !== "n") return false;
  if (!/^(?:me|be|n[aeiougy])/.test(norm)) return false;
  const stem = word.norm.replace(/-?nya$/, "");
  return !NO_VERBS.has(word.norm) && !NO_VERBS.has(stem) && VERB.test(stem);
}

/** `me-` with its nasals, `ber-`, and the everyday nasals: ngecek, nyiapin. */
const VERB =
  /^(?:me(?:-|m[bpfv]|mper|n[dtjcs]|ng[aeiougkhx]|ny[aeiou]|[mn][aeiou]|[lrwy][aeiou])[\p{L}-]{2,}|ber[\p{L}-]{3,}|be(?:kerja|lajar)|(?:ng[aeiou]|nge|ny[aeiou])\p{L}{2,}|n[aeiou]\p{L}{3,}in)/u;

/** Whether a word says that something is done: dimulai, dipakai. */
export function isPassive(word: Word): boolean {
  return /^di\p{L}{4,}$/u.test(word.norm) && !NO_PASSIVES.has(word.norm);
}

/** Whether a word names an activity: penyuluhan, pencatatan, edukasi. */
export function isActivity(word: Word | undefined): boolean {
  if (!word) return false;
  const stem = word.norm.replace(/nya$/, "");
  if (THINGS.has(stem)) return false;
  return ACTIVITIES.has(stem) || /^pe[\p{L}]{4,}an$/u.test(stem) || /^\p{L}{4,}(?:asi|isasi)$/u.test(stem);
}

/** Whether a word names a quality by its form: kesabaran, ketelitian. */
export function isQualityNoun(word: Word | undefined): boolean {
  if (!word) return false;
  return /^(?:ke\p{L}{4,}an|\p{L}{4,}itas)$/u.test(word.norm) && !THINGS.has(word.norm);
}

/** Whether a word says how somebody is. */
export function isAdjective(word: Word | undefined): boolean {
  return word !== undefined && (GOOD.has(word.norm) || BAD.has(word.norm));
}

/** Whether a quality begins with a word: `teliti`, `mampu …`, `kesabaran`. */
export function isQuality(word: Word | undefined): boolean {
  if (!word) return false;
  return GOOD.has(word.norm) || BAD.has(word.norm) || QUALITY_HEADS.has(word.norm) || isQualityNoun(word);
}

/** Whether a skill or a piece of knowledge begins with a word. */
export function isKnowledge(word: Word | undefined): boolean {
  return word !== undefined && KNOWLEDGE_HEADS.has(word.norm);
}

/** Whether a word names somebody, or an institution: pemasok, wartawan, psikolog, dinas, BPBD. */
export function isParty(word: Word | undefined): boolean {
  if (!word) return false;
  if (PARTIES.has(word.norm) || /^\p{Lu}{3,}$/u.test(word.text)) return true;
  return SOMEBODY.test(word.norm) && !NO_PARTIES.has(word.norm);
}

/** Whether a word names somebody by its form, or by how names of professions begin: pengrajin, guru, juru. */
export function isPerson(word: Word | undefined): boolean {
  if (!word || NO_PARTIES.has(word.norm)) return false;
  return PERSON_HEADS.has(word.norm) || SOMEBODY.test(word.norm);
}

/** `pe-` without `-an`, and the endings of trades. */
const SOMEBODY = /^(?:pe\p{L}{4,}(?<!an)|\p{L}{3,}(?:wan|wati|tor|sor|log|iner|ist))$/u;
