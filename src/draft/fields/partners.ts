import { CIRCUMSTANCES } from "../cues/joints.ts";
import { isParty, isPassive, isVerb } from "../grammar/classes.ts";
import { partsOf } from "../grammar/coordination.ts";
import { piecesOf } from "../grammar/list.ts";
import { phraseOf } from "../grammar/phrase.ts";
import type { RoleWords } from "../grammar/role-mention.ts";
import { predicateOf } from "../grammar/subject.ts";
import type { Word } from "../text/words.ts";

const EXAMPLES = new Set(
  "seperti termasuk yaitu yakni antara mulai meliputi mencakup terdiri terutama khususnya baik".split(" "),
);
const LEADS = new Set(
  "dengan bersama sama terdiri atas oleh kepada antara lain seperti termasuk yaitu yakni adalah ialah mulai dari baik berbagai banyak pihak sejumlah beberapa terutama saja utamanya terkadang hingga sampai juga bahkan ke pada pula erat langsung tentu tentunya kadang kadang-kadang sesekali adanya ada biasanya itu".split(
    " ",
  ),
);
const ANYBODY = new Set(
  "orang orang-orang pihak berbagai lain siapa mereka banyak tim sesama siapapun kamu ia".split(" "),
);

const WITH = new Set("dengan bersama sama tengah bertemu ketemu menemui".split(" "));
const COPULAS = new Set("adalah ialah yaitu yakni meliputi mencakup lain ya".split(" "));
const AMONG = new Set("antara antaranya seperti yaitu yakni termasuk meliputi mulai".split(" "));
/** Of whom a sentence may say who they are. */
const CIRCLE = new Set(
  "orang orang-orang pihak pihak-pihak rekan teman kawan kolega lawan tim mitra relasi yang".split(" "),
);

/**
 * `Ia rapat dengan …`, `Timnya terdiri atas …`, `Orang yang ditemuinya ialah …`: a list of people and institutions behind whatever
 * word of contact.
 */
export function contactsIn(words: readonly Word[], role: RoleWords): readonly Word[] | undefined {
  const predicate = predicateOf(words, role);
  const isCircle = CIRCLE.has(words[0]?.norm.replace(/nya$/, "") ?? "");
  for (let at = 0; at < words.length - 2; at += 1) {
    const norm = words[at]?.norm ?? "";
    const next = words[at + 1]?.norm ?? "";
    const isOf = norm === "terdiri" && (next === "atas" || next === "dari");
    const isThere = norm === "ada" && (at === 0 || /[:;]/.test(words[at - 1]?.after ?? ""));
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
      !(isCircle && at < 12 && COPULAS.has(norm))
    )
      continue;
    const list = untilCircumstance(words.slice(isOf ? at + 2 : at + 1));
    if (isOfParties(list, isMet || isThere ? 3 : 2)) return list;
  }
  return undefined;
}

/** Whether a list names nothing but people and institutions, so many at least. */
export function isOfParties(list: readonly Word[], fewest: number): boolean {
  const pieces = piecesOf(list);
  const named = pieces.filter(({ words }) => isParty(withoutLeads(words)[0])).length;
  return named >= fewest && named * 3 >= pieces.length * 2;
}

/** Whom a list names, one each: without the purpose behind it, and examples in the place of `berbagai pihak`. */
export function partnersIn(words: readonly Word[]): string[] {
  const list = examplesIn(untilCircumstance(words));
  return partsOf(list, "parties").flatMap((part) => {
    const party = withoutPredicate(withoutLeads(part));
    const text = phraseOf(party);
    const first = party[0];
    if (text === "" || !first || ANYBODY.has(text.toLowerCase()) || isVerb(first)) return [];
    return [text];
  });
}

function withoutLeads(words: readonly Word[]): readonly Word[] {
  let start = 0;
  while (start < words.length && leads(words, start)) start += 1;
  return words.slice(start);
}

const MANY = new Set("berbagai banyak sejumlah beberapa semua".split(" "));

/** `berbagai pihak, seperti` leads in, and `pihak bank` is somebody. */
function leads(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.norm ?? "";
  if (norm !== "pihak") return LEADS.has(norm);
  const next = words[at + 1];
  return (
    MANY.has(words[at - 1]?.norm ?? "") ||
    !next ||
    LEADS.has(next.norm) ||
    /[,:]/.test(words[at]?.after ?? "")
  );
}

const PREDICATES = new Set(
  "harus perlu menjadi jadi merupakan adalah ialah tidak mutlak sangat selalu dapat bisa itu terjadi terjalin terjaga".split(
    " ",
  ),
);

/** `kerja sama dengan A, B, dan C menjadi kunci`: what is said of the list is no part of it. */
function withoutPredicate(words: readonly Word[]): readonly Word[] {
  const cut = words.findIndex((word, index) => index > 0 && (PREDICATES.has(word.norm) || isPassive(word)));
  return cut > 0 && words[cut - 1]?.norm !== "yang" ? words.slice(0, cut) : words;
}

/** A list of parties ends with a purpose, a time, or another activity. */
function untilCircumstance(words: readonly Word[]): readonly Word[] {
  const cut = words.findIndex(
    ({ norm, before }, index) => index > 0 && before === "" && CIRCUMSTANCES.has(norm),
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
