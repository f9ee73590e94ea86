import { NO_ROLE } from "../cues/roles.ts";
import type { Cue } from "../cues/sentence-cues.ts";
import { isActivity, isParty, isPassive, isPerson, isQuality, isVerb } from "../grammar/classes.ts";
import { isPaused } from "../grammar/list.ts";
import { phraseOf, withoutConnector } from "../grammar/phrase.ts";
import { endsName, nameAt, type RoleWords } from "../grammar/role-mention.ts";
import { pastBracket, subjectAt } from "../grammar/subject.ts";
import type { Mark } from "../lexicon.ts";
import type { Word } from "../text/words.ts";

/** Words between a cue of likeness and the name that it leads in. */
export const BEFORE_NAME = new Set(
  "dengan dari daripada sama seperti seorang profesi pekerjaan antara dan sebagai yaitu yakni para halnya dengannya jelas menonjol kentara nyata besar penting hampir mirip serupa serumpun sejenis dekat paling terdekat lain tetangga ialah adalah posisi itu di ke sering kerap yang umum mencolok utama mendasar sepintas sekilas memang juga ya tetapi tidak sepertinya kan lain".split(
    " ",
  ),
);

/** A name is looked for so far behind its cue. */
const FAR = 16;

/** The similar professions that stand behind a cue of likeness: `mirip dengan A dan B`. */
export function namedBehind(words: readonly Word[], marks: readonly Mark<Cue>[], role: RoleWords): string[] {
  for (const { tag, end } of marks) {
    const names = tag === "alike" ? namesFrom(words, end, role) : [];
    if (names.length > 0) return names;
  }
  return [];
}

/** The similar professions of a comparison: behind its cue, in front of `sama-sama`, or all that a short line says. */
export function namedIn(sentence: readonly Word[], marks: readonly Mark<Cue>[], role: RoleWords): string[] {
  const behind = namedBehind(sentence, marks, role);
  if (behind.length > 0) return behind;
  const taken = sentence.findIndex(({ norm }) => TAKEN.has(norm));
  if (taken > 0 && sentence.length - taken < 6 && isPerson(sentence[taken + 1]))
    return namesFrom(sentence, taken + 1, role);
  const words = withoutConnector(sentence);
  const first = nameAt(words, 0);
  const joined = JOINING.has(words[first.length]?.norm ?? "") ? namesFrom(words, 0, role) : [];
  const isSubject =
    marks.some(({ tag, start }) => tag === "alike" && start >= first.length) &&
    first.length > 0 &&
    subjectAt(words, 0, role) === undefined &&
    canBeNeighbour(first, role) &&
    first.length <= 4;
  if (isSubject && !BEFORE_NAME.has(first[0]?.norm ?? ""))
    return joined.length > 1 ? joined : [phraseOf(first)];
  const isShort = words.length <= 6 && !words.some((word) => endsName(word) && !JOINING.has(word.norm));
  const isShared =
    marks.some(({ tag, start }) => tag === "alike" && start > 2) &&
    words.slice(0, 8).some((_, at) => subjectAt(words, at, role) !== undefined);
  return isShort || isShared ? namesFrom(words, 0, role) : [];
}

/** `Ilustrator bukan desainer grafis.` */
export const TAKEN = new Set("bukan bukanlah dikira disangka dianggap dibilang disebut".split(" "));

/** They join the names of professions. */
export const JOINING = new Set(["dan", "atau", "maupun", "serta", "ataupun"]);

const SELF = new Set(["saya", "aku", "kami"]);

/** The names in a row that begin at a word, this profession left out. */
export function namesFrom(words: readonly Word[], from: number, role: RoleWords): string[] {
  const names: string[] = [];
  let at = from;
  while (at < words.length && at - from < FAR && names.length < 4) {
    while (
      at < words.length &&
      BEFORE_NAME.has(words[at]?.norm ?? "") &&
      (at === from || !isPaused(words[at - 1] as Word) || names.length === 0)
    )
      at += 1;
    const named = at + nameAt(words, at).length;
    const subject = subjectAt(words, at, role);
    // `apa bedanya saya dengan penata rambut?`
    const self = named === at && SELF.has(words[at]?.norm ?? "") ? at + 1 : undefined;
    const own = subject !== undefined && subject >= named ? subject : self;
    const end = own ?? named;
    if (own === undefined && end > at && canBeNeighbour(words.slice(at, end), role))
      names.push(phraseOf(words.slice(at, Math.max(pastPlace(words, end), pastBracket(words, end)))));
    const whole = own === undefined ? pastSecondPart(words, at, end) : end;
    if (whole > end && names.length > 0) {
      names.splice(-1, 1, phraseOf(words.slice(at, whole)));
      at = whole;
      continue;
    }
    if (
      own !== undefined &&
      names.length === 0 &&
      ["dengan", "dari", "sama", "dan"].includes(words[end]?.norm ?? "")
    ) {
      at = end;
      continue;
    }
    if (end === at || (names.length > 0 && !joinsNext(words, end)) || endsClause(words[end - 1])) break;
    at = end;
  }
  return names;
}

/** Only another profession is a neighbour: no quality, deed or state, and not this one by a part of its name. */
export function canBeNeighbour(name: readonly Word[], role: RoleWords): boolean {
  const [first] = name;
  if (!first || NO_ROLE.has(first.norm)) return false;
  if (name.every(({ norm }) => role.includes(norm)) && first.norm !== role[0]) return false;
  return (
    isPerson(first) ||
    !(
      isQuality(first) ||
      /^ke\p{L}{4,}an$/u.test(first.norm) ||
      isVerb(first) ||
      isPassive(first) ||
      isActivity(first)
    )
  );
}

export const PLACES = new Set(["di", "pada"]);

/** `hakim pada pengadilan negeri`, `pengasuh anak di rumah tangga`: where somebody works may tell him apart. */
function pastPlace(words: readonly Word[], end: number): number {
  if (!PLACES.has(words[end]?.norm ?? "") || isPaused(words[end - 1] as Word)) return end;
  const { length } = nameAt(words, end + 1);
  return length > 0 && length < 4 ? end + 1 + length : end;
}

/** `terapis gigi dan mulut` is one name: what is joined to it names nobody. */
function pastSecondPart(words: readonly Word[], at: number, end: number): number {
  if (words[end]?.norm !== "dan" || isPaused(words[end - 1] as Word) || end - at < 2 || !isPerson(words[at]))
    return end;
  const name = nameAt(words, end + 1);
  return name.length === 1 && !isPerson(name[0]) && !isParty(name[0]) ? end + 2 : end;
}

function endsClause(word: Word | undefined): boolean {
  return word !== undefined && /[.;:!?]/.test(word.after);
}

function joinsNext(words: readonly Word[], at: number): boolean {
  return (
    JOINING.has(words[at]?.norm ?? "") ||
    (/,/.test(words[at - 1]?.after ?? "") && words.slice(at, at + 8).some(({ norm }) => JOINING.has(norm)))
  );
}
