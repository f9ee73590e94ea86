import { labelOf } from "../grammar/label.ts";
import { wordsOf } from "./words.ts";

/** Words in capitals where a sentence may begin, and in front of one. */
const RUN_IN = /(?=\p{Lu}{2})(?<=^\s*|[.!?]["”’)]*\s+)(?:\p{Lu}{2,}[ :&/–-]+)+(?=\p{Lu}\p{Ll})/gu;

/** The parts of a line in which headings in capitals stand in front of their text, as where line ends were lost: `TUGAS UTAMA Meracik kopi.` */
export function runInParts(line: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: heading, index } of line.matchAll(RUN_IN)) {
    // An abbreviation begins a sentence too; a heading says what stands below it.
    if (labelOf(wordsOf(heading)) === undefined) continue;
    parts.push(line.slice(from, index), heading.replace(/[\s:–-]+$/, ""));
    from = index + heading.length;
  }
  return parts.length === 0 ? [line] : [...parts, line.slice(from)].filter((part) => part.trim() !== "");
}
