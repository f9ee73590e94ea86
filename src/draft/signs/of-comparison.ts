import type { Cue } from "../cues/sentence-cues.ts";
import { sidesIn } from "../fields/comparison.ts";
import { withoutConnector } from "../grammar/phrase.ts";
import { nameAt, roleAt } from "../grammar/role-mention.ts";
import { subjectAt } from "../grammar/subject.ts";
import type { Mark } from "../lexicon.ts";
import type { State } from "../state.ts";
import type { Word } from "../text/words.ts";

export function isComparison(words: readonly Word[], marks: readonly Mark<Cue>[]): boolean {
  return marks.some(({ tag, start, end }) => {
    if (tag !== "alike") return false;
    const isNoun = /beda/.test(words[start]?.norm ?? "") && !/^ber/.test(words[start]?.norm ?? "");
    return (
      !isNoun ||
      start < 4 ||
      words.slice(end, end + 4).some(({ norm }) => norm === "dengan" || norm === "antara" || norm === "dari")
    );
  });
}

/** `Bartender adalah profesi yang sering dikira barista`: another profession, and this one. */
function namesAnother(words: readonly Word[], { role }: State): boolean {
  const bare = withoutConnector(words);
  const { length } = nameAt(bare, 0);
  return (
    length > 0 &&
    length < 5 &&
    subjectAt(bare, 0, role) === undefined &&
    ["adalah", "ialah", "merupakan"].includes(bare[length]?.norm ?? "") &&
    ["profesi", "pekerjaan", "jabatan"].includes(bare[length + 1]?.norm ?? "") &&
    bare.some((_, at) => roleAt(bare, at, role) !== undefined)
  );
}

/** `Jika novelis menulis untuk dibaca, penulis naskah menulis untuk diproduksi` tells both professions apart. */
export function contrastsBoth(words: readonly Word[], marks: readonly Mark<Cue>[], state: State): boolean {
  if (marks.some(({ tag }) => tag === "fit" || tag === "unfit")) return false;
  if (namesAnother(words, state)) return true;
  if (words[0]?.norm !== "kalau" && !words.some(({ norm }) => norm === "sedangkan" || norm === "sementara"))
    return false;
  const sides = sidesIn(words, state.role, state.found.neighbours[0] ?? "");
  return sides.some(({ whom }) => whom === "this") && sides.some(({ whom }) => whom === "other");
}
