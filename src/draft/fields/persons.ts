import { NEGATIONS } from "../cues/qualities.ts";
import { isAdjective, isQuality, isVerb } from "../grammar/classes.ts";
import { partsOf } from "../grammar/coordination.ts";
import { behindLeadIn } from "../grammar/lead-in.ts";
import { type Piece, piecesOf } from "../grammar/list.ts";
import { withNegation } from "../grammar/negation.ts";
import { withoutConnector, withoutOpeners } from "../grammar/phrase.ts";
import { agreedPolarity, type Polarity, polarityOf } from "../grammar/polarity.ts";
import type { RoleWords } from "../grammar/role-mention.ts";
import { subjectAt } from "../grammar/subject.ts";
import type { Word } from "../text/words.ts";

const ANYBODY = new Set(
  "orang orang-orang seseorang mereka siapa siapapun pribadi individu sosok kamu kandidat pelamar".split(" "),
);
/** Only at the start of a sentence these are somebody who may take up the profession. */
const ASPIRANTS = new Set("anak calon peserta siswa mahasiswa remaja pemuda seorang insan figur".split(" "));
const IF = new Set("kalau bagi untuk asal asalkan selama seandainya".split(" "));
const YOU = new Set("kamu seseorang mereka orangnya ia".split(" "));
const ANNOUNCING = new Set(
  "sikap sifat sifat-sifat kebiasaan kelemahan kekurangan watak karakter perilaku".split(" "),
);

/** Of the qualities that a sentence gives to somebody: where they stand, and what they speak for. */
export interface Judged {
  list: readonly Word[];
  polarity: Polarity;
}

/**
 * `Orang yang ceroboh dan pelupa …`, `… siapa saja yang sabar dan teliti`: qualities that agree tell whether the sentence is of what
 * fits or of what does not, in whatever words its verdict is given.
 */
export function judgedIn(sentence: readonly Word[], role: RoleWords): Judged | undefined {
  const bare = withoutConnector(sentence);
  const words = bare[0]?.norm === "bukan" && bare[1]?.norm === "yang" ? bare.slice(2) : bare;
  return (
    judgedFrom(words, listStart(words)) ??
    judgedFrom(words, adjectivesStart(words, role)) ??
    judgedFrom(words, announcedStart(words, role))
  );
}

/**
 * Where no list stands where its cue says: the longest list of qualities anywhere in a sentence (`Agar dapat bertahan, barista hendaknya
 * tenang, sabar, …`).
 */
export function qualitiesAnywhere(sentence: readonly Word[]): readonly Word[] | undefined {
  let best: readonly Word[] | undefined;
  let most = 1;
  for (let at = 0; at < Math.min(sentence.length, FAR); at += 1) {
    if (
      !isAdjective(sentence[at]) &&
      !(isQuality(sentence[at]) && LEADING_IN.has(sentence[at - 1]?.norm ?? ""))
    )
      continue;
    const list = sentence.slice(at, verdictAt(sentence, at));
    const parts = partsOf(list, "qualities").map(withoutOpeners);
    const known = parts.filter(([first]) => isQuality(first) && !isVerb(first)).length;
    if (known <= most || known * 3 < parts.length * 2) continue;
    best = list;
    most = known;
  }
  return best;
}

const FAR = 24;

function judgedFrom(words: readonly Word[], start: number | undefined): Judged | undefined {
  if (start === undefined) return undefined;
  const list = withoutOpeners(words.slice(start, verdictAt(words, start)));
  const listed = partsOf(list, "qualities").map(withoutOpeners);
  // Behind something good a negation governs nothing: `sabar, tidak menghakimi, ramah`.
  const parts = withNegation(listed, polarityOf(listed[0] ?? []) === "good");
  const polarity = agreedPolarity(parts);
  return polarity && { list, polarity };
}

function listStart(words: readonly Word[]): number | undefined {
  const first = words[0]?.norm ?? "";
  if (ANNOUNCING.has(first)) return words[1]?.norm === "yang" || words[1]?.norm === "seperti" ? 2 : 1;
  if (first === "kamu" && isQuality(words[1]) && !FITTING.has(words[2]?.norm ?? "")) return 1;
  if (IF.has(first) && isQuality(words[1])) return 1;
  if (first === "apakah" && words[1]?.norm === "kamu") return 2;
  if (first === "siapa" && words[1]?.norm !== "yang") {
    const that = words.findIndex(({ norm }) => norm === "yang");
    if (that > 0 && that < 6) return that + 1;
  }
  if (IF.has(first) && YOU.has(words[1]?.norm ?? "")) return words[2]?.norm === "yang" ? 3 : 2;
  for (let at = 0; at < words.length - 2; at += 1) {
    const norm = words[at]?.norm ?? "";
    if (norm === "kalau" && YOU.has(words[at + 1]?.norm ?? "")) return at + 2;
    if (!ANYBODY.has(norm) && !(at === 0 && ASPIRANTS.has(norm)) && !IF.has(norm)) continue;
    const next = ["saja", "pun"].includes(words[at + 1]?.norm ?? "") ? at + 2 : at + 1;
    if (words[next]?.norm === "yang") return next + 1;
  }
  return first === "yang" && !words.some(({ norm }) => COPULAS.has(norm)) ? 1 : undefined;
}

/** `Modal sikapnya adalah kesabaran, kejujuran, …`: where the list begins that a lead-in announces. */
function announcedStart(words: readonly Word[], role: RoleWords): number | undefined {
  const list = behindLeadIn(words);
  const at = words.length - list.length;
  return at > 0 && subjectAt(words, 0, role) === undefined && !isVerb(words[0]) && !isVerb(list[0])
    ? at
    : undefined;
}

