import { at } from "../base/at.ts";
import { itemFingerprint } from "../profile/fingerprint.ts";
import type { AnswerValue } from "../profile/items.ts";
import {
  type Choice,
  counted,
  type Differences,
  itemsOf,
  type Keying,
  type Place,
  type Pupil,
  type Row,
} from "./keying.ts";
import { differencesOf } from "./second.ts";

/** The version of the shape of kept stacks. */
export const STACK_VERSION = 1;

/** A row as it is kept: a sign an answer. */
interface SavedRow {
  choices: string;
  at: number;
}

type Kept<Placed> = Placed extends { row: Row } ? Omit<Placed, "row"> & { row: SavedRow } : Placed;

/** A place as it is kept. */
export type SavedPlace = Kept<Place>;

/** A stack of booklets as it is kept, after every key. */
export interface SavedStack {
  version: typeof STACK_VERSION;
  profile: string;
  role: string;
  /** The YAML file of a role that is not in the catalogue. */
  file: string | null;
  /** ISO 8601. */
  startedAt: string;
  savedAt: string;
  /** The questions by their numbers on paper: the id of each, and its fingerprint. */
  items: { id: string; print: string }[];
  pupils: (Omit<Pupil, "row"> & { row: SavedRow })[];
  place: SavedPlace;
  half: number | null;
  /** The table that was written last: its path, and a mark of its text. */
  written: { file: string; mark: string } | null;
}

const BASE = 12;

const known = new WeakMap<Row, SavedRow>();

/** Rows never change, and all of them are kept at every key. */
function savedRow(row: Row): SavedRow {
  const saved = known.get(row) ?? {
    choices: row.choices.map((choice) => choice.toString(BASE)).join(""),
    at: row.at,
  };
  known.set(row, saved);
  return saved;
}

function rowOf({ choices, at }: SavedRow): Row {
  return { choices: [...choices].map((sign) => Number.parseInt(sign, BASE)), at };
}

/** What is kept of a stack at this moment. */
export function saveableStack(
  keying: Keying,
  about: Pick<SavedStack, "file" | "startedAt" | "savedAt" | "written">,
): SavedStack {
  const { profile, pupils, place, half } = keying;
  return {
    version: STACK_VERSION,
    profile: profile.id,
    role: profile.role,
    ...about,
    items: itemsOf(keying).map((item) => ({ id: item.id, print: itemFingerprint(item) })),
    pupils: pupils.map((pupil) => ({ ...pupil, row: savedRow(pupil.row) })),
    place: "row" in place ? { ...place, row: savedRow(place.row) } : place,
    half,
  };
}

/** The pupils of a kept stack. */
export function pupilsOf({ pupils }: Pick<SavedStack, "pupils">): Pupil[] {
  return pupils.map((pupil) => ({ ...pupil, row: rowOf(pupil.row) }));
}

/** How many questions of the paper are other ones by now, or gone; their numbers may be too. */
export function changedQuestions(
  { profile }: Pick<Keying, "profile">,
  { items }: Pick<SavedStack, "items">,
): number {
  const today = itemsOf({ profile });
  const changed = items.filter(({ print }, index) => {
    const item = today[index];
    return item === undefined || itemFingerprint(item) !== print;
  });
  return Math.max(changed.length, today.length - items.length);
}

/**
 * A kept stack as it goes on, for a profile whose questions are the same; null where what is kept cannot be of it: an answer that
 * is no option, or a place that is nowhere.
 */
export function resumableStack(
  profile: Keying["profile"],
  { pupils, place, half }: Pick<SavedStack, "pupils" | "place" | "half">,
): Pick<Keying, "pupils" | "place" | "half"> | null {
  const items = itemsOf({ profile });
  const isOption = (choice: Choice, question: number) => choice <= (items[question]?.options.length ?? -1);
  const isSound = ({ choices, at }: Row) => at <= choices.length && choices.every(isOption);
  const rows = pupilsOf({ pupils });
  const here: Place = "row" in place ? { ...place, row: rowOf(place.row) } : place;
  const isPlaced =
    (here.pupil === null || here.pupil < rows.length) &&
    (!("row" in here) || isSound(here.row)) &&
    (here.kind !== "differences" || isDecidable(profile, rows, here));
  return isPlaced && rows.every(({ row }) => isSound(row)) ? { pupils: rows, place: here, half } : null;
}

/** Differences are told between two whole passes, and decided from the first on by options of their questions. */
function isDecidable(profile: Keying["profile"], pupils: readonly Pupil[], place: Differences): boolean {
  const items = itemsOf({ profile });
  const isWhole = [place.row, at(pupils, place.pupil).row].every((row) => row.at === items.length);
  if (!isWhole) return false;
  const differences = differencesOf({ pupils }, place);
  return place.decided.every((choice, index) => {
    const question = differences[index]?.question;
    return question !== undefined && choice <= at(items, question).options.length;
  });
}

/** The answers of a row by the ids of its questions, as an answer file holds them: of a stack on paper whose questions may have changed. */
export function answersOf(
  profile: Keying["profile"],
  { items }: Pick<SavedStack, "items">,
  row: Row,
): Record<string, AnswerValue> {
  const today = new Map(itemsOf({ profile }).map((item) => [item.id, item]));
  const given = counted(row).flatMap((choice: Choice, index): [string, AnswerValue][] => {
    const asked = items[index];
    const item = today.get(asked?.id ?? "");
    const isSame = item !== undefined && itemFingerprint(item) === asked?.print;
    const option = isSame ? item.options[choice - 1] : undefined;
    return item && option ? [[item.id, option.value]] : [];
  });
  return Object.fromEntries(given);
}
