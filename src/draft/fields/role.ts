import { NO_ROLE } from "../cues/roles.ts";
import { isActivity, isAdjective, isParty, isPerson, isVerb } from "../grammar/classes.ts";
import type { Unit } from "../text/units.ts";
import type { Word } from "../text/words.ts";
import { addFrom, addOpening, addPersons, titleBracket, titleName } from "./role-candidates.ts";

/** A name that may be the profession's, and how much speaks for it. */
export interface Candidate {
  words: readonly Word[];
  weight: number;
  isTitle: boolean;
  isDefined: boolean;
}

/** The name of a profession as a text writes it. */
export interface Role {
  words: readonly Word[];
  isClear: boolean;
}

/** So many sentences tell what a text is about. */
const MOST_READ = 300;

const MOST_CANDIDATES = 60;

/** So early a text names what it is about. */
const EARLY = 4;

/**
 * The name of the profession that a text is about: named in the title, defined, led in by `pekerjaan sebagai`, and spoken of again.
 * @returns its words as the text writes them, and whether the text speaks clearly for them
 */
export function roleOf(units: readonly Unit[]): Role {
  const read = units.slice(0, MOST_READ);
  const candidates = new Map<string, Candidate>();
  const add = (named: readonly Word[], weight: number, more: Partial<Candidate> = {}) => {
    const words = withoutWork(named);
    const key = keyOf(words);
    if (!isName(words) || (candidates.size >= MOST_CANDIDATES && !candidates.has(key))) return;
    const known = candidates.get(key) ?? { words, weight: 0, isTitle: false, isDefined: false };
    candidates.set(key, {
      words: known.words,
      weight: known.weight + weight,
      isTitle: known.isTitle || more.isTitle === true,
      isDefined: known.isDefined || more.isDefined === true,
    });
  };
  const title = titleName(read[0]);
  add(title, 3, { isTitle: true });
  add(titleBracket(read[0]), title.length > 0 ? 2 : 3, { isTitle: true });
  for (const [index, unit] of read.entries()) {
    const isLate = index > read.length / 2;
    // What is named late is more often a neighbour.
    if (index > 0 || title.length === 0)
      addFrom(unit, (words, weight, more) => add(words, isLate ? weight / 2 : weight, more));
    const isFirst = index === 0 || (index === 1 && read[0]?.block.kind === "heading");
    if (index < EARLY) addPersons(unit, (words, weight) => add(words, weight));
    if (isFirst && unit.block.kind === "paragraph") addOpening(unit, title.length > 0 ? 1 : 2.5, add);
  }
  return best([...candidates.values()], read);
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ norm }) => norm).join(" ");
}

/** Only what can name somebody is a profession: no pronoun, deed or quality, nor somebody's relative or thing. */
function isName(words: readonly Word[]): boolean {
  const first = words[0];
  return (
    first !== undefined &&
    !NO_ROLE.has(first.norm) &&
    !isActivity(first) &&
    !isVerb(first) &&
    !(words.length === 1 && isAdjective(first)) &&
    !/^\p{L}{3,}(?:ku|mu|nya|kah)$/u.test(first.norm) &&
    words.some(({ text }) => text.length > 1) &&
    // `Penata taman tugas penata taman`: what stands in one line is no name.
    new Set(words.map(({ norm }) => norm)).size === words.length &&
    words.every(({ text }) => /^[\p{L}][\p{L}\d/&.-]*$/u.test(text))
  );
}

