import { CIRCUMSTANCES } from "../cues/joints.ts";
import { isParty, isVerb } from "../grammar/classes.ts";
import { partsOf } from "../grammar/coordination.ts";
import { isPaused, piecesOf } from "../grammar/list.ts";
import { phraseOf } from "../grammar/phrase.ts";
import type { RoleWords } from "../grammar/role-mention.ts";
import { predicateOf } from "../grammar/subject.ts";
import type { Word } from "../text/words.ts";
import { canBeParty, MEETING, PAIRS, partyIn, stemOf, WITH, withoutPartyLeads } from "./party.ts";

const EXAMPLES = new Set(
  "seperti termasuk yaitu yakni antara mulai meliputi mencakup terdiri terutama khususnya baik".split(" "),
);
/** `Menurut wawancara dengan dokter, perawat, dan bidan, …` names who said so. */
const SOURCES =
  /^(?:menurut|berdasarkan|sumber(?:nya)?|referensi|wawancara|dikutip|mengutip|dilansir|disadur|narasumber(?:nya)?)$/;
const COPULAS = new Set("adalah ialah yaitu yakni meliputi mencakup lain ya".split(" "));
/** Those who are served are met where the text lists them as its own: `Pelanggannya macam-macam: …`. */
const CLIENTS = new Set("pelanggan klien pembeli pasien pengunjung penumpang nasabah".split(" "));
const AMONG = new Set("antara antaranya seperti yaitu yakni termasuk meliputi mulai".split(" "));
/** Of whom a sentence may say who they are. */
const CIRCLE = new Set(
  "pelanggan klien pembeli pasien pengunjung penumpang nasabah orang orang-orang pihak pihak-pihak rekan teman kawan kolega lawan tim mitra relasi yang".split(
    " ",
  ),
);

/**
 * `Ia rapat dengan …`, `Timnya terdiri atas …`, `Orang yang ditemuinya ialah …`: a list of people and institutions behind whatever
 * word of contact.
 */
export function contactsIn(words: readonly Word[], role: RoleWords): readonly Word[] | undefined {
  if (SOURCES.test(words[0]?.norm ?? "")) return undefined;
  const predicate = predicateOf(words, role);
  const front = inFront(words);
  if (front) return front;
  const isCircle = CIRCLE.has(stemOf(words[0])) && !CLIENTS.has(words[0]?.norm ?? "");
  const subject = words.length - predicate.words.length;
  for (let at = 0; at < words.length - 2; at += 1) {
    // `Selain dengan A, ia bekerja sama dengan B`: what stands in front of the subject is another list.
    if (predicate.hasSubject && at < subject - 1 && words.slice(at, subject).some(isPaused)) continue;
    const norm = words[at]?.norm ?? "";
    const next = words[at + 1]?.norm ?? "";
    // `kerja sama yang erat dengan …`
    if (norm === "sama" && /kerja$/.test(words[at - 1]?.norm ?? "")) continue;
    const isOf = norm === "terdiri" && (next === "atas" || next === "dari");
    const isThere =
      norm === "ada" &&
      (at === 0 || (at < 5 && PLACES.has(words[0]?.norm ?? "")) || /[:;,]/.test(words[at - 1]?.after ?? ""));
    const isAmong =
      AMONG.has(norm) &&
      words
        .slice(Math.max(0, at - 3), at)
        .some((word) => /^(?:pihak|jembatan|penghubung|perantara)/.test(word.norm));
    const isMet =
      words[at] === predicate.words[0] && !predicate.isOther && isVerb(words[at]) && isParty(words[at + 1]);
    if (
      !isAmong &&
      !isThere &&
      !isMet &&
      !isOf &&
      !WITH.has(norm) &&
      !(isCircle && at < 12 && (COPULAS.has(norm) || /:/.test(words[at]?.after ?? "")))
    )
      continue;
    const list = untilCircumstance(words.slice(isOf ? at + 2 : at + 1));
    if (isOfParties(list, isMet || isThere ? 3 : 2)) return list;
  }
  return undefined;
}

/** `A, B, dan C adalah orang-orang yang bekerja dengannya`, `A menjadi pihak yang paling sering ditemui, di samping B dan C`. */
export function inFront(words: readonly Word[]): readonly Word[] | undefined {
  const at = words.findIndex(({ norm }, index) => index > 0 && index < 20 && IS.has(norm));
  if (at < 0 || !CIRCLE.has(stemOf(words[at + 1])) || words[at + 2]?.norm !== "yang") return undefined;
  const end = words.findIndex(
    ({ norm, after }, index) => index > at + 2 && (MEETING.test(norm) || /[,;]/.test(after)),
  );
  if (end < 0 || !MEETING.test(words[end]?.norm ?? "")) return undefined;
  const front = words.slice(0, at);
  const rest = words.slice(end + 1);
  if (piecesOf(front).length < 2 && rest[0]?.norm === "di" && rest[1]?.norm === "samping")
    return [...front.slice(0, -1), ...paused(front.at(-1)), ...rest.slice(2)];
  return isOfParties(front, 2) ? front : undefined;
}

function paused(word: Word | undefined): readonly Word[] {
  return word ? [{ ...word, after: "," }] : [];
}

const PLACES = new Set("di dalam".split(" "));

const IS = new Set("adalah ialah merupakan menjadi jadi".split(" "));

/** Whether a list names nothing but people and institutions, so many at least. */
export function isOfParties(list: readonly Word[], fewest: number): boolean {
  const pieces = piecesOf(list);
  const named = pieces.filter(({ words }) => namesParty(withoutPartyLeads(words))).length;
  return named >= fewest && named * 3 >= pieces.length * 2;
}

/** `kepala desa`, and `sound designer`, whose last word says who it is. */
function namesParty(words: readonly Word[]): boolean {
  const last = words.at(-1);
  return isParty(words[0]) || (words.length === 2 && /er$/.test(last?.norm ?? "") && isParty(last));
}

/** Whom a list names, one each: all of them where it is whole, else without the purpose behind it, and examples in the place of `berbagai pihak`. */
export function partnersIn(words: readonly Word[], isWhole = false): string[] {
  const list = examplesIn(isWhole ? words : untilCircumstance(withoutPartyLeads(words)));
  return partsOf(list, "parties").flatMap((part) => {
    const party = partyIn(part);
    const text = phraseOf(party);
    return text !== "" && canBeParty(party) ? [text] : [];
  });
}

/** A list of parties ends with a purpose, a time, or another activity. */
function untilCircumstance(words: readonly Word[]): readonly Word[] {
  const cut = words.findIndex(
    ({ norm, before }, index) =>
      index > 0 &&
      before === "" &&
      CIRCUMSTANCES.has(norm) &&
      words[index - 1]?.norm !== "yang" &&
      !PAIRS.has(`${norm} ${words[index + 1]?.norm}`),
  );
  const list = cut < 0 ? words : words.slice(0, cut);
  const other = piecesOf(list).find((piece, index) => index > 0 && isVerb(piece.words[0]));
  return other ? list.slice(0, other.start) : list;
}

/** `berbagai pihak, seperti A, B, dan C` → A, B, dan C. */
function examplesIn(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ norm }) => EXAMPLES.has(norm));
  if (at < 0) return words;
  const before = piecesOf(words.slice(0, at));
  return before.length > 1 ? words : words.slice(at);
}
