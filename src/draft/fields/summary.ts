import { JOINTS } from "../cues/joints.ts";
import { PRONOUNS } from "../cues/openers.ts";
import { SOMEBODY } from "../cues/roles.ts";
import { isPassive, isQuality, isVerb } from "../grammar/classes.ts";
import { firstOf } from "../grammar/first-word.ts";
import { piecesOf } from "../grammar/list.ts";
import { phraseOf, withoutConnector } from "../grammar/phrase.ts";
import { nameAt, type RoleWords, roleAt } from "../grammar/role-mention.ts";
import { pastApposition, predicateOf, subjectAt } from "../grammar/subject.ts";
import { marksOf } from "../text/units.ts";
import { closesBracket, opensBracket, type Word } from "../text/words.ts";

const COPULAS = new Set("adalah ialah merupakan yaitu yakni itu berarti artinya".split(" "));
/** `memegang peran sebagai` says the same as a copula. */
const ACTING_AS = new Set(
  "memegang berperan berfungsi bertindak bekerja dikenal disebut dijuluki diartikan dimaknai dipahami didefinisikan dimaksudkan dirumuskan dimengerti".split(
    " ",
  ),
);
const BETWEEN = new Set(
  "sendiri seseorang ia mereka pada dasarnya intinya sebenarnya umumnya peran peranan juga dapat bisa sering kerap biasa lazim umum tidak lain lebih".split(
    " ",
  ),
);
const LEADS = new Set(
  "pekerjaannya tugasnya intinya adalah ialah merupakan itu bahwa sebuah yang tentang soal".split(" "),
);

/** The words behind the copula of a sentence that says what the profession is; none where it says something else. */
export function definedBehind(sentence: readonly Word[], role: RoleWords): readonly Word[] | undefined {
  if (role.length === 0) return undefined;
  const words = withoutConnector(sentence);
  const told =
    toldInFront(words, role) ?? whoThereIs(words, role) ?? thisIs(words, role) ?? thisIs(sentence, role);
  if (told) return told;
  const start = nameStart(words, role);
  const end = start === undefined ? undefined : roleEnd(words, start, role);
  if (end === undefined) return undefined;
  const pause = words[end - 1]?.after ?? "";
  if (/=/.test(pause) || (/:/.test(pause) && SOMEBODY.has(words[end]?.norm ?? ""))) return words.slice(end);
  const at = pastFillers(words, end);
  const copula = words[at];
  if (!copula) return undefined;
  if (COPULAS.has(copula.norm))
    return copula.norm === "itu" && !saysWhat(words, at + 1) ? undefined : words.slice(at + 1);
  if (copula.norm === "berperan" && isVerb(words[at + 1])) return words.slice(at + 1);
  if (words[0]?.norm === "sebagai" && isVerb(copula)) return words.slice(at);
  if (words[0]?.norm === "sebagai" && /^(?:pekerjaan|tugas)/.test(copula.norm)) {
    const is = words.findIndex(({ norm }, index) => index > at && index < at + 4 && COPULAS.has(norm));
    return is < 0 ? undefined : words.slice(is + 1);
  }
  if (ACTING_AS.has(copula.norm)) {
    const as = words.findIndex(({ norm }, index) => index > at && index < at + 4 && norm === "sebagai");
    return as < 0 ? undefined : words.slice(as + 1);
  }
  // `Barista yang bertahan adalah orang yang …` says who stays.
  const isOfSome = words.slice(at).some(({ norm }) => norm === "adalah" || norm === "ialah");
  return copula.norm === "yang" && isVerb(words[at + 1]) && start === 0 && at === end && !isOfSome
    ? words.slice(at + 1)
    : undefined;
}

/** `Membudidayakan jamur sampai siap jual, itulah inti pekerjaan seorang petani jamur.` */
function toldInFront(words: readonly Word[], role: RoleWords): readonly Word[] | undefined {
  const at = words.findIndex(
    ({ norm }, index) =>
      /^(?:itu|ini|begitu)lah$/.test(norm) ||
      (/^(?:adalah|merupakan|menjadi)$/.test(norm) &&
        /^(?:inti|pekerjaan|tugas)$/.test(words[index + 1]?.norm ?? "")),
  );
  if (at < 4 || words.length - at > 9 || !isVerb(words[0])) return undefined;
  const isOfRole = words.slice(at).some((_, index) => subjectAt(words, at + index, role) !== undefined);
  return isOfRole ? words.slice(0, at) : undefined;
}

