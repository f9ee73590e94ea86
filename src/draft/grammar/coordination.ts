import { PREPOSITIONS } from "../cues/joints.ts";
import { LIGHT_VERBS } from "../cues/verbs.ts";
import type { Word } from "../text/words.ts";
import { isVerb } from "./classes.ts";
import { firstOf } from "./first-word.ts";
import { withoutGoverningVerb } from "./governing.ts";
import { type Piece, piecesOf } from "./list.ts";
import { withoutOpeners } from "./phrase.ts";
import { type Element, type Kind, standsAlone } from "./stands-alone.ts";

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
  return kind === "skills"
    ? withoutGoverningVerb(
        parts.map((part, index) => ({
          words: withoutOpeners(part),
          isJoined: elements[index]?.pieces[0]?.joint !== undefined,
        })),
      )
    : parts;
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
