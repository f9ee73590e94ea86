import type { Word } from "../text/words.ts";
import { isAdjective, isVerb } from "./classes.ts";

const GOVERNING = new Set(
  "mempelajari mendalami belajar menguasai memahami mengerti paham mengetahui mengenal tahu hafal dikuasai pelajari kuasai pahami ketahui belajarlah".split(
    " ",
  ),
);

/** `menguasai A, B, dan C`: each of a list of things to know stands without the verb that governs all. */
export function withoutGoverningVerb(whole: readonly (readonly Word[])[]): (readonly Word[])[] {
  const parts = whole.flatMap(thingsKnown);
  return parts.map((part, index) => {
    const next = parts[index + 1];
    if (!next || part.length < 2 || isVerb(next[0]) || isAdjective(next[0]) || isAbility(next[0]))
      return part;
    const isFirst = parts.slice(0, index).every((before) => isAbility(before[0]) || isVerb(before[0]));
    if (isFirst && KNOWING.has(part[0]?.norm ?? "") && QUANTITIES.has(part[1]?.norm ?? "")) return part;
    return part.slice(
      GOVERNING.has(part[0]?.norm ?? "") ? 1 : isGoodIn(part) ? 2 : isFirst ? aboutAt(part) : 0,
    );
  });
}

/** `pengetahuan mendalam tentang A dan B`: two things to know. */
function thingsKnown(part: readonly Word[]): (readonly Word[])[] {
  if (!KNOWING.has(part[0]?.norm ?? "")) return [part];
  const about = part.findIndex(({ norm }) => ABOUT.has(norm));
  const and = part.findIndex(({ norm }) => norm === "dan");
  const isPair =
    about > 0 &&
    about < 3 &&
    and > about + 1 &&
    and < about + 5 &&
    part.length > and + 1 &&
    part.length < and + 5;
  return isPair ? [part.slice(about + 1, and), part.slice(and + 1)] : [part];
}

/** `mahir dalam pemrograman, statistika, …` */
function isGoodIn(part: readonly Word[]): boolean {
  return (
    /^(?:mahir|terampil|cakap|ahli|fasih)$/.test(part[0]?.norm ?? "") &&
    /^(?:dalam|di|pada)$/.test(part[1]?.norm ?? "") &&
    part.length > 2
  );
}

/** `penguasaan minimal dua bahasa` is one whole. */
const QUANTITIES = new Set("minimal sedikitnya setidaknya paling satu dua beberapa berbagai".split(" "));

const KNOWING = new Set("pengetahuan pemahaman penguasaan wawasan".split(" "));

const ABOUT = new Set("tentang mengenai akan soal atas seputar".split(" "));

/** Where the thing begins that a noun of knowledge is about: `pengetahuan tentang A, B, dan C`. */
function aboutAt(part: readonly Word[]): number {
  if (!KNOWING.has(part[0]?.norm ?? "") || part.length < 2) return 0;
  const about = part.findIndex(({ norm }) => ABOUT.has(norm));
  if (about > 0 && about < 4 && about < part.length - 1) return about + 1;
  if (part[2]?.norm === "bidang") return 3;
  return 1;
}

function isAbility(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:terampil|mahir|fasih|keterampilan|pengetahuan|kemampuan|keahlian|kecakapan|bisa|mampu|dapat|paham|cakap|hafal|tahu|melek|sertifikat|sertifikasi|lisensi|pemahaman|penguasaan)$/.test(
      word.norm,
    )
  );
}
