import { at } from "../base/at.ts";
import { goTo, isComplete, type Keying, openRow, type Stop } from "./keying.ts";
import { startSecond } from "./second.ts";
import type { Typed } from "./typed.ts";

/** Stops taking keys. Half an answer is taken back with the stop, so that whole answers are typed anew. */
export function stopped(keying: Keying, kind: Stop["kind"], sign = "", pupil: number | null = null): Keying {
  return { ...keying, stop: { kind, sign, ignored: 0, pupil }, refused: keying.refused + 1 };
}

/** A stopped stack after a key: one that no answer is typed with takes the stop back, and every other only counts. */
export function typeStopped(keying: Keying, stop: Stop, { key }: Typed): Keying {
  if (key === "backspace" || key === "left") return lifted(keying);
  if (stop.pupil !== null && key === "l") return openRow(keying, stop.pupil);
  if (stop.pupil !== null && key === "p" && isTakenWhole(keying, stop))
    return startSecond(keying, stop.pupil);
  return { ...keying, stop: { ...stop, ignored: stop.ignored + 1 }, refused: keying.refused + 1 };
}

/** Whether the booklet of the pupil who has the code already is whole, so that it can be checked. */
export function isTakenWhole(keying: Keying, { pupil }: Stop): boolean {
  return pupil !== null && isComplete(keying, at(keying.pupils, pupil));
}

/** Whoever has a code already keeps it: another is asked for. */
function lifted(keying: Keying): Keying {
  const { place } = keying;
  if (place.kind !== "group") return { ...keying, stop: null, half: null };
  return goTo(keying, { kind: "code", pupil: place.pupil, typed: place.code });
}