const LEADING_IN = new Set(
  "yang sifat sikap boleh harus perlu adalah ialah itu diharapkan dituntut hanya untuk biasanya umumnya lazimnya rata-rata kebanyakan selalu memiliki bersikap bersifat sebaiknya idealnya hendaknya seperti lain orangnya ia kamu sosok pribadi itu memang mesti berupa".split(
    " ",
  ),
);

const FITTING = new Set(
  "cocok pas tepat sesuai ideal disarankan dianjurkan direkomendasikan untuk bagi pula hanya akan".split(" "),
);

/** `Syaratnya hanya sabar dan teliti`, `Barista itu sabar, teliti, …`: where a sentence begins to list adjectives. */
function adjectivesStart(words: readonly Word[], role: RoleWords): number | undefined {
  if (words[0] && NEGATIONS.has(words[0].norm) && FITTING.has(words[1]?.norm ?? "")) return undefined;
  const colon = words.findIndex(({ after }, index) => index < 8 && /:/.test(after));
  if (colon >= 0) return colon + 1;
  const isListed = piecesOf(words)
    .slice(0, 2)
    .every(({ words }) => isQuality(words[0]) && !isVerb(words[0]) && words[0]?.norm !== "bukan");
  const at = isListed ? 0 : words.findIndex((word) => isAdjective(word));
  if (at < 0 || at > 10) return undefined;
  const isLedIn = at === 0 || LEADING_IN.has(words[at - 1]?.norm ?? "") || subjectAt(words, 0, role) === at;
  return isLedIn && piecesOf(words.slice(at)).length > 1 ? at : undefined;
}

const COPULAS = new Set("adalah ialah yaitu yakni hanyalah".split(" "));
const JOB = new Set(
  "seseorang pekerjaan profesi kamu ia sebaiknya mending mendingan ya maka kemungkinan mungkin barangkali jangan pikir-pikir skip kayaknya".split(
    " ",
  ),
);

/** `Kalau kamu malas, pekerjaan ini …`: the main clause. */
function speaksOfFit({ words }: Piece): boolean {
  return JOB.has(words[0]?.norm ?? "") || isBetter(words, 0);
}

function isOfList({ words }: Piece): boolean {
  return isQuality(words[0]) || isVerb(words[0]);
}

const VERDICTS = new Set(
  "akan bukan jangan dipastikan dijamin niscaya diyakini diharapkan dianjurkan dipersilakan dibutuhkan diperlukan dicari diminta disukai diutamakan lazim biasanya umumnya cenderung mungkin sebaiknya dinilai nanti kemungkinan adalah merupakan menjadi jelas tentu bisa dapat mampu perlu harus patut layak boleh tidak punya memiliki sukar sulit susah mending mendingan agaknya rasanya tampaknya sepertinya kiranya barangkali dirasa dipandang disarankan dianjurkan hendaknya silakan".split(
    " ",
  ),
);
/** `sering tidak sabar`: behind these a verdict does not begin. */
const LEADING_ON = new Set(
  "sering selalu suka cenderung mudah yang kadang ingin bisa mampu dapat mau siap sanggup untuk akan harus sulit susah".split(
    " ",
  ),
);

/** Where a list of qualities ends and the verdict on them begins: behind the part that a joining word closes, or at a predicate. */
function verdictAt(words: readonly Word[], from: number): number {
  let isClosed = false;
  for (const piece of piecesOf(words.slice(from))) {
    if (
      piece.start > 0 &&
      piece.paused &&
      piece.joint === undefined &&
      ((isClosed && !isOfList(piece)) || speaksOfFit(piece))
    )
      return from + piece.start;
    const at = piece.words.findIndex(
      ({ norm }, index) =>
        (VERDICTS.has(norm) || isBetter(piece.words, index)) && beginsVerdict(piece, index),
    );
    if (at >= 0) return from + piece.start + at;
    isClosed ||= piece.joint !== undefined;
  }
  return words.length;
}

const FITS = /^(?:tepat|cocok|pas|sesuai|ideal|pantas|layak|disarankan|dianjurkan|direkomendasikan)$/;

function isBetter(words: readonly Word[], at: number): boolean {
  return (
    (words[at]?.norm === "lebih" &&
      /^(?:baik|mudah|cepat|cocok|betah|sering)$/.test(words[at + 1]?.norm ?? "")) ||
    (words[at]?.norm === "kurang" && FITS.test(words[at + 1]?.norm ?? "")) ||
    (words[at]?.norm === "jarang" &&
      /^(?:bertahan|berhasil|betah|cocok|sukses)$/.test(words[at + 1]?.norm ?? ""))
  );
}

const INSIDE = new Set(
  "ketika saat kalau karena sebab bahwa sampai hingga biar agar supaya sewaktu".split(" "),
);

function beginsVerdict({ words }: Piece, index: number): boolean {
  if (index === 0) return false;
  // `cepat kecewa ketika saran tidak diikuti`: a negation of the clause inside.
  if (NEGATIONS.has(words[index]?.norm ?? "") && words.slice(1, index).some(({ norm }) => INSIDE.has(norm)))
    return FITS.test(words[index + 1]?.norm ?? "");
  const before = words[index - 1]?.norm ?? "";
  // `ucapannya tidak sejalan dengan perbuatan`: what somebody has is not as it should be.
  if (index === 1 && /\p{L}{3,}nya$/u.test(before) && NEGATIONS.has(words[index]?.norm ?? "")) return false;
  return !NEGATIONS.has(before) && !LEADING_ON.has(before);
}
