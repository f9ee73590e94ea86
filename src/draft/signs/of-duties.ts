import type { Label } from "../cues/labels.ts";
import type { Cue } from "../cues/sentence-cues.ts";
import { isActivityList, openedList, plainDeeds } from "../fields/duties.ts";
import { definedBehind, whoDoes } from "../fields/summary.ts";
import { isKnowledge, isParty, isPassive, isQuality, isVerb } from "../grammar/classes.ts";
import { partsOf } from "../grammar/coordination.ts";
import { firstOf } from "../grammar/first-word.ts";
import { piecesOf } from "../grammar/list.ts";
import { withoutConnector } from "../grammar/phrase.ts";
import { roleAt } from "../grammar/role-mention.ts";
import { predicateOf, subjectAt } from "../grammar/subject.ts";
import type { Mark } from "../lexicon.ts";
import type { State } from "../state.ts";
import type { Unit } from "../text/units.ts";
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
  if (marks.some(isOfOthers) || isFactFirst(marks)) return false;
  const verbs = pieces.filter(({ words: piece }) => isVerb(firstOf(piece))).length;
  return verbs > 2 && verbs * 3 >= pieces.length * 2;
}

function isFactFirst(marks: readonly Mark<Cue>[]): boolean {
  return marks.some(({ tag, start }) => tag === "fact" && start === 0) && !marks.some(({ tag }) => tag === "duty");
}

const INSIDE = new Set<Cue>(["needed", "need"]);

/** `Memangkas tanaman, menyiram rumput, dan memberi pupuk merupakan bagian dari tugasnya.` */
export function tellsPlainDeeds(words: readonly Word[], marks: readonly Mark<Cue>[]): boolean {
  return (
    !marks.some(({ tag }) => OF_OTHERS.has(tag) || tag === "partner") &&
    !words.some(({ norm }) => WHOM.has(norm)) &&
    !isParty(words[0]) &&
    plainDeeds(words) !== undefined
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

/** The first thing that a text says of the profession, by its name and with a verb, tells what it is, whatever else it speaks of. */
export function isOpening(words: readonly Word[], tags: ReadonlySet<Cue>, state: State): boolean {
  if (
    state.index > 3 ||
    (state.index > 2 && !sumsUp(words)) ||
    state.isDefined ||
    !saysLittle(state.found.summary) ||
    tags.has("need") ||
    tags.has("partner")
  )
    return false;
  if (state.found.duties.length > 0 || state.section !== undefined) return false;
  const { hasSubject, isOther, words: predicate } = predicateOf(words, state.role);
  const isMade = predicate[0] !== undefined && isPassive(predicate[0]) && predicate[1]?.norm === "untuk";
  return (
    hasSubject &&
    (!isOther || sumsUp(words)) &&
    (isMade || isVerb(predicate[0])) &&
    !LISTING.has(predicate[0]?.norm ?? "") &&
    (sumsUp(words) ||
      isThisJob(words, predicate) ||
      words.some((_, at) => roleAt(words, at, state.role) !== undefined))
  );
}

/** `Intinya kamu membuat dan menjual makanan.` */
function sumsUp(words: readonly Word[]): boolean {
  return /^(?:inti|singkat|pokok|ringkas|pendek)nya$/.test(words[0]?.norm ?? "");
}

/** `Peran ini mengubah angka menjadi wawasan`, and not `Pekerjaan ini menyulitkan orang yang …` */
function isThisJob(words: readonly Word[], predicate: readonly Word[]): boolean {
  return (
    /^(?:peran|jabatan|posisi|profesi|pekerjaan)$/.test(words[0]?.norm ?? "") &&
    words[1]?.norm === "ini" &&
    predicate.length > 3 &&
    !meansPeople(predicate)
  );
}

/** `menyulitkan orang yang …`, `menuntun kamu`: what the work does to somebody is no deed of who has it. */
export function meansPeople(predicate: readonly Word[]): boolean {
  return (
    TO_PEOPLE.has(predicate[1]?.norm ?? "") &&
    (predicate[2]?.norm === "yang" || predicate[2] === undefined || predicate[1]?.norm === "kamu")
  );
}

const TO_PEOPLE = new Set("orang orang-orang mereka siapa siapapun kamu seseorang".split(" "));

/** The line right below the title that begins with what is done: `Menciptakan aturan dan komponen untuk permainan papan.` */
export function isBelowTitle(words: readonly Word[], tags: ReadonlySet<Cue>, state: State): boolean {
  return (
    state.index === 1 &&
    state.hasTitle &&
    state.section === undefined &&
    !state.isDefined &&
    isVerb(words[0]) &&
    words.length > 4 &&
    !CLAIMED.some((tag) => tags.has(tag)) &&
    !tags.has("partner")
  );
}

const CLAIMED: readonly Cue[] = ["belief", "believed", "mistaken", "hope", "truth", "alike", "fit", "unfit", "need"];

/** Under a heading of duties, `…, nego harga, dan urus dokumen bareng notaris` names somebody in passing. */
export function listsActs(words: readonly Word[], marks: readonly Mark<Cue>[], state: State): boolean {
  const partner = marks.find(({ tag }) => tag === "partner");
  if (!partner || (state.label ?? state.section) !== "duties") return false;
  const pieces = piecesOf(words.slice(0, partner.start));
  return pieces.length > 2 && pieces.filter(({ words }) => isVerb(words[0])).length > 2;
}

/** `Kerjaannya menyampaikan lagu kepada pendengar.`: the one thing that is done, told first, is what the profession is. */
export function isOnlyDuty(words: readonly Word[], duty: Mark<Cue>, state: State): boolean {
  if (
    state.index > 3 ||
    state.isDefined ||
    state.found.summary !== undefined ||
    state.found.duties.length > 0
  )
    return false;
  const list = behindSubject(words.slice(duty.end), state);
  // Where duties are told below, the line under the title may name two.
  const most = state.index === 1 && state.hasTitle && state.dutyPlaces > 1 ? 2 : 1;
  return (
    state.section === undefined &&
    isVerb(list[0]) &&
    list.length > 3 &&
    partsOf(list, "activities").length <= most
  );
}

/** `Pekerjaan ibuku adalah menjual bunga` */
function behindSubject(words: readonly Word[], { role }: State): readonly Word[] {
  const rest = words.slice(subjectAt(words, 0, role) ?? 0);
  return rest.slice(IS.has(rest[0]?.norm ?? "") ? 1 : 0);
}

const IS = new Set(["adalah", "ialah"]);

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

/** `… adalah orang yang mendengarkannya` says so little that the next sentence may tell more. */
export function saysLittle(summary: string | undefined): boolean {
  return summary === undefined || !summary.includes(" ");
}

/** `Barista adalah orang yang …`, `Satpam itu …`: the first sentence of that kind. */
export function isDefinition(words: readonly Word[], state: State): boolean {
  if (state.found.summary !== undefined) return false;
  return definedBehind(words, state.role) !== undefined;
}

/** `Ada orang yang memangkas semak sejak subuh. Orang itulah tukang kebun.` */
export function tellsWho(words: readonly Word[], next: Unit | undefined, state: State): boolean {
  const at = next?.words.findIndex(({ norm }) => /^(?:itu|dia|mereka|beliau)lah$/.test(norm)) ?? -1;
  return (
    next !== undefined &&
    at >= 0 &&
    at < 2 &&
    state.found.summary === undefined &&
    !state.isDefined &&
    roleAt(next.words, at + 1, state.role) === next.words.length &&
    whoDoes(words, state.role) !== undefined
  );
}