/** The candidate that most speaks for; a longer name wins over its own beginning where the text uses it as much. */
function best(candidates: readonly Candidate[], units: readonly Unit[]): Role {
  const texts = units.map(({ words }) => ` ${keyOf(words)} `);
  const scored = candidates.map((candidate) => recurring(candidate, texts));
  const spokenOf = scored.filter(
    ({ count, heads, isTitle, isDefined, weight }) =>
      count >= 2 || (weight >= 3 && (isTitle || isDefined)) || (weight >= 2 && heads >= 3),
  );
  const recalled = spokenOf.filter((candidate) => !isOnlyTitle(candidate));
  const known = recalled.length > 0 ? recalled : spokenOf;
  const top = known
    .filter(({ words, isTitle }) => isTitle || !isProperName(words, units))
    .toSorted((a, b) => scoreOf(b) - scoreOf(a))[0];
  if (!top) return { words: earliest(scored), isClear: false };
  const key = keyOf(top.words);
  const longer = known
    .filter(
      (other) =>
        keyOf(other.words).startsWith(`${key} `) &&
        (other.isTitle || other.isDefined || other.count * 2 >= top.count),
    )
    .toSorted((a, b) => scoreOf(b) - scoreOf(a))[0];
  return { words: (longer ?? top).words, isClear: true };
}

/** A title that names nobody by its form, and whose words do not come again, is of something else: `Catatan sesi keempat`. */
function isOnlyTitle({ words, isTitle, isDefined, count, heads }: Scored): boolean {
  return isTitle && !isDefined && count < 2 && heads < 2 && !isPerson(words[0]);
}

/** Where nothing speaks clearly for a name, the first that names somebody by its form: `Pernah dengar penata taman?` */
function earliest(candidates: readonly Scored[]): readonly Word[] {
  const named = candidates.filter(
    ({ words, weight }) => weight > 0 && isPerson(words[0]) && words.length > 1,
  );
  return named.toSorted((a, b) => scoreOf(b) - scoreOf(a))[0]?.words ?? [];
}

const WORK = new Set(
  "pekerjaan profesi tugas peran jabatan posisi keberadaan kehadiran dunia sosok".split(" "),
);

/** `Inti pekerjaan penata taman` speaks of the `penata taman`. */
function withoutWork(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((word, index) => WORK.has(word.norm) && isPerson(words[index + 1]));
  return at < 0 ? words : words.slice(at + 1);
}

/** A single word that has a capital wherever it stands is the name of somebody. */
function isProperName(words: readonly Word[], units: readonly Unit[]): boolean {
  const [name] = words;
  if (!name || words.length > 1) return false;
  const inside = units
    .filter(({ block }) => block.kind !== "heading")
    .flatMap((unit) => unit.words.slice(1).filter(({ norm }) => norm === name.norm));
  return inside.length > 0 && inside.every(({ text }) => /^\p{Lu}/u.test(text));
}

type Scored = Candidate & { count: number; heads: number };

/** `ada tangan pengrajin rotan`: what stands in front of somebody is left out where the text does so. */
function ofPerson(words: readonly Word[], texts: readonly string[]): readonly Word[] {
  const rest = words.slice(1);
  const isLed = rest.length > 0 && isPerson(rest[0]) && !isParty(words[0]);
  return isLed && countIn(texts, keyOf(rest)) > countIn(texts, keyOf(words)) ? rest : words;
}

/** How often a text uses a name; a title is cut to the part of it that the text uses. */
function recurring(candidate: Candidate, texts: readonly string[]): Scored {
  let words = ofPerson(candidate.words, texts);
  while (
    candidate.isTitle &&
    words.length > 2 &&
    countIn(texts, keyOf(words)) < 2 &&
    countIn(texts, keyOf(words.slice(0, -1))) >= 2
  )
    words = words.slice(0, -1);
  return {
    ...candidate,
    words,
    count: countIn(texts, keyOf(words)),
    heads: countIn(texts, keyOf(words.slice(0, 1))),
  };
}

function scoreOf({ weight, count, isTitle }: Scored): number {
  return weight * 2 + Math.min(count, 8) + (isTitle ? 1 : 0);
}

function countIn(texts: readonly string[], key: string): number {
  const sought = ` ${key} `;
  return texts.filter((text) => text.includes(sought)).length;
}

/** A name as a title: each word with a capital, unless the text writes it with capitals inside. */
export function roleName(words: readonly Word[]): string {
  const shouts =
    words.every(({ text }) => text === text.toUpperCase()) && words.some(({ text }) => text.length > 4);
  return words.map(({ text }) => capital(shouts ? text.toLowerCase() : text)).join(" ");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
