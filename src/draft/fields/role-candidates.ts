import { AUXILIARIES } from "../cues/openers.ts";
import { COPULAS, ENDS_ROLE, NO_TITLE, ROLE_LEADS, SOMEBODY, TITLE_WORDS } from "../cues/roles.ts";
import { isVerb } from "../grammar/classes.ts";
import { withoutConnector } from "../grammar/phrase.ts";
import { endsName, nameAt } from "../grammar/role-mention.ts";
import { Lexicon } from "../lexicon.ts";
import type { Unit } from "../text/units.ts";
import type { Word } from "../text/words.ts";
import type { Candidate } from "./role.ts";

const leads = new Lexicon<"strong" | "weak">(ROLE_LEADS);

/** The name in a title: what is left without the words that titles have around it. */
export function titleName(unit: Unit | undefined): readonly Word[] {
  if (!unit || unit.words.length > 10 || (unit.block.kind === "paragraph" && unit.end === ".")) return [];
  if (unit.block.kind !== "heading" && !unit.isAlone) return [];
  let words = behindColon(unit.words);
  while (words.length > 0 && TITLE_WORDS.has(words[0]?.norm ?? "")) words = words.slice(1);
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

/** `Kenali Profesi: Penjaga Pintu Air` */
function behindColon(words: readonly Word[]): readonly Word[] {
  const cut = words.findIndex(({ after }) => /:/.test(after));
  const isLead =
    cut >= 0 &&
    cut < words.length - 1 &&
    words.slice(0, cut + 1).some(({ norm }) => NAMES.has(norm) || norm === "profil");
  return isLead ? words.slice(cut + 1) : words;
}

type Add = (words: readonly Word[], weight: number, more?: Partial<Candidate>) => void;

export function addFrom(unit: Unit, add: Add): void {
  if (unit.block.kind === "bullet") return;
  const words = withoutConnector(unit.words);
  const isCompared = unit.marks.some(({ tag }) => tag === "alike");
  if (!isCompared) addDefined(words, add);
  addApposed(words, add);
  addLabelled(unit.words, add);
  for (const { tag, end } of leads.find(words)) {
    if (!isCompared || tag === "strong") add(nameAt(words, end), tag === "strong" ? 2 : 0.3);
  }
}

/** `Barista adalah orang yang …`, `barista itu orang yang …`, `Seorang barista menyiapkan …`. */
function addDefined(words: readonly Word[], add: Add): void {
  const start = words[0]?.norm === "seorang" || words[0]?.norm === "para" ? 1 : 0;
  const name = nameAt(words, start);
  const after = words[start + name.length];
  if (name.length === 0 || !after) return;
  const isEqual = /=/.test(name.at(-1)?.after ?? "");
  if (isEqual || COPULAS.has(after.norm)) {
    const next = isEqual ? after : words[start + name.length + 1];
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
  if (name.length > 0 && name.length < words.length)
    add(name, weight, { isDefined: words[0]?.norm === "sebagai" || saysMore(words[start + name.length]) });
}

/** A copula or a verb follows the name. */
function saysMore(word: Word | undefined): boolean {
  return word !== undefined && (isVerb(word) || COPULAS.has(word.norm));
}

const NAMES = new Set("nama pekerjaan profesi jabatan posisi peran role job title".split(" "));

/** `Nama pekerjaan: pengelola bank sampah`. */
function addLabelled(words: readonly Word[], add: Add): void {
  const cut = words.findIndex(({ after }) => /:/.test(after));
  if (cut < 0 || cut > 2 || !words.slice(0, cut + 1).every(({ norm }) => NAMES.has(norm))) return;
  const name = nameAt(words, cut + 1);
  if (words.length - cut - 1 === name.length) add(name, 4, { isTitle: true });
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

const IS = new Set(["adalah", "ialah"]);
const APPOSING = new Set("yakni yaitu adalah ialah".split(" "));

/** `… pengemudi ojek daring, yakni orang yang …`. */
function addApposed(words: readonly Word[], add: Add): void {
  const at = words.findIndex(
    ({ norm, after }, index) =>
      (APPOSING.has(norm) || /:/.test(after)) && index > 1 && SOMEBODY.has(words[index + 1]?.norm ?? ""),
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
  const name = words.slice(Math.max(0, start), Math.max(0, end));
  if (name.length > 0) add(name[0]?.norm === "jutaan" ? name.slice(1) : name, 4, { isDefined: true });
}
