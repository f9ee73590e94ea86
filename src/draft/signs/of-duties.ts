import type { Label } from "../cues/labels.ts";
import type { Cue } from "../cues/sentence-cues.ts";
import { isActivityList, openedList, passiveDeeds, plainDeeds, rangeOfDeeds } from "../fields/deed-lists.ts";
import { withoutPartyLeads } from "../fields/party.ts";
import { isKnowledge, isParty, isQuality, isVerb } from "../grammar/classes.ts";
import { firstOf } from "../grammar/first-word.ts";
import { piecesOf } from "../grammar/list.ts";
import { withoutConnector } from "../grammar/phrase.ts";
import { predicateOf } from "../grammar/subject.ts";
import type { Mark } from "../lexicon.ts";
import type { State } from "../state.ts";
import type { Word } from "../text/words.ts";
import { LEARNED } from "./of-skills.ts";

/** Under a heading of duties the first sentence says what the profession is, where no other does. */
export function withSummary(above: Label, words: readonly Word[], state: State): Label {
  if (
    above !== "duties" ||
    state.isDefined ||
    state.found.summary !== undefined ||
    state.found.duties.length > 0
  )
    return above;
  return predicateOf(words, state.role).hasSubject || state.dutyPlaces > 1 ? "summary" : above;
}

/** `Tugasnya antara lain …`, `Kewenangannya mencakup …`: three deeds or more that are listed are duties, whatever the word for them. */
export function opensDutyList(words: readonly Word[], marks: readonly Mark<Cue>[]): boolean {
  const colon = words.findIndex(({ after }) => /:/.test(after));
  const near = marks.find(({ tag, start }) => tag === "dutyNoun" && start < colon && start > colon - 6);
  if (near && isActivityList(words.slice(colon + 1)) && piecesOf(words.slice(colon + 1)).length > 2)
    return true;
  const list = openedList(words);
  if (!list) return false;
  const at = words.length - list.length;
  if (marks.some(({ tag, start }) => start < at && OF_OTHERS.has(tag))) return false;
  const [head] = withoutConnector(words);
  const isOfDuties = marks.some(({ tag, start }) => tag === "dutyNoun" && start < at);
  return isOfDuties || !(isKnowledge(head) || isQuality(head) || isParty(head) || WHOM.has(stemOf(head)));
}

/** `Ia menata rak, menghitung stok, dan melayani tamu`: three deeds of the profession are duties, whatever else their words may say. */
export function tellsDeeds(words: readonly Word[], marks: readonly Mark<Cue>[], { role }: State): boolean {
  const { words: predicate, hasSubject, isOther } = predicateOf(words, role);
  const start = words.length - predicate.length;
  if (!hasSubject || (isOther && !tellsYou(words)) || !isVerb(predicate[0])) return false;
  // `ia belajar meracik bumbu, mengenal rempah, …`: what is learned is to be known.
  if (LEARNED.has(predicate[0]?.norm ?? "")) return false;
  const pieces = piecesOf(predicate);
  const inner = start + (pieces[0]?.end ?? 0);
  // `…, mencatat kejadian penting, …`: what stands inside a later part says nothing of the whole.
  const isOfOthers = ({ tag, start: at }: Mark<Cue>) =>
    (NO_DEEDS.has(tag) && !(INSIDE.has(tag) && at > inner && !/,/.test(words[at - 1]?.after ?? ""))) ||
    (OF_OTHERS.has(tag) && at <= start && tag !== "fact");
  if (marks.some(isOfOthers) || isFactFirst(words, marks)) return false;
  const verbs = pieces.filter(({ words: piece }) => isVerb(firstOf(piece))).length;
  return verbs > 2 && verbs * 3 >= pieces.length * 2;
}

function isFactFirst(words: readonly Word[], marks: readonly Mark<Cue>[]): boolean {
  return (
    marks.some(({ tag, start }) => tag === "fact" && start === 0 && words[0]?.norm !== "sejak") &&
    !marks.some(({ tag }) => tag === "duty")
  );
}

const INSIDE = new Set<Cue>(["needed", "need"]);

