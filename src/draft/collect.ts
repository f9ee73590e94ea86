import { collectAnswer, collectClaim } from "./collect-claims.ts";
import type { Label } from "./cues/labels.ts";
import type { Cue } from "./cues/sentence-cues.ts";
import { sidesIn } from "./fields/comparison.ts";
import { dutiesIn, isActivityList } from "./fields/duties.ts";
import { namedIn } from "./fields/neighbours.ts";
import { contactsIn, partnersIn } from "./fields/partners.ts";
import { judgedIn } from "./fields/persons.ts";
import { antiTraitsIn, qualitiesIn } from "./fields/qualities.ts";
import { fitList, listBehindCopula, qualityList, withoutPredicate } from "./fields/quality-list.ts";
import { summaryIn } from "./fields/summary.ts";
import { isKnowledge, isParty, isQuality, isVerb } from "./grammar/classes.ts";
import { contentBefore } from "./grammar/content.ts";
import { isPaused, piecesOf } from "./grammar/list.ts";
import { withoutConnector, withoutOpeners } from "./grammar/phrase.ts";
import { type RoleWords, roleAt } from "./grammar/role-mention.ts";
import { predicateOf } from "./grammar/subject.ts";
import type { Mark } from "./lexicon.ts";
import type { State } from "./state.ts";
import type { Word } from "./text/words.ts";

/** The cues of a sentence. */
export type Marks = readonly Mark<Cue>[];

/** The words of a sentence, or of a part of it. */
export type Words = readonly Word[];

/** Takes out of a sentence what it says of its field. */
export function collect(field: Label, words: Words, marks: Marks, state: State): void {
  COLLECTORS[field](words, marks, state);
}

const COLLECTORS: Readonly<Record<Label, (words: Words, marks: Marks, state: State) => void>> = {
  summary: collectSummary,
  duties: collectDuties,
  partners: collectPartners,
  traits: (words, marks, state) => collectTraits(words, marks, state, false),
  knowledge: (words, marks, state) => collectTraits(words, marks, state, true),
  antiTraits: collectAntiTraits,
  misconceptions: (words, marks, state) => collectClaim("misconceptions", words, marks, state),
  expectations: (words, marks, state) => collectClaim("expectations", words, marks, state),
  truth: collectAnswer,
  reality: collectAnswer,
  comparison: collectComparison,
  nothing: () => {},
};

function collectSummary(words: Words, marks: Marks, state: State): void {
  if (state.found.summary !== undefined) {
    collectDuties(words, marks, state);
    return;
  }
  const summary = summaryIn(words, state.role);
  if (summary !== "") state.found.summary = summary;
}

function collectDuties(words: Words, marks: Marks, state: State): void {
  const noun = marks.find(({ tag }) => tag === "duty" || tag === "dutyNoun");
  // `Mengawasi kegiatan harian anak`: the noun belongs to what is done.
  const predicate = predicateOf(words, state.role).words;
  const isObject =
    noun?.tag === "dutyNoun" &&
    isVerb(predicate[0]) &&
    !LISTING.has(predicate[0]?.norm ?? "") &&
    !/^mem(?:iliki|punyai)$/.test(predicate[0]?.norm ?? "") &&
    predicate.includes(words[noun.start] as Word);
  const cue = isObject ? undefined : noun;
  if (!cue && words[0]?.norm === "selain" && isVerb(words[1])) {
    collectBoth(words, state);
    return;
  }
  const colon = words.findIndex(({ after }) => /:/.test(after));
  const list = cue
    ? dutyList(words, cue, state)
    : predicateOf(words.slice(isVerb(words[colon + 1]) ? colon + 1 : 0), state.role).words;
  if (cue && piecesOf(list).length < 3 && !isActivityList(list)) return;
  if (!isRoleAlone(list, state.role)) state.found.duties.push(...dutiesIn(list, state.role));
}

/** `Selain mengatur arus, polisi menindak pelanggaran` says that both are done. */
function collectBoth(words: Words, state: State): void {
  const pause = words.findIndex(({ after }) => /,/.test(after));
  const both =
    pause < 0
      ? [words.slice(1)]
      : [words.slice(1, pause + 1), predicateOf(words.slice(pause + 1), state.role).words];
  for (const list of both) state.found.duties.push(...dutiesIn(list, state.role));
}

const GENERIC = new Set("kegiatan tugas hal aspek pekerjaan aktivitas bidang".split(" "));

function dutyList(words: Words, cue: Mark<Cue>, state: State): Words {
  const behind = words.slice(cue.end);
  const colon = behind.findIndex(({ after }) => /[:=]/.test(after));
  if (/[:=]/.test(words[cue.end - 1]?.after ?? "")) return behind;
  if (colon >= 0 && colon < 8) return behind.slice(colon + 1);
  const example = behind.findIndex(
    ({ norm }, index) => norm === "seperti" && GENERIC.has(behind[index - 1]?.norm ?? ""),
  );
  if (example >= 0 && example < 8) return behind.slice(example + 1);
  const opening = behind.findIndex(({ norm }) => LISTING.has(norm));
  if (opening >= 0 && opening < 8) return behind.slice(opening + 1);
  return predicateOf(behind, state.role).words;
}

