import { simplified } from "../base/words.ts";
import { type Keying, rowAt, type Stop } from "./keying.ts";
import { press } from "./press.ts";
import { stopped } from "./stop.ts";
import type { Typed } from "./typed.ts";

// Where lines are typed, a line of digits is a row or a part of one, and a few words stand for keys.

const MENU = "menu";
const BACK = /^(?:k|kembali) ?(\d{0,4})$/;
/**
 * What may stand between the digits of a row, for the eye: spaces, or a single mark. Two of them, and a dash or a full stop anywhere,
 * may stand for an answer that was left empty, so they are none.
 */
const GAPS = /(?<=\d)\s*[,;|]\s*(?=\d)|\s+/g;

/**
 * The stack after a line. Of a row it takes what stands before the first sign that is no answer, and nothing behind it: what
 * follows would stand at the wrong questions.
 */
export function takeLine(before: Keying, line: string): Keying {
  const said = simplified(line);
  // A line begins at the number that was told: half an answer from before would take its first digit.
  const whole: Keying = { ...before, half: null };
  const keying = before.stop && !isAsked(before.stop, said) ? press(whole, key("backspace")) : whole;
  if (said === MENU) return press(keying, key("escape"));
  const { place } = keying;
  if (place.kind === "code" || place.kind === "group") return takeText(keying, line, said);
  if (said === "")
    return press(keying, key(place.kind === "differences" && !place.isOpen ? "right" : "enter"));
  const back = BACK.exec(said);
  if (back) return goBack(keying, back[1] ?? "");
  return typeSigns(keying, line.replace(GAPS, ""));
}

function key(name: string): Typed {
  return { key: name, sign: "" };
}

/** Whether a line answers what is asked of a code that is taken. */
function isAsked({ kind }: Stop, said: string): boolean {
  return kind === "taken" && (said === "l" || said === "p");
}

function takeText(keying: Keying, line: string, said: string): Keying {
  const { place, stop } = keying;
  if (place.kind !== "code" && place.kind !== "group") return keying;
  if (stop) return press(keying, { key: said, sign: said });
  const isBack = place.kind === "group" && said === "kembali";
  const cleared: Keying = { ...keying, place: { ...place, typed: "" } };
  if (isBack) return press(cleared, key("backspace"));
  // A name that is asked for again stays where nothing is typed.
  const typed = said === "" ? keying : press(cleared, { key: "paste", sign: line.trim() });
  return typed.notice === "long-name" ? typed : press({ ...typed, refused: keying.refused }, key("enter"));
}

function typeSigns(keying: Keying, signs: string): Keying {
  let typed = keying;
  for (const sign of signs) {
    typed = press(typed, { key: sign.toLowerCase(), sign });
    if (typed.stop || typed.place.kind !== keying.place.kind) return typed;
  }
  return typed.half === null ? typed : stopped(typed, "two-digits", String(typed.half));
}

/** Takes answers back, to the question named or the last. */
function goBack(keying: Keying, named: string): Keying {
  if (named === "") return press(keying, key("left"));
  const end = Number(named) - 1;
  let undone = keying;
  while (end >= 0 && (rowAt(undone)?.at ?? 0) > end) undone = press(undone, key("left"));
  return undone;
}
