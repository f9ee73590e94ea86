import { at } from "../base/at.ts";
import {
  ACTS_WITH_BER,
  BARE_ACTS,
  BETWEEN,
  FOLLOWING,
  JOINING,
  NAMING_ACTS,
  NO_ACTS,
  PAIRS,
  TAKING,
  TIMES,
} from "./tables/joints.ts";
import { CLAUSE_WORDS } from "./tables/negations.ts";
import { PREPOSITIONS } from "./tables/prepositions.ts";
import { tokensOf, unquoted } from "./words.ts";

/** How words begin that tell what somebody does to something, each with the sound that follows. */
const ACTIVE =
  /^(?:mem[bfpvaeiou]\p{L}{2,}|men[cdjstzaeiou]\p{L}{2,}|meng[ghkaeiou]\p{L}{2,}|meny[aeiou]\p{L}{2,}|me[lrwy]\p{L}{3,}|me[mn]\p{L}{4,})$/u;

const CLAUSES: ReadonlySet<string> = new Set(CLAUSE_WORDS);
/** What the person is said to be. */
const PERSONS: ReadonlySet<string> = new Set(["orang", "seorang", "pribadi", "sosok"]);
/** Words between a person and what that person is said to be. */
const BEING: ReadonlySet<string> = new Set(
  "adalah bukan menjadi termasuk tergolong tipe dikenal sebagai".split(" "),
);
const ADDRESSED: ReadonlySet<string> = new Set(["kamu", "aku", "saya"]);

/**
 * The word that joins two acts into one sentence; null where it tells one. What acts share, such as two things that are done
 * something to, joins none: `menata kartu dan surat`.
 */
export function jointOf(text: string): string | null {
  const words = tokensOf(unquoted(text));
  if (beginsBeside(words)) return at(words, 0);
  let hasAct = false;
  for (const [index, word] of words.entries()) {
    if (word === ";" || joinsAt(words, index, hasAct)) return word;
    hasAct ||= isAct(word);
  }
  return null;
}

/** @param hasAct whether an act stands before it */
function joinsAt(words: readonly string[], index: number, hasAct: boolean): boolean {
  const word = at(words, index);
  const isFollowing = FOLLOWING.includes(word);
  if (!isFollowing && !JOINING.includes(word)) return false;
  const after = actAfter(words, index);
  const before = words[index - 1];
  if (after === null || before === undefined) return false;
  if (isFollowing) return isAct(after) && !TIMES.includes(before);
  const joined = before === "," ? words[index - 2] : before;
  if (PAIRS.has(`${joined} ${after}`) || PAIRS.has(`${after} ${joined}`)) return false;
  const first = firstOfList(words, index);
  if (isPredicate(words, first)) return !isTaken(words, first, after);
  return hasAct && isAct(after) && isEqual(words, index, after);
}

/** Whether a sentence begins with an act beside which it tells another: `Selain belajar, kamu bekerja`. */
function beginsBeside(words: readonly string[]): boolean {
  if (words[0] !== "selain" || !isAct(actAfter(words, 0) ?? "")) return false;
  const end = words.findIndex((word, index) => word === "," || (index > 1 && ADDRESSED.has(word)));
  return end > 0 && words.slice(end).some(isAct);
}

/** The word behind a joint that could be an act: how it is done is passed over. */
function actAfter(words: readonly string[], index: number): string | null {
  let next = index + 1;
  while (BETWEEN.has(words[next] ?? "")) next += 1;
  // A word of theirs that ends the sentence is what is said: `jujur dan rajin`.
  return words[next] ?? (next > index + 1 ? at(words, next - 1) : null);
}

/** Where a list of single words begins that ends with a joint: `teliti, rapi, dan cekatan`. */
function firstOfList(words: readonly string[], joint: number): number {
  let first = words[joint - 1] === "," ? joint - 2 : joint - 1;
  while (words[first - 1] === "," && !JOINING.includes(words[first - 2] ?? "")) first -= 2;
  return first;
}

/** Whether a word is by itself what is said of the person: `Kamu sabar`, `Kamu termasuk orang yang sangat sabar`. */
function isPredicate(words: readonly string[], index: number): boolean {
  let before = adverbsBefore(words, index);
  if (words[before] === "yang" && PERSONS.has(words[before - 1] ?? "")) before -= 1;
  if (PERSONS.has(words[before] ?? "")) {
    if (TAKING.has(words[before - 1] ?? "")) return false;
    while (BEING.has(words[before - 1] ?? "")) before -= 1;
    before = adverbsBefore(words, before);
  }
  return ADDRESSED.has(words[before] ?? "") && !PREPOSITIONS.has(words[before - 1] ?? "");
}

/** The place in front of the words that tell how something is. */
function adverbsBefore(words: readonly string[], index: number): number {
  let before = index - 1;
  while (BETWEEN.has(words[before] ?? "") && !ADDRESSED.has(words[before] ?? "")) before -= 1;
  return before;
}

/** Whether a list tells things that one word takes: `Kamu suka kopi dan teh`. */
function isTaken(words: readonly string[], first: number, after: string): boolean {
  return TAKING.has(words[first - 1] ?? "") && !isAct(at(words, first)) && !isAct(after);
}

/** Whether the act behind a joint goes on with what is said of the person, and not with a clause or a thing that ends there. */
function isEqual(words: readonly string[], index: number, after: string): boolean {
  const last = at(words, index - 1);
  if (BARE_ACTS.has(last) && BARE_ACTS.has(after)) return false;
  let opening = index - 2;
  while (BETWEEN.has(words[opening] ?? "")) opening -= 1;
  const opener = words[opening] ?? "";
  if (NAMING_ACTS.has(opener)) return false;
  if (!CLAUSES.has(opener)) return true;
  // What a thing is, `yang terpasang`, is no equal of what the person does; nor is what is done to whom it tells of.
  return opener === "yang" && isActive(after) && (!isAct(last) || after.endsWith("nya"));
}

function isActive(word: string): boolean {
  return ACTIVE.test(word) && !NO_ACTS.has(word);
}

/** Whether a word tells what somebody does. */
export function isAct(word: string): boolean {
  return BARE_ACTS.has(word) || ACTS_WITH_BER.has(word) || isActive(word);
}
