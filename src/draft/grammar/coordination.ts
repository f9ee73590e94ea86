import { PREPOSITIONS } from "../cues/joints.ts";
import { SKILL_VERBS } from "../cues/qualities.ts";
import { BARE_VERBS, LIGHT_VERBS, WITHOUT_OBJECT } from "../cues/verbs.ts";
import type { Word } from "../text/words.ts";
import { isActivity, isKnowledge, isQuality, isVerb } from "./classes.ts";
import { withoutGoverningVerb } from "./governing.ts";
import { type Piece, piecesOf } from "./list.ts";
import { withoutOpeners } from "./phrase.ts";

/** What a list is of: that decides what a part of it must begin with to stand for itself. */
export type Kind = "activities" | "qualities" | "skills" | "parties";

interface Element {
  start: number;
  end: number;
  pieces: Piece[];
  /** What the element takes over from the first of its list: the verb, the negation. */
  head: readonly Word[];
}

/** The coordinated parts of a list, each in its own words and with the light verb that governs it. */
export function partsOf(words: readonly Word[], kind: Kind): (readonly Word[])[] {
  const elements: Element[] = [];
  const pieces = piecesOf(words);
  pieces.forEach((piece, index) => {
    const element = elements.at(-1);
    if (!element) elements.push({ start: piece.start, end: piece.end, pieces: [piece], head: [] });
    else if (standsAlone(element, piece, kind, pieces[index + 1], elements.length)) {
      elements.push({
        start: piece.start,
        end: piece.end,
        pieces: [piece],
        head: sharedHead(element, piece, kind),
      });
    } else {
      element.end = piece.end;
      element.pieces.push(piece);
    }
  });
  const parts = withSharedTail(elements, words);
  return kind === "skills" ? withoutGoverningVerb(parts.map(withoutOpeners)) : parts;
}

function standsAlone(
  element: Element,
  piece: Piece,
  kind: Kind,
  next: Piece | undefined,
  count: number,
): boolean {
  if (kind === "parties") return true;
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

const FILLERS = new Set(
  "kalau perlu juga turut ikut pula kadang kadang-kadang sesekali terkadang sering biasanya bahkan lalu kemudian selalu harus dapat bisa mampu akan hingga sampai untuk".split(
    " ",
  ),
);

/** `siangnya`, `dilanjutkan dengan`: when a part of the work is done. */
const TIMES = new Set(
  "pagi siang sore malam paginya siangnya sorenya malamnya setelahnya sesudahnya selebihnya sisanya akhirnya".split(
    " ",
  ),
);
const AFTER = new Set("habis abis setelah sesudah usai sehabis selain".split(" "));
const STEP = /^(?:di(?:lanjut|akhir|mulai|awal|tutup|susul|ikut|selang)|berlanjut|berakhir|berujung)/;

/** The word that shows what a part is: fillers, times and steps are passed over. */
function firstOf(words: readonly Word[]): Word | undefined {
  const isStep =
    (STEP.test(words[0]?.norm ?? "") && words[1]?.norm === "dengan") ||
    (AFTER.has(words[0]?.norm ?? "") && words[1]?.norm === "itu");
  const rest = isStep ? words.slice(2) : words;
  return rest.find(({ norm }) => !FILLERS.has(norm) && !TIMES.has(norm)) ?? words[0];
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
  if (LIGHT_VERBS.has((element.head[0] ?? head)?.norm ?? ""))
    return isActivity(first) || piece.paused || last.length < 3;
  if (piece.paused && NEXT.has(piece.joint ?? "")) return true;
  if (isVerb(head))
    return (
      piece.paused && isActivity(first) && piece.words.length > 1 && !/^(?:me|ber)/.test(head?.norm ?? "")
    );
  if (isActivity(first)) return piece.paused || last.length > 1 || piece.words.length === 1;
  if (isActivity(head) && (element.pieces[0]?.words.length ?? 0) > 1) return false;
  return piece.paused || piece.joint === "lalu";
}

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
  if (words.some(({ norm }, index) => index > 0 && SKILL_VERBS.has(norm))) return false;
  if (piece.paused) return true;
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

/** `keterampilan menyusun anggaran dan membina guru`: either verb has an object of its own. */
function doesOwnThing(last: readonly Word[], { words }: Piece): boolean {
  const verb = last.findIndex(isVerb);
  return verb >= 0 && verb < 3 && verb < last.length - 1 && words.length > 1 && !isBound(last);
}

function isOwnQuality(element: Element, piece: Piece, first: Word | undefined): boolean {
  const last = element.pieces.at(-1)?.words ?? [];
  if (isQuality(first) || isKnowledge(first)) return true;
  if (isVerb(first)) return piece.paused || !isBound(last);
  if (!piece.paused) return last.length === 1 && !isVerb(last[0]) && piece.words.length === 1;
  return true;
}

/** `memberikan informasi, pendampingan, …`: the light verb belongs to each. */
function sharedHead(element: Element, piece: Piece, kind: Kind): readonly Word[] {
  if (kind !== "activities" || isVerb(firstOf(piece.words))) return [];
  if (element.head.length > 0) return element.head;
  const words = element.pieces[0]?.words ?? [];
  const at = words.findIndex(({ norm }) => LIGHT_VERBS.has(norm));
  return at >= 0 && at <= 1 ? words.slice(at, at + 1) : [];
}

const TAIL_STARTS = new Set("kepada mengenai tentang terhadap seputar".split(" "));

/** `informasi, pendampingan, dan bimbingan kepada warga`: what the last says to whom holds for all that share its verb. */
function withSharedTail(elements: readonly Element[], words: readonly Word[]): (readonly Word[])[] {
  const own = elements.map(({ start, end }) => words.slice(start, end));
  const last = own.at(-1) ?? [];
  const cut = last.findIndex(({ norm }) => TAIL_STARTS.has(norm));
  const tail = cut > 0 && (elements.at(-1)?.head.length ?? 0) > 0 ? last.slice(cut) : [];
  return elements.map(({ head }, index) => {
    const words = own[index] ?? [];
    const isShared =
      tail.length > 0 && index < elements.length - 1 && (elements[index + 1]?.head.length ?? 0) > 0;
    const takes = isShared && !words.some(({ norm }) => PREPOSITIONS.has(norm));
    return [...head, ...(takes ? [...unpaused(words), ...tail] : words)];
  });
}

/** A list whose last word has no pause behind it, so that more can follow. */
function unpaused(words: readonly Word[]): readonly Word[] {
  const last = words.at(-1);
  return last ? [...words.slice(0, -1), { ...last, after: "" }] : words;
}
