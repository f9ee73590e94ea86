import type { Marks, Words } from "./collect.ts";
import { canBeQuality } from "./fields/gates.ts";
import { judgedIn, qualitiesAnywhere } from "./fields/persons.ts";
import { antiTraitsIn, holdsQualities, qualitiesIn } from "./fields/qualities.ts";
import { fitList, listBehindCopula, qualityList, withoutPredicate } from "./fields/quality-list.ts";
import { isKnowledge, isQuality } from "./grammar/classes.ts";
import { behindLeadIn } from "./grammar/lead-in.ts";
import { isPaused, piecesOf } from "./grammar/list.ts";
import { withoutConnector, withoutOpeners } from "./grammar/phrase.ts";
import { type RoleWords, roleAt } from "./grammar/role-mention.ts";
import { subjectAt } from "./grammar/subject.ts";
import type { State } from "./state.ts";
import type { Word } from "./text/words.ts";

export function collectTraits(words: Words, marks: Marks, state: State, isOfSkills: boolean): void {
  const unfit = marks.find(({ tag }) => tag === "unfit");
  const fit = marks.find(({ tag }) => tag === "fit");
  if (fit && unfit && unfit.start > fit.end) {
    const turn = marks.find(
      ({ tag, start }) => (tag === "but" || tag === "contrast") && start > fit.start && start <= unfit.start,
    );
    const at = turn?.start ?? unfit.start;
    collectAntiTraits(words.slice(at), shifted(marks, at), state);
    collectTraits(
      words.slice(0, at),
      marks.filter(({ end }) => end <= at),
      state,
      isOfSkills,
    );
    return;
  }
  const isCued = marks.some(
    ({ tag }) => tag === "fit" || tag === "need" || tag === "needed" || tag === "know",
  );
  const judged = isCued || listBehindCopula(words, state.role) ? undefined : judgedIn(words, state.role);
  const cued = judged?.list ?? withoutPredicate(qualityList(words, marks, state.role));
  const list = withoutMainClause(
    isOfSkills ? skillsIn(cued, words) : holdsQualities(cued) ? cued : (qualitiesAnywhere(words) ?? cued),
    state.role,
  );
  if (isRoleAlone(list, state.role)) return;
  const besides =
    words[0]?.norm === "selain" && (isKnowledge(words[1]) || isQuality(words[1]))
      ? words.slice(1, words.findIndex(isPaused) + 1)
      : [];
  const isFit = fit !== undefined || judged !== undefined || isOfSomebody(words);
  for (const part of [besides, list]) collectQualities(part, isOfSkills, isFit, state);
}

/** `Yang suka membaca dan …`, `Kami mencari mahasiswa yang …`: what somebody is good at is one of his qualities. */
function isOfSomebody(words: Words): boolean {
  const that = words.findIndex(({ norm }) => norm === "yang");
  if (that < 0 || that > 5) return false;
  return that === 0 ? isQuality(words[1]) : SEEKING.has(words[that - 2]?.norm ?? "");
}

const SEEKING = new Set(["mencari", "membutuhkan", "butuh", "cari"]);

/** `Ada beberapa hal yang harus dikuasai, yakni …`: where nothing can be known that stands at the cue, what is announced is. */
function skillsIn(cued: Words, words: Words): Words {
  return piecesOf(cued).some((piece) => canBeQuality(piece.words)) ? cued : behindLeadIn(words);
}

/** `Tanpa A, B, dan C, pekerjaan ini mustahil`: a list that is closed ends before the profession is spoken of. */
function withoutMainClause(list: Words, role: RoleWords): Words {
  let isClosed = false;
  for (const { paused, joint, start, words } of piecesOf(list)) {
    const isSubject = subjectAt(words, 0, role) !== undefined || words[0]?.norm === "seseorang";
    if (isClosed && paused && joint === undefined && isSubject) return list.slice(0, start);
    isClosed ||= joint !== undefined;
  }
  return list;
}

function collectQualities(list: Words, isOfSkills: boolean, isFit: boolean, state: State): void {
  const { traits, knowledge, duties } = qualitiesIn(list, isOfSkills, isFit);
  state.found.traits.push(...traits);
  state.found.knowledge.push(...knowledge);
  if (!isFit) state.found.duties.push(...duties);
  else state.found.traits.push(...duties);
}

/** `Banyak perusahaan membutuhkan analis data` names no quality. */
export function isRoleAlone(list: Words, role: RoleWords): boolean {
  return roleAt(list, 0, role) === list.length;
}

/** A verdict is so short: `Mungkin ini bukan jalanmu.` */
const VERDICT = 9;

/** `Gampang bosan? Suka menunda? Ini bukan jalanmu.`: a bare verdict on the questions before it; whether it is one. */
export function collectAsked(words: Words, marks: Marks, state: State): boolean {
  const questions = state.qualities;
  state.qualities = [];
  const verdict = marks.find(({ tag }) => tag === "fit" || tag === "unfit");
  if (
    questions.length === 0 ||
    !verdict ||
    words.length > VERDICT ||
    holdsQualities(words.slice(verdict.end))
  )
    return false;
  for (const asked of questions) {
    const list = withoutOpeners(asked);
    if (verdict.tag === "unfit") state.found.antiTraits.push(...antiTraitsIn(list));
    else collectQualities(list, false, true, state);
  }
  return true;
}

function shifted(marks: Marks, by: number): Marks {
  return marks
    .filter(({ start }) => start >= by)
    .map((mark) => ({ ...mark, start: mark.start - by, end: mark.end - by }));
}

export function collectAntiTraits(words: Words, marks: Marks, state: State): void {
  const bare = withoutConnector(words);
  const cues = marks.filter(({ tag }) => tag === "unfit");
  const isBefore = ["kalau", "orang", "yang", "mereka", "kamu", "siapa", "seseorang"].includes(
    bare[0]?.norm ?? "",
  );
  const cue = isBefore ? cues.at(-1) : cues[0];
  const behind = listBehindCopula(bare);
  const judged = judgedIn(words, state.role);
  const list =
    behind ??
    (judged?.polarity === "bad"
      ? judged.list
      : cue
        ? fitList(words, cue, state.role)
        : withoutOpeners(bare[0]?.norm === "bukan" && bare[1]?.norm === "yang" ? bare.slice(2) : bare));
  const had = words[words.indexOf(list[0] as Word) - 1];
  const whole = had && (had.norm === "punya" || had.norm === "memiliki") ? [had, ...list] : list;
  state.found.antiTraits.push(...antiTraitsIn(withoutMainClause(withoutPredicate(whole), state.role)));
}
