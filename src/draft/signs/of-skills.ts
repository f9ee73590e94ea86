import type { Cue } from "../cues/sentence-cues.ts";
import { listBehindCopula } from "../fields/quality-list.ts";
import { isVerb } from "../grammar/classes.ts";
import { piecesOf } from "../grammar/list.ts";
import { predicateOf } from "../grammar/subject.ts";
import type { Mark } from "../lexicon.ts";
import type { State } from "../state.ts";
import type { Word } from "../text/words.ts";

/** `harus menguasai …`, `Pengetahuan tentang … diperlukan`: and not `Banyak orang mengenal …`. */
export function saysSkills(
  words: readonly Word[],
  marks: readonly Mark<Cue>[],
  first: Mark<Cue>,
  state: State,
): boolean {
  const know = marks.find(({ tag }) => tag === "know");
  if (!know) return false;
  if (first.tag === "know")
    return (
      !isVerb(words[first.start]) ||
      /lah$/.test(words[first.start]?.norm ?? "") ||
      predicateOf(words, state.role).hasSubject ||
      marks.some(({ tag }) => tag === "need" || tag === "needed")
    );
  return know.start - first.end < NEAR_KNOWLEDGE;
}

/** So near behind what is needed, knowledge is what the list is of. */
const NEAR_KNOWLEDGE = 4;

/** `Kemampuan yang harus dimiliki ialah menulis laporan, …` */
export function isOfAbility(words: readonly Word[]): boolean {
  return (
    words[0]?.norm === "kemampuan" &&
    words.slice(1, 4).some(({ norm }) => norm === "yang") &&
    isVerb(listBehindCopula(words)?.[0])
  );
}

/** Behind a sentence of knowledge, with a verb: what somebody is able to do is a skill. */
export const ABLE = new Set("kemampuan pandai cakap bisa mampu".split(" "));

/** `Dari gurunya, pandai besi belajar A, B, dan C`: a list that is learned. */
export function learnsThings(words: readonly Word[], { role }: State): boolean {
  const { hasSubject, isOther, words: learned } = predicateOf(words, role);
  return hasSubject && !isOther && learned[0]?.norm === "belajar" && piecesOf(learned.slice(1)).length > 1;
}

export const LEARNED = new Set(
  "belajar mempelajari mendalami membekali dilatih diasah dikuasai dipelajari dipahami diketahui kuasai pelajari pahami ketahui".split(
    " ",
  ),
);