const LISTING = new Set(
  "adalah ialah yaitu yakni meliputi mencakup melibatkan berupa termasuk antara antaranya".split(" "),
);

function collectPartners(words: Words, marks: Marks, state: State): void {
  const verbs = marks.filter(
    ({ tag }, index) => tag === "partner" && marks[index + 1]?.start !== marks[index]?.end,
  );
  const noun = marks.find(({ tag }) => tag === "partnerNoun");
  const [verb] = verbs;
  const contacts = contactsIn(words, state.role);
  const cue = verb ?? noun;
  if (contacts && !(cue && isParty(words[cue.end]))) state.found.partners.push(...partnersIn(contacts));
  else if (verb) {
    const before = predicateOf(words.slice(0, verb.start), state.role);
    if (before.hasSubject && isActivityList(before.words) && before.words.length > 1)
      state.found.duties.push(...dutiesIn(before.words, state.role));
    state.found.partners.push(...partnersOfEach(words, verbs));
  } else if (noun) {
    const behind = words.slice(noun.end);
    const isPredicate = COPULAS.has(words[noun.start - 1]?.norm ?? "") || behind.length < 2;
    state.found.partners.push(
      ...partnersIn(isPredicate ? contentBefore(words, noun.start, state.role) : behind),
    );
  } else {
    const involved = words.findIndex(({ norm }) => norm === "melibatkan");
    state.found.partners.push(...partnersIn(words.slice(involved + 1)));
  }
}

const COPULAS = new Set("adalah ialah menjadi merupakan sebagai".split(" "));

/** `Ia melapor kepada A dan dibantu oleh B`, `Selain A, ia menemui B`: whom each verb of contact names, up to the purpose. */
function partnersOfEach(words: Words, verbs: Marks): string[] {
  const purpose = words.findIndex(({ norm }, index) => index > (verbs[0]?.end ?? 0) && norm === "untuk");
  const read = verbs.filter(({ start }, index) => index === 0 || purpose < 0 || start < purpose);
  const besides =
    words[0]?.norm === "selain" && isParty(words[1]) ? words.slice(1, words.findIndex(isPaused) + 1) : [];
  return [besides, ...read.map(({ end }, index) => words.slice(end, read[index + 1]?.start))].flatMap(
    partnersIn,
  );
}

function collectTraits(words: Words, marks: Marks, state: State, isOfSkills: boolean): void {
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
  const list = judged?.list ?? withoutPredicate(qualityList(words, marks, state.role));
  if (isRoleAlone(list, state.role)) return;
  const besides =
    words[0]?.norm === "selain" && (isKnowledge(words[1]) || isQuality(words[1]))
      ? words.slice(1, words.findIndex(isPaused) + 1)
      : [];
  for (const part of [besides, list])
    collectQualities(part, isOfSkills, fit !== undefined || judged !== undefined, state);
}

function collectQualities(list: Words, isOfSkills: boolean, isFit: boolean, state: State): void {
  const { traits, knowledge, duties } = qualitiesIn(list, isOfSkills, isFit);
  state.found.traits.push(...traits);
  state.found.knowledge.push(...knowledge);
  if (!isFit) state.found.duties.push(...duties);
  else state.found.traits.push(...duties);
}

/** `Banyak perusahaan membutuhkan analis data` names no quality. */
function isRoleAlone(list: Words, role: RoleWords): boolean {
  return roleAt(list, 0, role) === list.length;
}

function shifted(marks: Marks, by: number): Marks {
  return marks
    .filter(({ start }) => start >= by)
    .map((mark) => ({ ...mark, start: mark.start - by, end: mark.end - by }));
}

function collectAntiTraits(words: Words, marks: Marks, state: State): void {
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
  state.found.antiTraits.push(...antiTraitsIn(list));
}

function collectComparison(words: Words, marks: Marks, state: State): void {
  const { found, role } = state;
  if (found.neighbours.length === 0) found.neighbours.push(...namedIn(words, marks, role));
  const sides = sidesIn(words, role, found.neighbours[0] ?? "");
  const other = sides.find(({ whom }) => whom === "other");
  if (other?.name && !found.neighbours.some((name) => isSameName(name, other.name ?? "")))
    found.neighbours.push(other.name);
  const told = { this: sides.find(({ whom }) => whom === "this")?.text, other: other?.text };
  const difference = {
    ...(told.this && { this: told.this }),
    ...(told.other && { other: told.other }),
    ...found.difference,
  };
  if (Object.keys(difference).length > 0) found.difference = difference;
}

/** `analis` is short for `analis laboratorium`. */
function isSameName(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a.startsWith(b) || b.startsWith(a) || a.endsWith(` ${b}`);
}
