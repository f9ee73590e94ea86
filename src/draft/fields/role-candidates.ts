import { AUXILIARIES } from "../cues/openers.ts";
import { COPULAS, ENDS_ROLE, NO_TITLE, ROLE_LEADS, SOMEBODY, TITLE_WORDS } from "../cues/roles.ts";
import { isPerson, isVerb } from "../grammar/classes.ts";
import { withoutConnector } from "../grammar/phrase.ts";
import { endsName, nameAt } from "../grammar/role-mention.ts";
import { pastBracket } from "../grammar/subject.ts";
import { Lexicon } from "../lexicon.ts";
import type { Unit } from "../text/units.ts";
import { closesBracket, opensBracket, type Word } from "../text/words.ts";
import { type Add, addActing, addCalled, isInRow, isOfThing, isSuffering } from "./role-named.ts";

const leads = new Lexicon<"strong" | "weak">(ROLE_LEADS);

/** The name in a title: what is left without the words that titles have around it. */
export function titleName(unit: Unit | undefined): readonly Word[] {
  if (!unit || unit.words.length > 10 || (unit.block.kind === "paragraph" && unit.end === ".")) return [];
  if (unit.block.kind !== "heading" && !unit.isAlone) return [];
  let words = behindColon(unit.words);
  while (words.length > 0 && TITLE_WORDS.has(words[0]?.norm.replace(/lah$/, "") ?? ""))
    words = words.slice(1);
  if (NO_TITLE.has(words[0]?.norm ?? "")) return [];
  const name: Word[] = [];
  for (const word of words) {
    if (ENDS_ROLE.has(word.norm) || name.length === 5 || (name.length > 0 && /[([“"]/.test(word.before)))
      break;
    name.push(word);
    if (/[,;:.!?—=]/.test(word.after)) break;
  }
  return name;
}

/** `Curriculum Developer (Pengembang Kurikulum)`: either may be what the text calls the profession. */
export function titleBracket(unit: Unit | undefined): readonly Word[] {
  if (!unit || (unit.block.kind !== "heading" && unit.end !== "")) return [];
  const open = unit.words.findIndex(opensBracket);
  const close = unit.words.findIndex(closesBracket);
  return open > 0 && open < 6 && close >= open && close < open + 5 ? unit.words.slice(open, close + 1) : [];
}

/** `Kenali Profesi: Penjaga Pintu Air` */
function behindColon(words: readonly Word[]): readonly Word[] {
  const cut = words.findIndex(({ after }) => /:/.test(after));
  const isLead =
    cut >= 0 &&
    cut < words.length - 1 &&
    words.slice(0, cut + 1).some(({ norm }) => NAMES.has(norm) || norm === "profil");
  return isLead ? words.slice(cut + 1) : words;
}

export function addFrom(unit: Unit, add: Add): void {
  if (unit.block.kind === "bullet") return;
  const words = withoutConnector(unit.words);
  const isCompared = unit.marks.some(({ tag }) => tag === "alike");
  if (!isCompared) addDefined(words, add);
  addApposed(words, add);
  addOfTeller(words, add);
  addCalled(words, add);
  addActing(words, add);
  for (const { tag, end } of unit.marks)
    if (tag === "alike" && BEHIND.has(words[end - 1]?.norm ?? "")) add(nameAt(words, end), NEIGHBOUR);
  addLabelled(unit.words, add);
  for (const { tag, end } of leads.find(words)) {
    if (!isCompared || tag === "strong") add(nameAt(words, end), tag === "strong" ? 2 : 0.3);
  }
}

/** What a profession is compared with is seldom the one that the text is about. */
const NEIGHBOUR = -2;
const BEHIND = new Set(["dari", "dengan", "daripada"]);

/** `Saya sudah dua tahun menjadi barista`, `Ibuku seorang penjual tanaman`: the one who tells has the profession. */
function addOfTeller(words: readonly Word[], add: Add): void {
  const teller = words.findIndex(
    ({ norm }) => TELLERS.has(norm) || /^(?:ibu|ayah|kakak|paman|bibi)ku$/.test(norm),
  );
  const as = words.findIndex(({ norm }, at) => at > teller && at < teller + 8 && AS.has(norm));
  if (teller < 0 || teller > 3 || as < 0) return;
  const start = as + (words[as + 1]?.norm === "seorang" ? 2 : 1);
  add(nameAt(words, start), 3, { isDefined: true });
}

const TELLERS = new Set("saya aku gue kami".split(" "));
const AS = new Set("menjadi jadi sebagai seorang".split(" "));

/** `Barista adalah orang yang …`, `barista itu orang yang …`, `Seorang barista menyiapkan …`. */
function addDefined(words: readonly Word[], add: Add): void {
  const start = words[0]?.norm === "seorang" || words[0]?.norm === "para" ? 1 : 0;
  const name = nameAt(words, start);
  const end = pastBracket(words, start + name.length);
  const after = words[end];
  if (name.length === 0 || !after) return;
  if (isOfThing(words, end)) return;
  const isEqual = /=/.test(name.at(-1)?.after ?? "");
  if (isEqual || COPULAS.has(after.norm)) {
    const next = isEqual ? after : words[end + 1];
    add(name, isSomebody(words, next) ? 4 : 1.5, { isDefined: true });
  } else if (isVerb(after) || after.norm === "bertugas" || after.norm === "pekerjaannya")
    add(name, start === 1 ? 1.5 : 0.7);
  else if (AUXILIARIES.has(after.norm) || after.norm === "biasa") add(name, 0.5);
}

/** The first sentence of a text begins with what the text is about: `Teller bank bertugas …`. */
export function addOpening(unit: Unit, weight: number, add: Add): void {
  if (unit.marks.some(({ tag }) => tag === "alike" || tag === "belief")) return;
  const words = withoutCircumstance(withoutConnector(unit.words));
  let start = 0;
  while (start < 4 && TITLE_WORDS.has(words[start]?.norm ?? "")) start += 1;
  const name = nameAt(words, start);
  const end = pastBracket(words, start + name.length);
  if (
    isOfThing(words, end) ||
    isSuffering(words, start, end) ||
    (words[0]?.norm !== "sebagai" && isInRow(words, end))
  )
    return;
  if (name.length > 0 && name.length < words.length)
    add(name, weight, {
      isDefined: words[0]?.norm === "sebagai" || saysMore(words[end]),
    });
}

/** Names of somebody by their form, wherever they stand in the first sentences: `… lahir dari tangan penata taman`. */
export function addPersons({ words, marks }: Unit, add: Add): void {
  for (let at = 0; at < words.length; at += 1) {
    if (!isPerson(words[at])) continue;
    const name = nameAt(words, at);
    const isCompared = marks.some(({ tag, start, end }) => tag === "alike" && start < at && end >= at - 1);
    if (!isCompared) add(name, 0.1);
    at += Math.max(0, name.length - 1);
  }
}

/** A copula or a verb follows the name. */
function saysMore(word: Word | undefined): boolean {
  return word !== undefined && (isVerb(word) || COPULAS.has(word.norm) || word.norm === "alias");
}

const NAMES = new Set("nama pekerjaan profesi jabatan posisi peran role job title".split(" "));

/** `Nama pekerjaan: pengelola bank sampah`. */
function addLabelled(words: readonly Word[], add: Add): void {
  const cut = words.findIndex(({ after }) => /:/.test(after));
  if (cut < 0 || cut > 2 || !words.slice(0, cut + 1).every(({ norm }) => NAMES.has(norm))) return;
  const name = nameAt(words, cut + 1);
  if (pastBracket(words, cut + 1 + name.length) === words.length) add(name, 4, { isTitle: true });
}

/** `Setiap pagi sebelum …, petugas kebersihan kota sudah …` */
function withoutCircumstance(words: readonly Word[]): readonly Word[] {
  if (!["setiap", "di", "pada", "saat", "ketika", "sebelum", "dalam", "kalau"].includes(words[0]?.norm ?? ""))
    return words;
  const pause = words.findIndex(({ after }) => /,/.test(after));
  return pause > 0 && pause < 10 ? words.slice(pause + 1) : words;
}

/** `adalah pemimpin di atas kapal yang …`: somebody, and what it is that they do. */
function isSomebody(words: readonly Word[], next: Word | undefined): boolean {
  if (!next) return false;
  const at = words.indexOf(next);
  return (
    SOMEBODY.has(next.norm) || isVerb(next) || words.slice(at, at + 8).some(({ norm }) => norm === "yang")
  );
}

/** `Penata taman: orang yang …`, and not `Rekannya beragam: ahli tanah, …` */
function saysWho(words: readonly Word[], at: number): boolean {
  return SOMEBODY.has(words[at]?.norm ?? "") && words.slice(at, at + 6).some(({ norm }) => norm === "yang");
}

const IS = new Set(["adalah", "ialah"]);
const APPOSING = new Set("yakni yaitu adalah ialah".split(" "));

/** `ada perajin tempe, orang yang …` */
function isToldBehind(words: readonly Word[], index: number): boolean {
  return (
    /,/.test(words[index - 1]?.after ?? "") &&
    ["orang", "seseorang", "sosok", "mereka"].includes(words[index]?.norm ?? "") &&
    words[index + 1]?.norm === "yang"
  );
}

/** `… pengemudi ojek daring, yakni orang yang …`. */
function addApposed(words: readonly Word[], add: Add): void {
  const at = words.findIndex(
    ({ norm, after }, index) =>
      index > 1 &&
      ((APPOSING.has(norm) && SOMEBODY.has(words[index + 1]?.norm ?? "")) ||
        (/:/.test(after) && saysWho(words, index + 1)) ||
        isToldBehind(words, index)),
  );
  // `Barista, atau peracik kopi, adalah …`: what stands in commas or brackets is another name.
  if (IS.has(words[at]?.norm ?? "") && /[,)]/.test(words[at - 1]?.after ?? "")) return;
  const isColon = /:/.test(words[at]?.after ?? "");
  const end = isColon ? at + 1 : at;
  let start = end;
  while (
    start > 0 &&
    end - start < 5 &&
    !endsName(words[start - 1]) &&
    !/[,;:]/.test(start === end ? "" : (words[start - 1]?.after ?? ""))
  )
    start -= 1;
  // `Yang sanggup adalah mereka yang …` says who can.
  if (words[start - 1]?.norm === "yang") return;
  const name = words.slice(Math.max(0, start), Math.max(0, end));
  if (name.length > 0) add(name[0]?.norm === "jutaan" ? name.slice(1) : name, 4, { isDefined: true });
}
