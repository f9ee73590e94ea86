import { PREPOSITIONS } from "../cues/joints.ts";
import { SKILL_VERBS } from "../cues/qualities.ts";
import { BARE_VERBS, LIGHT_VERBS, WITHOUT_OBJECT } from "../cues/verbs.ts";
import type { Word } from "../text/words.ts";
import { isActivity, isKnowledge, isParty, isQuality, isVerb } from "./classes.ts";
import { firstOf } from "./first-word.ts";
import { GOVERNING, isAbility } from "./governing.ts";
import type { Piece } from "./list.ts";
import { sharesOut } from "./sharing.ts";

/** What a list is of: that decides what a part of it must begin with to stand for itself. */
export type Kind = "activities" | "qualities" | "skills" | "parties";

export interface Element {
  start: number;
  end: number;
  pieces: Piece[];
  /** What the element takes over from the first of its list: the verb, the negation. */
  head: readonly Word[];
}

export function standsAlone(
  element: Element,
  piece: Piece,
  kind: Kind,
  next: Piece | undefined,
  count: number,
): boolean {
  if (kind === "parties") return !isSecondPart(element, piece);
  if (waitsForObject(element, piece, next, count) || sharesPreposition(element, piece)) return false;
  const first = firstOf(piece.words);
  if (
    givesExamples(element) &&
    isExample(piece) &&
    !isVerb(first) &&
    !isQuality(first) &&
    !isKnowledge(first)
  )
    return false;
  if (goesOnInside(element, piece)) return false;
  if (kind === "activities")
    return isOwnActivity(element, piece, first) || isAmongActivities(element, piece, next);
  if (kind === "skills") return isOwnSkill(element, piece, first, next === undefined && count > 1);
  return isOwnQuality(element, piece, first);
}

/** `dinas kelautan dan perikanan`: two nouns of one form behind somebody or an institution are one name. */
function isSecondPart(element: Element, piece: Piece): boolean {
  const last = element.pieces.at(-1)?.words ?? [];
  const [word] = piece.words;
  return (
    !piece.paused &&
    piece.joint === "dan" &&
    piece.words.length === 1 &&
    last.length > 1 &&
    isParty(last[0]) &&
    AREA.test(word?.norm ?? "") &&
    AREA.test(last.at(-1)?.norm ?? "") &&
    !isParty(word) &&
    !isParty(last.at(-1))
  );
}

const AREA = /^(?!pimpinan|kawanan)\p{L}{4,}an$/u;

/** `peserta yang sakit atau panik`: a single word behind `yang` goes on with it. */
function goesOnInside(element: Element, piece: Piece): boolean {
  const last = element.pieces.at(-1)?.words ?? [];
  return !piece.paused && piece.words.length === 1 && last.length > 2 && last.at(-2)?.norm === "yang";
}

/** `data melalui survei dan wawancara`: the second goes with the preposition of the first. */
function sharesPreposition(element: Element, piece: Piece): boolean {
  const last = element.pieces.at(-1)?.words ?? [];
  const isBare = !piece.paused && piece.words.length === 1 && !/^(?:me|ber)/.test(piece.words[0]?.norm ?? "");
  return isBare && last.length > 2 && PREPOSITIONS.has(last.at(-2)?.norm ?? "");
}

/** `perangkat lunak seperti A, B, dan C` is one thing with its examples. */
function givesExamples(element: Element): boolean {
  const words = element.pieces[0]?.words ?? [];
  return words.some(({ norm }, index) => index > 0 && norm === "seperti");
}

/** Behind a comma only a name or a single word goes on with examples. */
function isExample({ paused, words }: Piece): boolean {
  return !paused || words.length === 1 || (words.length < 3 && /^\p{Lu}/u.test(words[0]?.text ?? ""));
}

function lastOf(words: readonly Word[]): Word | undefined {
  return words[words.length - 1];
}

/** `meracik dan menyajikan minuman`: the first verb takes the object of the second. */
function waitsForObject(element: Element, piece: Piece, next: Piece | undefined, count: number): boolean {
  const before = element.pieces.at(-1);
  const last = before && lastOf(before.words);
  if (!before || !last || !isVerb(last) || !isVerb(firstOf(piece.words))) return false;
  if (WITHOUT_OBJECT.has(last.norm) || /^(?:ber|bekerja)/.test(last.norm)) return false;
  if (
    !/^(?:me|n[gy])/.test(last.norm) &&
    !(BARE_VERBS.has(last.norm) && !/ing$/.test(last.norm) && before.words.length === 1 && !piece.paused)
  )
    return false;
  if (before.words.length > 1) return !piece.paused;
  if (piece.paused && count > 1) return false;
  if (piece.paused && piece.words.length > 1 && next !== undefined) return false;
  const isLone = piece.words.length === 1;
  return isLone ? next !== undefined && next.words.length > 1 && isVerb(firstOf(next.words)) : true;
}

