import { at } from "../base/at.ts";
import { type Item, listItems } from "../profile/items.ts";
import type { Profile } from "../profile/profile.ts";

/** An answer as it is keyed in: the number of the option on paper, from 1; 0 where the person left it empty. */
export type Choice = number;

/** The answers of one booklet. Those behind `at` were taken back, and can be taken again. */
export interface Row {
  choices: readonly Choice[];
  /** How many count, from the first question on. */
  at: number;
}

/** Somebody whose booklet is in the stack. */
export interface Pupil {
  /** A code, initials, or whatever else the booklet says. */
  code: string;
  /** The class; empty where there is none. */
  group: string;
  row: Row;
  /** Whether a second pass found the same, or its differences were decided. */
  isChecked: boolean;
}

/** Where the keys go. A new pupil has no number yet. */
export type Place =
  | { kind: "code"; pupil: number | null; typed: string }
  | { kind: "group"; pupil: number | null; code: string; typed: string }
  | { kind: "row"; pupil: number }
  | { kind: "second"; pupil: number; row: Row }
  | Differences;

/** Two passes over one booklet that differ: for each question what a third look at the paper finds. */
export interface Differences {
  kind: "differences";
  pupil: number;
  /** The second pass. */
  row: Row;
  decided: readonly Choice[];
  /** Whether the person has seen that there are some: keys typed ahead decide nothing. */
  isOpen: boolean;
}

/**
 * Why keys no longer count until one key takes it back: whoever types without looking would go on, and every answer that followed
 * would stand one question too early.
 */
export interface Stop {
  kind: "no-option" | "two-digits" | "no-key" | "too-few" | "too-many" | "taken";
  /** The sign that was typed; empty for a key without one. */
  sign: string;
  /** The keys that came since. */
  ignored: number;
  /** Who has the code already. */
  pupil: number | null;
}

/** What is told of a key that changed nothing, until the next. */
export type KeyingNotice = "no-code" | "long-name" | "pasted" | "first" | "no-more";

/** A stack of booklets while it is keyed in. It never changes. */
export interface Keying {
  profile: Profile;
  pupils: readonly Pupil[];
  place: Place;
  /** The first of two digits. */
  half: number | null;
  stop: Stop | null;
  notice: KeyingNotice | null;
  /** How many keys did nothing: each is heard. */
  refused: number;
  /** Whether the person wants something else than to key in. */
  wantsMenu: boolean;
}

const NEW_PUPIL: Place = { kind: "code", pupil: null, typed: "" };

/** A stack without booklets, or one that goes on. */
export function startKeying(
  profile: Profile,
  { pupils, place, half }: Pick<Keying, "pupils" | "place" | "half"> = {
    pupils: [],
    place: NEW_PUPIL,
    half: null,
  },
): Keying {
  return { profile, pupils, place, half, stop: null, notice: null, refused: 0, wantsMenu: false };
}

/** The stack at another place, without what was told or begun at the last. */
export function goTo(keying: Keying, place: Place): Keying {
  return { ...keying, place, half: null, stop: null, notice: null, wantsMenu: false };
}

/** The questions by their numbers on paper. */
export function itemsOf({ profile }: Pick<Keying, "profile">): readonly Item[] {
  return listItems(profile);
}

/** Asks for the next pupil. */
export function nextPupil(keying: Keying): Keying {
  return goTo(keying, NEW_PUPIL);
}

/** Opens the row of a pupil, to go on with it or to correct it. */
export function openRow(keying: Keying, pupil: number): Keying {
  return goTo(keying, { kind: "row", pupil });
}

/** Asks anew for the code and the class of a pupil. */
export function rename(keying: Keying, pupil: number): Keying {
  return goTo(keying, { kind: "code", pupil, typed: at(keying.pupils, pupil).code });
}

/** Takes a pupil out of the stack. */
export function removePupil(keying: Keying, pupil: number): Keying {
  const pupils = keying.pupils.filter((_, index) => index !== pupil);
  return nextPupil({ ...keying, pupils });
}

/** Whether every question of a pupil has its answer, or is known to be empty. */
export function isComplete(keying: Pick<Keying, "profile">, { row }: Pick<Pupil, "row">): boolean {
  return row.at === itemsOf(keying).length;
}

/** The pupil whose booklet is at hand; null while there is none. */
export function pupilAt({ pupils, place: { pupil } }: Keying): Pupil | null {
  return pupil === null ? null : at(pupils, pupil);
}

/** The row that is being keyed in; null where none is. */
export function rowAt({ pupils, place }: Keying): Row | null {
  if (place.kind === "row") return at(pupils, place.pupil).row;
  return place.kind === "second" ? place.row : null;
}

/** How many answers of a whole row the person left empty. */
export function emptyIn(row: Row): number {
  return counted(row).filter((choice) => choice === 0).length;
}

/** The answers that count. */
export function counted({ choices, at: end }: Row): readonly Choice[] {
  return choices.slice(0, end);
}
