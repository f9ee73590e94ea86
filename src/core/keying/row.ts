import { at } from "../base/at.ts";
import { readSign } from "./digits.ts";
import { type Choice, goTo, itemsOf, type Keying, nextPupil, type Pupil, type Row, rowAt } from "./keying.ts";
import { endSecond, startSecond, stepSecond } from "./second.ts";
import { stopped } from "./stop.ts";
import type { Typed } from "./typed.ts";

/** A row, of the first pass or the second, after a key. */
export function typeInRow(keying: Keying, typed: Typed): Keying {
  const row = rowAt(keying);
  if (!row) return keying;
  const isFull = row.at === itemsOf(keying).length;
  switch (typed.key) {
    case "backspace":
    case "left":
      return undo(keying, row);
    case "right":
      return retake(keying, row, Math.min(row.at + 1, row.choices.length));
    case "end":
      return retake(keying, row, row.choices.length);
    case "up":
    case "down":
      return stepSecond(keying, typed.key) ?? stopped(keying, "no-key");
    case "enter":
      return isFull ? confirm(keying) : stopped(keying, "too-few");
    case "p":
      return isFull && keying.place.kind === "row"
        ? startSecond(keying, keying.place.pupil)
        : sign(keying, row, typed);
    default:
      return sign(keying, row, typed);
  }
}

function confirm(keying: Keying): Keying {
  return keying.place.kind === "second" ? endSecond(keying, keying.place) : nextPupil(keying);
}

function sign(keying: Keying, row: Row, { sign: typed }: Typed): Keying {
  if (typed === "") return stopped(keying, "no-key");
  const items = itemsOf(keying);
  if (row.at === items.length) return stopped(keying, "too-many", typed);
  const read = readSign(at(items, row.at), keying.half, typed);
  if ("wrong" in read) return stopped(keying, read.wrong, typed);
  if ("half" in read) return { ...keying, half: read.half };
  return withRow({ ...keying, half: null }, answered(row, read.choice));
}

function answered({ choices, at: place }: Row, choice: Choice): Row {
  return { choices: [...choices.slice(0, place), choice, ...choices.slice(place + 1)], at: place + 1 };
}

/** Takes the last step back: half an answer, an answer, or from an empty row who it is of. */
function undo(keying: Keying, row: Row): Keying {
  if (keying.half !== null) return { ...keying, half: null };
  if (row.at > 0) return withRow(keying, { ...row, at: row.at - 1 });
  const { place, pupils } = keying;
  if (place.kind !== "row") return { ...keying, notice: "first", refused: keying.refused + 1 };
  const { code, group } = at(pupils, place.pupil);
  return goTo(keying, { kind: "group", pupil: place.pupil, code, typed: group });
}

/** Takes answers again that were taken back. */
function retake(keying: Keying, row: Row, end: number): Keying {
  if (end === row.at) return { ...keying, notice: "no-more", refused: keying.refused + 1 };
  return withRow({ ...keying, half: null }, { ...row, at: end });
}

function withRow(keying: Keying, row: Row): Keying {
  const { place, pupils } = keying;
  if (place.kind === "second") return { ...keying, place: { ...place, row } };
  if (place.kind !== "row") return keying;
  return {
    ...keying,
    pupils: pupils.map((pupil, index) => (index === place.pupil ? rewritten(pupil, row) : pupil)),
  };
}

/** What was checked is no longer so once an answer is another. */
function rewritten(pupil: Pupil, row: Row): Pupil {
  const isSame = row.choices.every((choice, index) => choice === pupil.row.choices[index]);
  return { ...pupil, row, isChecked: pupil.isChecked && isSame };
}
