import type { Word } from "../text/words.ts";
import { isAdjective, isVerb } from "./classes.ts";

/** What somebody masters: it governs the things that follow. */
export const GOVERNING: ReadonlySet<string> = new Set(
  "mempelajari mendalami belajar menguasai memahami mengerti paham mengetahui mengenal tahu hafal dikuasai pelajari kuasai pahami ketahui belajarlah".split(
    " ",
  ),
);

/** A part of a list of skills. */
export interface Skill {
  words: readonly Word[];
  /** Whether a joining word stands in front of it: `dan C`. */
  isJoined: boolean;
}

/**
 * `menguasai A, B, dan C`: each of a list of things to know stands without what governs all. A noun of knowledge governs a list only where
 * the list is closed before another part begins: in `pengetahuan tentang A, B, serta kemampuan C` it is the first of three.
 */
export function withoutGoverningVerb(whole: readonly Skill[]): (readonly Word[])[] {
  const isLong = whole.filter(({ words }) => isAbility(words[0])).length > 2;
  const parts = whole.flatMap((skill) => thingsKnown(skill, isLong));
  return parts.map(({ words: part }, index) => {
    const next = parts[index + 1]?.words;
    if (!next || part.length < 2 || isVerb(next[0]) || isAdjective(next[0]) || isAbility(next[0]))
      return part;
    const isFirst = parts
      .slice(0, index)
      .every(({ words: before }) => isAbility(before[0]) || isVerb(before[0]));
    if (GOVERNING.has(part[0]?.norm ?? "")) return part.slice(ABOUT.has(part[1]?.norm ?? "") ? 2 : 1);
    if (isGoodIn(part)) return part.slice(2);
    if (!isFirst || QUANTITIES.has(part[1]?.norm ?? "") || !isClosed(parts, index)) return part;
    return part.slice(aboutAt(part));
  });
}

/** Whether the list that begins at a part ends before one that has a head of its own. */
function isClosed(parts: readonly Skill[], index: number): boolean {
  const behind = parts.slice(index + 1);
  const end = behind.findIndex(({ words }) => isAbility(words[0]));
  // Behind another head `serta C` may close the whole list: `penguasaan A, pemahaman B, serta C`.
  const own = behind.slice(index > 0 && end < 0 && behind.length === 1 ? 1 : 0, end < 0 ? undefined : end);
  return own.length > 0 && (end < 0 || own.some(({ isJoined }) => isJoined));
}

/** `pengetahuan mendalam tentang A dan B`: two things to know; in a list of several heads `pengetahuan tentang A dan B` is one of them. */
export function thingsKnown(skill: Skill, isLong: boolean): Skill[] {
  const { words, isJoined } = skill;
  if (!KNOWING.has(words[0]?.norm ?? "")) return [skill];
  const about = words.findIndex(({ norm }) => ABOUT.has(norm));
  const and = words.findIndex(({ norm }) => norm === "dan");
  if (isLong && about < 2) return [skill];
  const isAbout = about > 0 && about < 4;
  const from = isAbout ? about + 1 : 1;
  // Without `tentang` only two things of two words each: `pengetahuan hukum kepailitan dan akuntansi keuangan`.
  const least = isAbout ? 1 : 2;
  const isPair =
    and >= from + least && and < from + 5 && words.length > and + least && words.length < and + 6;
  return isPair
    ? [
        { words: words.slice(from, and), isJoined },
        { words: words.slice(and + 1), isJoined: true },
      ]
    : [skill];
}

/** `mahir dalam pemrograman, statistika, …` */
function isGoodIn(part: readonly Word[]): boolean {
  return GOOD_IN.has(part[0]?.norm ?? "") && IN.has(part[1]?.norm ?? "") && part.length > 2;
}

const GOOD_IN = new Set(["mahir", "terampil", "cakap", "ahli", "fasih"]);
const IN = new Set(["dalam", "di", "pada"]);

/** `penguasaan minimal dua bahasa` is one whole. */
const QUANTITIES = new Set("minimal sedikitnya setidaknya paling satu dua beberapa berbagai".split(" "));

const KNOWING = new Set("pengetahuan pemahaman penguasaan wawasan".split(" "));

const ABOUT = new Set("tentang mengenai akan soal atas seputar".split(" "));

/** Where the thing begins that a noun of knowledge is about: `pengetahuan tentang A, B, dan C`. */
function aboutAt(part: readonly Word[]): number {
  if (!KNOWING.has(part[0]?.norm ?? "") || part.length < 2) return 0;
  const about = part.findIndex(({ norm }) => ABOUT.has(norm));
  if (about > 0 && about < 5 && about < part.length - 1) return about + 1;
  if (part[2]?.norm === "bidang") return 3;
  return 1;
}

/** Whether a word is the head of an ability of its own, and names no thing that is known. */
export function isAbility(word: Word | undefined): boolean {
  return word !== undefined && ABILITIES.has(word.norm);
}

const ABILITIES = new Set(
  "terampil mahir fasih keterampilan pengetahuan kemampuan keahlian kecakapan kemahiran kefasihan kompetensi wawasan bisa mampu dapat paham cakap hafal tahu melek sertifikat sertifikasi lisensi pemahaman penguasaan".split(
    " ",
  ),
);
