import type { Word } from "../text/words.ts";
import { isKnowledge, isQuality, isVerb } from "./classes.ts";
import { isPaused } from "./list.ts";

const COPULAS = new Set("adalah ialah yaitu yakni meliputi mencakup berupa".split(" "));
/** Of two words, by the first of them. */
const OF_TWO = new Map([
  ["antara", ["lain"]],
  ["di", ["antaranya"]],
  ["terletak", ["pada"]],
  ["ada", ["pada"]],
  ["terdiri", ["atas", "dari"]],
]);
/** `Kesabaran adalah modal utama`: what is told stands in front. */
const WORTH =
  /^(?:andalan|nilai|modal|syarat|kunci|bekal|kelebihan|keharusan|hal|sifat|sikap|keterampilan|kualitas|bidang|ilmu|yang|kewajiban|keahlian|bagian|tuntutan|kemampuan|fondasi|dasar|senjata|hal-hal|karakter|ciri|faktor|poin|kompetensi|pengetahuan|materi)$/;
/** A lead-in is no longer. */
const MOST = 12;

/** `Ibu juga harus tahu …` */
const MODALS = new Set("harus perlu hendaknya sebaiknya dituntut".split(" "));

/** Where what a copula announces begins, from the words that announce it: the copula's end. */
function copulaEnd(words: readonly Word[], at: number): number | undefined {
  const norm = words[at]?.norm ?? "";
  if (OF_TWO.get(norm)?.includes(words[at + 1]?.norm ?? "")) return at + 2;
  return COPULAS.has(norm) || /[:=]/.test(words[at]?.after ?? "") ? at + 1 : undefined;
}

/**
 * What is announced, without what announces it: `Syarat lainnya adalah …`, `Bekalnya harus disiapkan, yaitu …`, `Realitas yang mereka temui
 * ialah …`. All of it where nothing does.
 */
export function behindLeadIn(words: readonly Word[]): readonly Word[] {
  const modal = words.findIndex(({ norm }, at) => at > 0 && at < 4 && MODALS.has(norm));
  if (
    modal > 0 &&
    !words
      .slice(0, modal)
      .some((word) => isPaused(word) || isQuality(word) || isKnowledge(word) || isVerb(word))
  )
    return behindLeadIn(words.slice(modal + 1));
  for (let at = 0; at < Math.min(words.length - 1, MOST); at += 1) {
    const end = at > 0 || /[:=]/.test(words[at]?.after ?? "") ? copulaEnd(words, at) : undefined;
    if (end !== undefined) {
      const rest = words.slice(words[end]?.norm === "lain" ? end + 1 : end);
      const isTold = WORTH.test(rest[0]?.norm ?? "") && words[at]?.norm === "adalah" && rest.length < 8;
      return isTold || rest.length === 0 ? words : rest;
    }
    const isBefore = copulaEnd(words, at + 1) !== undefined;
    if (isPaused(words[at] as Word) && !isBefore) return words;
  }
  return words;
}