/** `Memangkas tanaman, menyiram rumput, dan memberi pupuk merupakan bagian dari tugasnya.` */
export function tellsPlainDeeds(words: readonly Word[], marks: readonly Mark<Cue>[]): boolean {
  return (
    !marks.some(({ tag }) => OF_OTHERS.has(tag) || tag === "partner") &&
    !words.some(({ norm }) => WHOM.has(norm)) &&
    !isParty(words[0]) &&
    (rangeOfDeeds(words) !== undefined ||
      plainDeeds(words) !== undefined ||
      passiveDeeds(words) !== undefined)
  );
}

/** `Kamu akan menyeduh kopi, menata gelas, dan …` tells who reads what he will do. */
export function tellsYou(words: readonly Word[]): boolean {
  return (
    words.some(({ norm }, at) => norm === "kamu" && words[at + 1]?.norm === "akan") &&
    piecesOf(words).length > 2
  );
}

const NO_DEEDS = new Set<Cue>(["need", "needed", "belief", "mistaken", "hope", "alike", "fit", "truth"]);

function stemOf(word: Word | undefined): string {
  return word?.norm.replace(/nya$/, "") ?? "";
}

const WHOM = new Set(
  "orang mereka sosok pribadi kamu kalau yang siapa rekan mitra pihak hal syarat bekal modal ilmu tanda".split(
    " ",
  ),
);

/** What these speak of is no duty, though deeds are listed. */
const OF_OTHERS = new Set<Cue>(
  "know need needed fit unfit belief believed mistaken hope truth alike partnerNoun fact".split(" ") as Cue[],
);

/** `menyulitkan orang yang …`, `menuntun kamu`: what the work does to somebody is no deed of who has it. */
export function meansPeople(predicate: readonly Word[]): boolean {
  return (
    TO_PEOPLE.has(predicate[1]?.norm ?? "") &&
    (predicate[2]?.norm === "yang" || predicate[2] === undefined || predicate[1]?.norm === "kamu")
  );
}

const TO_PEOPLE = new Set("orang orang-orang mereka siapa siapapun kamu seseorang".split(" "));

/** Under a heading of duties, `…, nego harga, dan urus dokumen bareng notaris` names somebody in passing. */
export function listsActs(words: readonly Word[], marks: readonly Mark<Cue>[], state: State): boolean {
  const partner = marks.find(({ tag }) => tag === "partner");
  if (!partner) return false;
  const behind = withoutPartyLeads(words.slice(partner.end));
  // `Ia menjaga kabin, …, dan melapor ke pusat panggilan`, `… dan menjaga komunikasi dengan menara`: a deed among others.
  const { words: predicate, hasSubject } = predicateOf(words, state.role);
  const start = words.length - predicate.length;
  if (
    hasSubject &&
    isVerb(predicate[0]) &&
    partner.start > start + 1 &&
    piecesOf(behind).length === 1 &&
    piecesOf(words.slice(start, partner.end)).length > 1 &&
    (piecesOf(words.slice(start, partner.end)).length > 2 || !isParty(behind[0])) &&
    piecesOf(words.slice(start)).every(({ words: piece }) => isVerb(firstOf(piece)))
  )
    return true;
  if ((state.label ?? state.section) !== "duties") return false;
  const pieces = piecesOf(words.slice(0, partner.start));
  return pieces.length > 2 && pieces.filter(({ words }) => isVerb(words[0])).length > 2;
}

const LISTING = new Set("adalah ialah yaitu meliputi mencakup melibatkan".split(" "));

/** `Tugasnya meliputi A, B, dan berkoordinasi dengan C` lists duties; `pekerjaan ini melibatkan kerja sama dengan C` partners. */
export function listsBeforePartner(
  words: readonly Word[],
  marks: readonly Mark<Cue>[],
  duty: Mark<Cue>,
): boolean {
  const partner = marks.find(({ tag }) => tag === "partner");
  const listing = words.findIndex(
    ({ norm, after }, index) => index >= duty.end - 1 && (LISTING.has(norm) || /:/.test(after)),
  );
  return partner !== undefined && listing >= 0 && listing < partner.start && partner.start - listing > 4;
}
