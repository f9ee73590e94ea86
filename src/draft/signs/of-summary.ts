import type { Cue } from "../cues/sentence-cues.ts";
import { definedBehind, whoDoes } from "../fields/summary.ts";
import { isPassive, isVerb } from "../grammar/classes.ts";
import { partsOf } from "../grammar/coordination.ts";
import { roleAt } from "../grammar/role-mention.ts";
import { predicateOf, subjectAt } from "../grammar/subject.ts";
import type { Mark } from "../lexicon.ts";
import type { State } from "../state.ts";
import type { Unit } from "../text/units.ts";
import type { Word } from "../text/words.ts";
import { meansPeople } from "./of-duties.ts";

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

/** The line right below the title that begins with what is done: `Menciptakan aturan dan komponen untuk permainan papan.` */
export function isBelowTitle(words: readonly Word[], tags: ReadonlySet<Cue>, state: State): boolean {
  return (
    state.index === 1 &&
    state.hasTitle &&
    state.section === undefined &&
    !state.isDefined &&
    isVerb(words[0]) &&
    /^(?:me|ng)/.test(words[0]?.norm ?? "") &&
    words.length > 4 &&
    !CLAIMED.some((tag) => tags.has(tag)) &&
    !tags.has("partner")
  );
}

const CLAIMED: readonly Cue[] = [
  "belief",
  "believed",
  "mistaken",
  "hope",
  "truth",
  "alike",
  "fit",
  "unfit",
  "need",
];

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

const LISTING = new Set("adalah ialah yaitu meliputi mencakup melibatkan".split(" "));
