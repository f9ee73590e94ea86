import type { Cue } from "../cues/sentence-cues.ts";
import { isParty } from "../grammar/classes.ts";
import type { Mark } from "../lexicon.ts";
import type { Word } from "../text/words.ts";

/** `diharapkan tidak pernah salah, sementara ia …`: whether something is set against what is hoped. */
export function isSetAgainst(words: readonly Word[], { end }: Mark<Cue>): boolean {
  return words.some(
    ({ norm }, at) =>
      at > end && (norm === "sementara" || norm === "sedangkan") && /,/.test(words[at - 1]?.after ?? ""),
  );
}

const WANTING = new Set(["menghendaki", "menuntut"]);
const THESE = new Set(["ini", "itu", "tersebut"]);

/** Whether somebody wants something: `Pemerintah menghendaki …`, and not `Pekerjaan ini menghendaki …`. */
export function wantsSomething(words: readonly Word[], { start }: Mark<Cue>): boolean {
  return (
    WANTING.has(words[start]?.norm ?? "") &&
    words.slice(0, start).some((word) => isParty(word)) &&
    !THESE.has(words[1]?.norm ?? "")
  );
}

/** `Ilmunya, katanya, ada tiga`: who tells it, and nobody's belief. */
export function isReported(words: readonly Word[], { start, end }: Mark<Cue>): boolean {
  return (
    words[start]?.norm === "katanya" &&
    start > 0 &&
    /[,"”]/.test(words[start - 1]?.after ?? "") &&
    (end === words.length || words[start]?.after === ",")
  );
}
