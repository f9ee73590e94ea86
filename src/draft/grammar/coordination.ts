import { PREPOSITIONS } from "../cues/joints.ts";
import { LIGHT_VERBS, WITHOUT_OBJECT } from "../cues/verbs.ts";
import type { Word } from "../text/words.ts";
import { isActivity, isKnowledge, isQuality, isVerb } from "./classes.ts";
import { type Piece, piecesOf } from "./list.ts";

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
    else if (standsAlone(element, piece, kind, pieces[index + 1])) {
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
  return withSharedTail(elements, words);
}

function standsAlone(element: Element, piece: Piece, kind: Kind, next: Piece | undefined): boolean {
  if (kind === "parties") return true;
  if (waitsForObject(element, piece, next)) return false;
  const first = firstOf(piece.words);
  if (kind === "activities") return isOwnActivity(element, piece, first);
  if (kind === "skills") return isOwnSkill(element, piece, first);
  return isOwnQuality(element, piece, first);
}

const FILLERS = new Set(
  "juga turut ikut pula kadang kadang-kadang sesekali terkadang sering biasanya bahkan lalu kemudian selalu harus dapat bisa mampu akan hingga sampai untuk".split(
    " ",
  ),
);

/** The word that shows what a part is: fillers are passed over. */
function firstOf(words: readonly Word[]): Word | undefined {
  return words.find(({ norm }) => !FILLERS.has(norm)) ?? words[0];
}

function lastOf(words: readonly Word[]): Word | undefined {
  return words[words.length - 1];
}

/** `meracik dan menyajikan minuman`: the first verb takes the object of the second. */
function waitsForObject(element: Element, piece: Piece, next: Piece | undefined): boolean {
  const before = element.pieces.at(-1);
  const last = before && lastOf(before.words);
  if (!before || !last || !isVerb(last) || !isVerb(firstOf(piece.words))) return false;
  if (WITHOUT_OBJECT.has(last.norm) || /^(?:ber|bekerja)/.test(last.norm)) return false;
  if (/ing$/.test(last.norm)) return false;
  if (before.words.length > 1) return !piece.paused;
  const isLone = piece.words.length === 1;
  return isLone ? next !== undefined && next.words.length > 1 && isVerb(firstOf(next.words)) : true;
}

function isOwnActivity(element: Element, piece: Piece, first: Word | undefined): boolean {
  const head = firstOf(element.pieces[0]?.words ?? []);
  const last = element.pieces.at(-1)?.words ?? [];
  if (isVerb(first)) return piece.paused || !isBound(last);
  if (LIGHT_VERBS.has((element.head[0] ?? head)?.norm ?? ""))
    return isActivity(first) || piece.paused || last.length < 3;
  if (isVerb(head)) return false;
  if (isActivity(first)) return piece.paused || last.length > 1 || piece.words.length === 1;
  if (isActivity(head) && (element.pieces[0]?.words.length ?? 0) > 1) return false;
  return piece.paused || piece.joint === "lalu";
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

function isOwnSkill(element: Element, piece: Piece, first: Word | undefined): boolean {
  const head = element.pieces[0]?.words[0];
  const last = element.pieces.at(-1)?.words ?? [];
  if (last.length === 1 && isKnowledge(last[0]) && isKnowledge(first) && !piece.paused) return false;
  if (isKnowledge(first) || isQuality(first)) return true;
  if (isVerb(first)) return piece.paused;
  if (!piece.paused)
    return (
      !isKnowledge(head) &&
      !isVerb(head) &&
      !isQuality(head) &&
      last.length < 3 &&
      piece.words.length < 4 &&
      !last.some(({ norm }) => PREPOSITIONS.has(norm))
    );
  return !isVerb(head) || element.pieces.length === 0;
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

const TAIL_STARTS = new Set("kepada mengenai tentang bagi terhadap untuk dalam seputar".split(" "));

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
    return [...head, ...words, ...(takes ? tail : [])];
  });
}