function isOwnActivity(element: Element, piece: Piece, first: Word | undefined): boolean {
  const head = firstOf(element.pieces[0]?.words ?? []);
  const last = element.pieces.at(-1)?.words ?? [];
  if (isVerb(first)) return piece.paused || !isBound(last);
  if (sharesOut(piece.words)) return true;
  if (piece.joint === "atau" && !piece.paused && piece.words.length === 1 && last.length < 3) return false;
  if (LIGHT_VERBS.has((element.head[0] ?? head)?.norm ?? ""))
    return isActivity(first) || piece.paused || last.length < 3;
  // `…, dan rapat dengan pemilik`
  if (
    piece.paused &&
    piece.words.length > 1 &&
    MEETINGS.has(first?.norm ?? "") &&
    WITH.has(piece.words[1]?.norm ?? "")
  )
    return true;
  if (piece.paused && NEXT.has(piece.joint ?? "")) return true;
  if (isVerb(head))
    return (
      piece.paused && isActivity(first) && piece.words.length > 1 && !/^(?:me|ber)/.test(head?.norm ?? "")
    );
  if (isActivity(first)) return piece.paused || last.length > 1 || piece.words.length === 1;
  if (isActivity(head) && (element.pieces[0]?.words.length ?? 0) > 1) return false;
  return piece.paused || piece.joint === "lalu";
}

const MEETINGS = new Set(
  "rapat diskusi koordinasi konsultasi negosiasi presentasi wawancara kunjungan laporan".split(" "),
);
const WITH = new Set("dengan bersama sama ke kepada di".split(" "));

const NEXT = new Set(["lalu", "terus", "kemudian", "lantas", "selanjutnya"]);

/** `perancangan menu, sintesis rasa, pengujian biji`: what stands between activities is one. */
function isAmongActivities(element: Element, piece: Piece, next: Piece | undefined): boolean {
  return (
    piece.paused &&
    next !== undefined &&
    isActivity(firstOf(next.words)) &&
    isActivity(firstOf(element.pieces[0]?.words ?? []))
  );
}

/** Inside a relative clause or a purpose a bare `dan` goes on with that. */
function isBound(words: readonly Word[]): boolean {
  return words.some(
    ({ norm }) =>
      norm === "yang" ||
      norm === "untuk" ||
      norm === "agar" ||
      norm === "supaya" ||
      norm === "guna" ||
      norm === "cara",
  );
}

function isOwnSkill(element: Element, piece: Piece, first: Word | undefined, isLast: boolean): boolean {
  const last = element.pieces.at(-1)?.words ?? [];
  if (last.length === 1 && isKnowledge(last[0]) && isKnowledge(first) && !piece.paused) return false;
  if (isKnowledge(first) || isQuality(first)) return true;
  if (isVerb(first)) return piece.paused || doesOwnThing(last, piece);
  const words = element.pieces[0]?.words ?? [];
  // `kemahiran menggunakan A, B, maupun C` is one skill with several tools.
  if (!isActivity(first) && words.some(({ norm }) => SKILL_VERBS.has(norm))) return false;
  if (piece.paused || areTwoThings(element, piece)) return true;
  if (!isLast || piece.joint === "atau") return false;
  const head = words[0];
  return (
    !isKnowledge(head) &&
    !isVerb(head) &&
    !isQuality(head) &&
    last.length < 3 &&
    piece.words.length < 4 &&
    !last.some(({ norm }) => PREPOSITIONS.has(norm))
  );
}

/** `menguasai teknik berbicara dan dua bahasa asing`, and not `mengenal jenis dan serat kayu`, `memahami sifat api dan bahan kimia`. */
function areTwoThings({ pieces }: Element, { words }: Piece): boolean {
  const whole = pieces[0]?.words ?? [];
  return (
    pieces.length === 1 &&
    GOVERNING.has(whole[0]?.norm ?? "") &&
    whole.length > 2 &&
    words.length > 1 &&
    !OF_SOMETHING.has(whole[1]?.norm.replace(/^(\p{L}+)-\1$/u, "$1") ?? "") &&
    !whole.some(({ norm }) => PREPOSITIONS.has(norm))
  );
}

/** Nouns that are of something: what follows `dan` may be of them too. */
const OF_SOMETHING = new Set(
  "jenis sifat cara kaitan hubungan perbedaan beda macam bentuk ciri fungsi makna karakter teknik dasar dasar-dasar fitur kebutuhan".split(
    " ",
  ),
);

/** `keterampilan menyusun anggaran dan membina guru`: either verb has an object of its own. */
function doesOwnThing(last: readonly Word[], { words }: Piece): boolean {
  const verb = last.findIndex(isVerb);
  // `keahlian menulis dan mengelola anggaran`
  if (verb === 1 && last.length === 2 && WITHOUT_OBJECT.has(last[1]?.norm ?? "")) return words.length > 1;
  return verb >= 0 && verb < 3 && verb < last.length - 1 && words.length > 1 && !isBound(last);
}

/** `koordinasi mata dan tangan`: of these there are two sides. */
const BETWEEN_TWO = new Set("koordinasi keseimbangan perpaduan kombinasi antara keselarasan".split(" "));

function isOwnQuality(element: Element, piece: Piece, first: Word | undefined): boolean {
  const last = element.pieces.at(-1)?.words ?? [];
  if (!piece.paused && BETWEEN_TWO.has(last.at(-2)?.norm ?? "")) return false;
  // `paham aba-aba tangan dan kode radio`
  const isThing = isKnowledge(first) && !isAbility(first) && !GOVERNING.has(first?.norm ?? "");
  if (isThing && !piece.paused && GOVERNING.has(element.pieces[0]?.words[0]?.norm ?? "")) return false;
  if (isQuality(first) || isKnowledge(first)) return true;
  if (isVerb(first)) return piece.paused || !isBound(last);
  if (!piece.paused) return last.length === 1 && !isVerb(last[0]) && piece.words.length === 1;
  return true;
}