/** `Dialah perajin yang …`, `Beginilah pekerjaan yang ia tekuni: …` */
function thisIs(words: readonly Word[], role: RoleWords): readonly Word[] | undefined {
  const [first, second] = words;
  if (/^(?:dia|ia|mereka|beliau)lah$/.test(first?.norm ?? ""))
    return roleAt(words, 1, role) === undefined && isThing(words, 1) ? words.slice(1) : undefined;
  if (!/^(?:be)?(?:gini|gitu|ini|itu)lah$/.test(first?.norm ?? "") || !WORK.test(second?.norm ?? ""))
    return undefined;
  const colon = words.findIndex(({ after }) => /:/.test(after));
  const told = words.slice(colon + 1);
  // Of several deeds each is a duty.
  const deeds = piecesOf(told).filter((piece) => isVerb(firstOf(piece.words))).length;
  return colon > 0 && isVerb(told[0]) && told.length > 3 && deeds === 1 ? told : undefined;
}

const WORK = /^(?:pekerjaan|tugas|kerja|profesi|keseharian|dunia)(?:nya)?$/;

/** `Di balik secangkir kopi ada petani kopi yang menanam …`, `… ada petugas makam: orang yang …` */
function whoThereIs(words: readonly Word[], role: RoleWords): readonly Word[] | undefined {
  const there = words.findIndex(({ norm }, at) => at < 14 && THERE.has(norm));
  if (there < 0) return undefined;
  for (let at = there + 1; at < there + 4; at += 1) {
    const end = roleAt(words, at, role);
    if (end === undefined) continue;
    const behind = words.slice(end);
    const isPaused = /[,:—]/.test(words[end - 1]?.after ?? "");
    if (isPaused && SOMEBODY.has(behind[0]?.norm ?? "")) return behind;
    return behind[0]?.norm === "yang" && isVerb(behind[1]) && behind.length > 5 ? behind.slice(1) : undefined;
  }
  return undefined;
}

const THERE = new Set("ada terdapat berdiri hadir".split(" "));

/** Where the profession is named: at the start, or in front of an apposition: `…, yakni orang yang …`. */
function nameStart(words: readonly Word[], role: RoleWords): number | undefined {
  if (subjectAt(words, 0, role) !== undefined && !PRONOUNS.has(words[0]?.norm ?? "")) return 0;
  const defined = words[0]?.norm === "yang" && /^di(?:maksud|sebut|namakan)$/.test(words[1]?.norm ?? "");
  for (let at = 1; at < Math.min(words.length, defined ? 4 : 14); at += 1) {
    const end = roleAt(words, at, role);
    if (end === undefined) continue;
    const next = words[end]?.norm;
    if (/:/.test(words[end - 1]?.after ?? "") && SOMEBODY.has(next ?? "")) return at;
    if (defined || ((next === "yakni" || next === "yaitu") && SOMEBODY.has(words[end + 1]?.norm ?? "")))
      return at;
    const before = JOINTS.has(words[at - 1]?.norm ?? "") ? words[at - 2] : words[at - 1];
    if (/,/.test(before?.after ?? "")) return at;
  }
  return subjectAt(words, 0, role) === undefined ? undefined : 0;
}

function roleEnd(words: readonly Word[], start: number, role: RoleWords): number | undefined {
  const end = subjectAt(words, start, role);
  if (end === undefined) return undefined;
  return words[end - 1]?.norm === "itu" ? end - 1 : end;
}

function pastFillers(words: readonly Word[], from: number): number {
  let at = pastOtherName(words, pastApposition(words, from));
  while (at < words.length && (BETWEEN.has(words[at]?.norm ?? "") || isInBracket(words, at))) at += 1;
  return at;
}

