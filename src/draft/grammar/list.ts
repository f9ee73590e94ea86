import { JOINTS, JOINTS_AFTER_COMMA } from "../cues/joints.ts";
import { closesBracket, opensBracket, type Word } from "../text/words.ts";
import { isKnowledge, isQuality, isVerb } from "./classes.ts";

/** A part of a list before it is known whether it stands for itself. */
export interface Piece {
  words: readonly Word[];
  /** From `start` up to `end` in the words of the list. */
  start: number;
  end: number;
  /** Whether a comma or another pause stands before it. */
  paused: boolean;
  /** The word that joins it to the one before. */
  joint: string | undefined;
}

/** The parts of a list, between commas and joining words; brackets and quotes stay whole. */
export function piecesOf(words: readonly Word[]): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let paused = false;
  let joint: string | undefined;
  let depth = 0;
  const close = (end: number) => {
    if (end > start && !isAside(words, start, end))
      pieces.push({ words: words.slice(start, end), start, end, paused, joint });
  };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word;
    const span = depth === 0 ? joinedBy(words, index) : 0;
    const isJoint = span > 0;
    if (isJoint) {
      close(index);
      const before = words[index - 1];
      paused = (start === index && paused) || (before !== undefined && index > 0 && isPaused(before));
      joint = word.norm;
      start = index + span;
      index += span - 1;
    }
    if (opensBracket(word)) depth += 1;
    if (closesBracket(word)) depth = Math.max(0, depth - 1);
    if (depth === 0 && !isJoint && isPaused(word)) {
      close(index + 1);
      paused = true;
      joint = undefined;
      start = index + 1;
    }
  }
  close(words.length);
  return pieces;
}

/** `…, dan, bila perlu, menyidik pelanggaran`: what only says when is no part. */
function isAside(words: readonly Word[], start: number, end: number): boolean {
  return (
    end - start === 2 &&
    words[start]?.norm === "kalau" &&
    /^(?:perlu|mungkin|di(?:perlu|butuh)kan)$/.test(words[start + 1]?.norm ?? "")
  );
}

/** Whether a part of a list may end with a word. */
export function isPaused(word: Word): boolean {
  return /[,;—]/.test(word.after);
}

/** How many words at a place join the parts of a list: `dan`, `di samping`, `begitu pula`. */
function joinedBy(words: readonly Word[], index: number): number {
  const next = words[index + 1]?.norm ?? "";
  const goesOn = SUCH.has(words[index]?.norm ?? "") && (next === "pula" || next === "juga");
  const isBeside = words[index]?.norm === "di" && next === "samping" && beginsPart(words[index + 2]);
  return goesOn || isBeside ? 2 : joins(words, index) ? 1 : 0;
}

const SUCH = new Set(["begitu", "demikian"]);

function beginsPart(word: Word | undefined): boolean {
  return isKnowledge(word) || isQuality(word) || isVerb(word);
}

function joins(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  const after = words[index + 1];
  if (!word || !after) return false;
  if (word.norm === "sama") return joinsAsEveryday(before, after);
  if (JOINTS.has(word.norm)) return index > 0 || words.length > 1;
  return (
    JOINTS_AFTER_COMMA.has(word.norm) && (before === undefined || isPaused(before) || JOINTS.has(before.norm))
  );
}

const SAMA_BELONGS = new Set(
  "open baper baperan akrab cinta sayang hormat galak jutek bosan capek respek kebal cocok kerja bekerja koordinasi cuek ramah sopan minded bareng sabar diskusi komunikasi beda berhubungan ngobrol ketemu nego peduli dekat takut suka benci alergi jijik kenal mirip".split(
    " ",
  ),
);

/** `terima uang sama hitung kembalian`, and not `kerja sama`, `cuek sama pembeli`. */
function joinsAsEveryday(before: Word | undefined, after: Word): boolean {
  if (!before || after.norm === "dengan" || after.norm === "sekali") return false;
  if (SAMA_BELONGS.has(before.norm)) return false;
  return isPaused(before) || isVerb(after) || !isQuality(before);
}
