import { BAD, GOOD, NEGATIONS, REFUSALS, VICES } from "../cues/qualities.ts";
import type { Word } from "../text/words.ts";
import { isQualityNoun, isVerb } from "./classes.ts";

/** Whether a quality speaks for somebody or against: that says of whom a list tells, where no verdict does. */
export type Polarity = "good" | "bad";

/** How easily something comes is good or bad with what comes: `mudah bergaul`, `mudah marah`. */
const EASILY = new Set("mudah gampang cepat lekas".split(" "));
/** So is what somebody does often or gladly: `suka menolong`, `suka menunda`. */
const LIKING = new Set("suka senang gemar hobi doyan menyukai menikmati menyenangi".split(" "));
/** Whatever is too much of is bad: `terlalu idealis`. */
const TOO_MUCH = new Set("terlalu kelewat terlampau kepalang".split(" "));
const OFTEN = new Set("sering selalu agak cenderung kerap terbiasa biasa".split(" "));
/** They strengthen what follows and say nothing of their own. */
const DEGREES = new Set(
  "sangat amat lebih cukup benar-benar sungguh-sungguh paling selalu senantiasa tetap".split(" "),
);

const WILLING = new Set(
  "hafal pandai pintar jago paham mampu sanggup tahan kuat berani siap bersedia rela terbiasa nyaman betah punya memiliki mempunyai menghargai menghormati menerima mau tertarik berminat mencintai cinta menjunjung memegang menjaga mengutamakan terampil mahir cakap piawai".split(
    " ",
  ),
);

/** Whether one quality is wanted; not known where its words do not say. */
export function polarityOf(whole: readonly Word[]): Polarity | undefined {
  const part = DEGREES.has(whole[0]?.norm ?? "") && whole.length > 1 ? whole.slice(1) : whole;
  const [first, second] = part;
  if (!first) return undefined;
  if (NEGATIONS.has(first.norm) && (second?.norm === "perlu" || second?.norm === "harus")) return undefined;
  if (NEGATIONS.has(first.norm)) return isBad(second) || REFUSALS.has(second?.norm ?? "") ? "good" : "bad";
  if (EASILY.has(first.norm)) return easily(first, second);
  if (LIKING.has(first.norm)) return isVice(second) ? "bad" : second && "good";
  if (TOO_MUCH.has(first.norm)) return "bad";
  if (OFTEN.has(first.norm)) return isVice(second) ? "bad" : WILLING.has(first.norm) ? "good" : undefined;
  if (first.norm === "rendah") return second?.norm === "diri" ? "bad" : "good";
  // `tangannya gemetar`
  if (/\p{L}{3}nya$/u.test(first.norm) && second && part.length < 4)
    return BAD.has(second.norm) ? "bad" : GOOD.has(second.norm) ? "good" : undefined;
  if (BAD.has(first.norm)) return "bad";
  if (REFUSALS.has(first.norm)) return first.norm === "lebih" || first.norm === "hanya" ? undefined : "bad";
  if (GOOD.has(first.norm) || WILLING.has(first.norm)) return "good";
  return isQualityNoun(first) ? nounPolarity(first.norm) : undefined;
}

/** `kesabaran`, and `kecerobohan`, `ketidakjujuran`. */
function nounPolarity(norm: string): Polarity {
  const stem = /^ke(\p{L}+)an$/u.exec(norm)?.[1] ?? "";
  return /^(?:tidak|tak)/.test(stem) || (BAD.has(stem) && !GOOD.has(stem)) ? "bad" : "good";
}

function isBad(word: Word | undefined): boolean {
  return word !== undefined && BAD.has(word.norm);
}

function isVice(word: Word | undefined): boolean {
  return isBad(word) || (word !== undefined && VICES.has(word.norm));
}

/** `mudah bergaul`, `cepat belajar` speak for somebody, and `mudah tergoda`, `gampang dipengaruhi` against. */
function easily(first: Word, second: Word | undefined): Polarity | undefined {
  if (isVice(second)) return "bad";
  if (second && /^(?:ter|di|ke)\p{L}{4,}/u.test(second.norm) && !EASED.has(second.norm)) return "bad";
  return isVerb(second) || (second && GOOD.has(second.norm)) || EASED.has(second?.norm ?? "")
    ? "good"
    : first.norm === "cepat" && second === undefined
      ? "good"
      : undefined;
}

const EASED = new Set(
  "tersenyum tertawa tergerak diajak diatur diarahkan akrab paham tanggap terbiasa".split(" "),
);

/** What the parts of a list agree on that say anything: two thirds of them, two at least, and half of all. */
export function agreedPolarity(parts: readonly (readonly Word[])[]): Polarity | undefined {
  const known = parts.map(polarityOf).filter((polarity) => polarity !== undefined);
  if (known.length < 2 || known.length * 2 < parts.length) return undefined;
  const good = known.filter((polarity) => polarity === "good").length;
  if (good * 3 >= known.length * 2 && good > 1) return "good";
  return (known.length - good) * 3 >= known.length * 2 ? "bad" : undefined;
}
