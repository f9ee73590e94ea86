import { AUXILIARIES, PRONOUNS } from "../cues/openers.ts";
import { closesBracket, opensBracket, type Word } from "../text/words.ts";
import { isVerb } from "./classes.ts";
import { withoutConnector } from "./phrase.ts";
import { type RoleWords, roleAt } from "./role-mention.ts";

const BEFORE_ROLE = new Set(
  "pengertian definisi arti makna inti hakikat esensi seorang para setiap semua sang sebagai menjadi jadi seluruh bagi kerja bekerja profesi pekerjaan jabatan posisi peran tugas".split(
    " ",
  ),
);
const THIS_JOB = new Set("pekerjaan profesi posisi peran bidang jabatan kerja".split(" "));
const THIS = new Set("ini itu tersebut".split(" "));

/** Where the subject ends that begins at a word: the profession, who has it, or a pronoun for them. */
export function subjectAt(words: readonly Word[], index: number, role: RoleWords): number | undefined {
  let at = index;
  while (BEFORE_ROLE.has(words[at]?.norm ?? "") && !THIS.has(words[at + 1]?.norm ?? "") && at - index < 4)
    at += 1;
  const named = roleAt(words, at, role);
  if (named !== undefined) return THIS.has(words[named]?.norm ?? "") ? named + 1 : named;
  const word = words[index];
  if (!word) return undefined;
  if (PRONOUNS.has(word.norm)) return words[index + 1]?.norm === "yang" ? undefined : index + 1;
  if (THIS_JOB.has(word.norm) && THIS.has(words[index + 1]?.norm ?? "")) return index + 2;
  return undefined;
}

/** Where a subject is looked for behind a circumstance: `Setiap pagi, sebelum toko buka, ia …`. */
const FAR = 16;
const CIRCUMSTANCE_STARTS = new Set(
  "di pada dalam saat ketika setiap tiap sebelum sesudah setelah selama kalau selain sepanjang begitu sejak hampir untuk sambil pagi siang sore malam usai seusai menjelang sehari-hari kesehariannya dari tugas sekali selepas soal terkait perihal".split(
    " ",
  ),
);

/** What a clause says of the profession: what follows the subject, or all where it has none. */
export interface Predicate {
  words: readonly Word[];
  /** Whether the profession, or who has it, is what the clause is about. */
  hasSubject: boolean;
  /** Whether that is `kamu` or `kita`, and may be anybody. */
  isOther: boolean;
}

/** `Pagi-pagi mereka …`: a pronoun near the start is the subject, whatever stands before it. */
const NEAR = 4;
const THEY = new Set(["ia", "mereka"]);

const OTHERS = new Set(["kamu", "kita", "kami"]);

/** The predicate of a clause, without connector, circumstance, subject and auxiliaries. */
export function predicateOf(clause: readonly Word[], role: RoleWords): Predicate {
  const words = withoutConnector(clause);
  const start = subjectStart(words, role);
  const end = start === undefined ? undefined : subjectAt(words, start, role);
  if (end === undefined) return { words: withoutAuxiliaries(words), hasSubject: false, isOther: false };
  const past = pastPlace(words, pastApposition(words, pastBracket(words, end)));
  const behind = words.slice(PRONOUNS.has(words[past]?.norm ?? "") ? past + 1 : past);
  const isOther = start !== undefined && OTHERS.has(words[start]?.norm ?? "");
  return { words: withoutAuxiliaries(behind), hasSubject: true, isOther };
}

const APPOSING = new Set("atau alias begitu yang sebagai".split(" "));
const JOBS = new Set(["profesi", "pekerjaan", "jabatan"]);

/** `Barista, atau peracik kopi, …`, `Bartender, profesi yang paling dekat, …` */
export function pastApposition(words: readonly Word[], end: number): number {
  const isJob = JOBS.has(words[end]?.norm ?? "") && words[end + 1]?.norm === "yang";
  if (!/,/.test(words[end - 1]?.after ?? "") || !(isJob || APPOSING.has(words[end]?.norm ?? ""))) return end;
  const close = words.findIndex(({ after }, index) => index >= end && /,/.test(after));
  return close < 0 || close > end + 8 ? end : close + 1;
}

/** `Penjinak bom dari satuan Gegana bertugas …`: where somebody works stands in front of what he does. */
function pastPlace(words: readonly Word[], at: number): number {
  if (!PLACES.has(words[at]?.norm ?? "") || /,/.test(words[at - 1]?.after ?? "")) return at;
  const verb = words.findIndex((word, index) => index > at && (isVerb(word) || /[,;:]/.test(word.after)));
  return verb > 0 && verb < at + 6 && isVerb(words[verb]) ? verb : at;
}

const PLACES = new Set(["di", "dari", "pada"]);

/** `barber (tukang cukur) memotong …` */
export function pastBracket(words: readonly Word[], at: number): number {
  const first = words[at];
  if (!first || !opensBracket(first)) return at;
  const close = words.findIndex((word, index) => index >= at && closesBracket(word));
  return close < 0 ? at : close + 1;
}

function subjectStart(words: readonly Word[], role: RoleWords): number | undefined {
  if (subjectAt(words, 0, role) !== undefined) return 0;
  for (let at = 1; at < NEAR; at += 1)
    if (THEY.has(words[at]?.norm ?? "") && subjectAt(words, at, role) !== undefined) return at;
  if (!CIRCUMSTANCE_STARTS.has(words[0]?.norm ?? "")) return behindPause(words, role);
  for (let at = 1; at < Math.min(FAR, words.length); at += 1) {
    if (subjectAt(words, at, role) !== undefined && words[at - 1]?.norm !== "sebagai") return at;
  }
  return undefined;
}

/** So few words may stand in front of the subject, whatever they are: `Secara garis besar, penyidik …`. */
const SHORT = 4;

function behindPause(words: readonly Word[], role: RoleWords): number | undefined {
  const pause = words.findIndex(({ after }) => /,/.test(after));
  if (pause < 0 || pause >= SHORT) return undefined;
  const end = subjectAt(words, pause + 1, role);
  return end !== undefined && isVerb(withoutAuxiliaries(words.slice(end))[0]) ? pause + 1 : undefined;
}

/** Words without those that stand between a subject and its verb. */
export function withoutAuxiliaries(words: readonly Word[]): readonly Word[] {
  let start = 0;
  while (start < words.length - 1 && (AUXILIARIES.has(words[start]?.norm ?? "") || isEntrusted(words, start)))
    start += 1;
  return words.slice(start);
}

const ENTRUSTED = new Set(
  "dipercaya diminta ditugasi ditugaskan diwajibkan disuruh dibayar diandalkan dilatih diberi".split(" "),
);

/** `dipercaya merawat taman` */
function isEntrusted(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.norm === "untuk" ? words[at + 2] : words[at + 1];
  return ENTRUSTED.has(words[at]?.norm ?? "") && isVerb(next);
}
