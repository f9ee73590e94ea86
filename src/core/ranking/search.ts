import { nearest } from "../base/suggest.ts";
import { wordsOf } from "../base/words.ts";
import type { Profile } from "../profile/profile.ts";
import { conflicts, type Wishes } from "./wishes.ts";

/** What is looked for among roles: all of it at once. */
export interface RoleSearch {
  /** Words, or parts of words, that a role tells of: each of them somewhere. */
  words: string | null;
  /** An id or a name of a trait or an anti-trait, or a part of one. */
  trait: string | null;
  wishes: Wishes;
}

/** Where a role tells of what was looked for. */
export interface Match {
  in: "role" | "summary" | "duty" | "trait" | "antiTrait" | "path";
  text: string;
}

/** A role that was found. */
export interface RoleMatch {
  profile: Profile;
  matches: Match[];
  /** The wishes that it does not meet. */
  conflicts: (keyof Wishes)[];
}

/** Finds roles by what they tell of themselves, in their order; those that do not meet a wish come after the others. */
export function searchRoles(profiles: readonly Profile[], { words, trait, wishes }: RoleSearch): RoleMatch[] {
  const found = profiles.flatMap((profile): RoleMatch[] => {
    const byWords = words === null ? [] : matchesOf(tellingsOf(profile), wordsIn(words));
    const byTrait = trait === null ? [] : scalesOf(profile).filter((scale) => isCalled(scale, trait));
    if ((words !== null && byWords.length === 0) || (trait !== null && byTrait.length === 0)) return [];
    const more = byTrait.map(({ kind, name }): Match => ({ in: kind, text: name }));
    const matches = [...byWords, ...more.filter(({ text }) => byWords.every((one) => one.text !== text))];
    return [{ profile, matches, conflicts: conflicts(profile, wishes) }];
  });
  return [...found.filter(isWished), ...found.filter((one) => !isWished(one))];
}

/** Whether a role meets every wish, as far as it tells. */
export function isWished({ conflicts: unmet }: RoleMatch): boolean {
  return unmet.length === 0;
}

function wordsIn(text: string): string[] {
  return wordsOf(text)
    .split(" ")
    .filter((word) => word !== "");
}

/** What "me-" makes of the first letter of a verb: who looks for "periksa" means "memeriksa" too. */
const VERBS: Readonly<Record<string, string>> = { p: "mem", t: "men", k: "meng", s: "meny" };

/** Whether a text holds a word, or a part of one. */
function holds(text: string, word: string): boolean {
  const told = wordsOf(text);
  const start = VERBS[word.slice(0, 1)];
  return told.includes(word) || (start !== undefined && told.includes(start + word.slice(1)));
}

/** The tellings that hold one of the words; none where a word is in none of them. */
function matchesOf(tellings: readonly Match[], words: readonly string[]): Match[] {
  const holding = (word: string) => tellings.filter(({ text }) => holds(text, word));
  const byWord = words.map(holding);
  return byWord.some((matches) => matches.length === 0)
    ? []
    : tellings.filter((telling) => byWord.some((matches) => matches.includes(telling)));
}

/** What a role tells of itself. */
function tellingsOf(profile: Profile): Match[] {
  const { role, summary, duties, paths = [] } = profile;
  return [
    { in: "role", text: role },
    ...(summary === undefined ? [] : [{ in: "summary" as const, text: summary }]),
    ...duties.map(({ text }): Match => ({ in: "duty", text })),
    ...scalesOf(profile).map(({ kind, name }): Match => ({ in: kind, text: name })),
    ...paths.map(({ text }): Match => ({ in: "path", text })),
  ];
}

interface NamedScale {
  kind: "trait" | "antiTrait";
  id: string;
  name: string;
}

function scalesOf({ traits, antiTraits }: Profile): NamedScale[] {
  return [
    ...traits.map(({ id, name }): NamedScale => ({ kind: "trait", id, name })),
    ...antiTraits.map(({ id, name }): NamedScale => ({ kind: "antiTrait", id, name })),
  ];
}

function isCalled({ id, name }: NamedScale, trait: string): boolean {
  const asked = wordsOf(trait);
  return asked !== "" && [id, name].some((one) => wordsOf(one).includes(asked));
}

/** The words that were probably meant where nothing was found: for each word that no role tells of, the nearest that one does. */
export function nearestWords(profiles: readonly Profile[], text: string): string[] {
  const known = new Set(profiles.flatMap(tellingsOf).flatMap((telling) => wordsIn(telling.text)));
  const candidates = [...known].filter((word) => word.length >= LEAST_LETTERS);
  const unknown = wordsIn(text).filter((word) => !candidates.some((one) => one.includes(word)));
  return unknown.flatMap((word) => nearest(word, candidates) ?? []);
}

/** Shorter words are near to everything. */
const LEAST_LETTERS = 3;

/** The names of all traits and anti-traits of some roles, each once. */
export function traitNames(profiles: readonly Profile[]): string[] {
  return [...new Set(profiles.flatMap(scalesOf).map(({ name }) => name))];
}

/** The trait or anti-trait that was probably meant by a name that none has. */
export function nearestTrait(profiles: readonly Profile[], trait: string): string | null {
  const scales = profiles.flatMap(scalesOf);
  const names = new Map(scales.flatMap(({ id, name }) => [id, name].map((one) => [wordsOf(one), name])));
  const meant = nearest(wordsOf(trait), [...names.keys()]);
  return meant === null ? null : (names.get(meant) ?? null);
}