/** `Dokter mata atau oftalmolog adalah …` */
function pastOtherName(words: readonly Word[], at: number): number {
  if (words[at]?.norm !== "atau" && words[at]?.norm !== "alias") return at;
  const end = at + 1 + nameAt(words, at + 1).length;
  return end > at + 1 && IS.has(words[end]?.norm ?? "") ? end : at;
}

const IS = new Set("adalah ialah merupakan".split(" "));

/** `pengasuh anak (nanny) adalah …` */
function isInBracket(words: readonly Word[], at: number): boolean {
  const opens = words.findLastIndex((word, index) => index <= at && opensBracket(word));
  return opens >= 0 && !words.slice(opens, at).some(closesBracket);
}

/** `Barista itu orang yang …`, and not `barista itu melelahkan`. */
function saysWhat(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    (SOMEBODY.has(word.norm) ||
      LEADS.has(word.norm) ||
      (isVerb(word) && words.length - at > 3) ||
      isThing(words, at))
  );
}

/** `barista itu peracik yang …`: a noun, and what it does. */
function isThing(words: readonly Word[], at: number): boolean {
  const yang = words.findIndex(({ norm }, index) => index > at && norm === "yang");
  // `warga yang secara sukarela menggerakkan …`
  const verb = words.findIndex((word, index) => index > yang && isVerb(word));
  return !isQuality(words[at]) && yang > 0 && yang < at + 6 && verb > 0 && verb < yang + 4;
}

/** What the profession is, in one phrase: without `pekerjaan yang` or `seseorang yang`, up to where the sentence turns. */
export function summaryIn(sentence: readonly Word[], role: RoleWords): string {
  const words = definedBehind(sentence, role) ?? whoDoes(sentence, role) ?? predicateOf(sentence, role).words;
  let rest = untilTurn(words);
  if (/^peran/.test(rest[1]?.norm ?? "") && /^(?:mem|ber)/.test(rest[0]?.norm ?? "")) rest = behindRole(rest);
  // `dibentuk untuk memastikan …`
  if (rest[0] && isPassive(rest[0]) && rest[1]?.norm === "untuk") rest = rest.slice(2);
  while (rest.length > 1 && LEADS.has(rest[0]?.norm ?? "")) rest = rest.slice(1);
  return phraseOf(withoutSomebody(rest));
}

/** `Di balik taman yang rapi ada orang yang merawatnya.` */
export function whoDoes(words: readonly Word[], role: RoleWords): readonly Word[] | undefined {
  const at = words.findIndex(
    ({ norm }, index) =>
      index < 14 && DOERS.has(norm) && words[index + 1]?.norm === "yang" && isVerb(words[index + 2]),
  );
  const isOfRole = words.slice(0, at).some((_, index) => subjectAt(words, index, role) !== undefined);
  return at < 0 || isOfRole ? undefined : words.slice(at + 2);
}

const DOERS = new Set("orang orang-orang seseorang sosok mereka tangan".split(" "));

/** `memegang peranan penting dalam memastikan …` */
function behindRole(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ norm }) => norm === "dalam" || norm === "untuk");
  return at > 0 && at < 6 ? words.slice(at + 1) : words;
}

function untilTurn(words: readonly Word[]): readonly Word[] {
  const turn = marksOf(words).find(
    ({ tag, start }) =>
      start > 3 && (tag === "but" || tag === "truth") && /[,;—]/.test(words[start - 1]?.after ?? ""),
  );
  return turn ? words.slice(0, turn.start) : words;
}

/** `pekerjaan yang …`, `seseorang yang …` → what follows. */
function withoutSomebody(all: readonly Word[]): readonly Word[] {
  const words = /^(?:sebutan|istilah|julukan)$/.test(all[0]?.norm ?? "") ? all.slice(2) : all;
  const at = words[0]?.norm === "sebuah" || words[0]?.norm === "seorang" ? 1 : 0;
  const isSomebody = ["pekerjaan", "seseorang", "orang", "profesi", "mereka"].includes(words[at]?.norm ?? "");
  return isSomebody && words[at + 1]?.norm === "yang" ? words.slice(at + 2) : words;
}
