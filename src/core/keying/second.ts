import { at } from "../base/at.ts";
import { readSign } from "./digits.ts";
import {
  type Choice,
  counted,
  type Differences,
  goTo,
  isComplete,
  itemsOf,
  type Keying,
  nextPupil,
  type Place,
  type Pupil,
} from "./keying.ts";
import { stopped } from "./stop.ts";
import type { Typed } from "./typed.ts";

/** A question whose two passes differ. */
export interface Difference {
  /** From 0. */
  question: number;
  first: Choice;
  second: Choice;
}

/** Begins the second pass over a pupil's booklet: blind, so that it is read from the paper again. */
export function startSecond(keying: Keying, pupil: number): Keying {
  return goTo(keying, { kind: "second", pupil, row: { choices: [], at: 0 } });
}

/** Begins it with the first pupil that was not checked; null where there is none left. */
export function checkNext(keying: Keying): Keying | null {
  const next = keying.pupils.findIndex((pupil) => mayBeChecked(keying, pupil));
  return next < 0 ? null : startSecond(keying, next);
}

/** Whether a pupil's booklet waits for a second pass. */
export function mayBeChecked(keying: Keying, pupil: Pupil): boolean {
  return isComplete(keying, pupil) && !pupil.isChecked;
}

/** Before the first answer the arrows lead to another booklet; null where they do not. */
export function stepSecond(keying: Keying, key: "up" | "down"): Keying | null {
  const { place, pupils } = keying;
  if (place.kind !== "second" || place.row.at > 0 || keying.half !== null) return null;
  const complete = pupils.flatMap((pupil, index) => (isComplete(keying, pupil) ? [index] : []));
  const here = complete.indexOf(place.pupil);
  const next = complete[here + (key === "up" ? -1 : 1)];
  return next === undefined ? { ...keying, refused: keying.refused + 1 } : startSecond(keying, next);
}

/** Where the two passes differ, the first question first. */
export function differencesOf(
  { pupils }: Pick<Keying, "pupils">,
  { pupil, row }: Pick<Differences, "pupil" | "row">,
): Difference[] {
  return counted(at(pupils, pupil).row).flatMap((first, question) => {
    const second = at(row.choices, question);
    return first === second ? [] : [{ question, first, second }];
  });
}

/** Whether so much differs that the booklet may be another pupil's: more than a third of the questions. */
export function differsMuch(keying: Pick<Keying, "profile">, differences: readonly Difference[]): boolean {
  return differences.length * 3 > itemsOf(keying).length;
}

/** Ends a second pass: the booklet is checked where it found the same. */
export function endSecond(keying: Keying, { pupil, row }: Extract<Place, { kind: "second" }>): Keying {
  if (differencesOf(keying, { pupil, row }).length === 0) return checked(keying, pupil, []);
  return goTo(keying, { kind: "differences", pupil, row, decided: [], isOpen: false });
}

/** The differences after a key: each is decided by the answer that a third look at the paper finds. */
export function typeInDifferences(keying: Keying, place: Differences, { key, sign }: Typed): Keying {
  const differences = differencesOf(keying, place);
  const next = differences[place.decided.length];
  if (!place.isOpen) {
    const opens = key === " " || key === "right";
    return opens
      ? { ...keying, place: { ...place, isOpen: true } }
      : { ...keying, refused: keying.refused + 1 };
  }
  if (key === "backspace" || key === "left") return undecide(keying, place);
  if (key === "enter" && !next) return decidedAll(keying, place, differences);
  if (key === "enter") return stopped(keying, "too-few");
  if (sign === "") return stopped(keying, "no-key");
  if (!next) return stopped(keying, "too-many", sign);
  const read = readSign(at(itemsOf(keying), next.question), keying.half, sign);
  if ("wrong" in read) return stopped(keying, read.wrong, sign);
  if ("half" in read) return { ...keying, half: read.half };
  return { ...keying, half: null, place: { ...place, decided: [...place.decided, read.choice] } };
}

function undecide(keying: Keying, place: Differences): Keying {
  if (keying.half !== null) return { ...keying, half: null };
  if (place.decided.length === 0) return { ...keying, notice: "first", refused: keying.refused + 1 };
  return { ...keying, place: { ...place, decided: place.decided.slice(0, -1) } };
}

function decidedAll(
  keying: Keying,
  { pupil, decided }: Differences,
  differences: readonly Difference[],
): Keying {
  const changes = differences.map(({ question }, index) => [question, at(decided, index)] as const);
  return checked(keying, pupil, changes);
}

/** Remembers that a booklet was checked, and goes on with the next that was not; after the last to the menu. */
function checked(keying: Keying, pupil: number, changes: readonly (readonly [number, Choice])[]): Keying {
  const decided = new Map(changes);
  const pupils = keying.pupils.map((one, index) => {
    if (index !== pupil) return one;
    const choices = one.row.choices.map((choice, question) => decided.get(question) ?? choice);
    return { ...one, row: { ...one.row, choices }, isChecked: true };
  });
  const after = { ...keying, pupils };
  return checkNext(after) ?? { ...nextPupil(after), wantsMenu: true };
}
