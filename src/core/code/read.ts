import { visible } from "../base/words.ts";
import { MARK_SIGNS } from "./layout.ts";
import { isChecked, SIGNS, signValue } from "./signs.ts";

/** What every code begins with; the digit is the edition of the codes themselves. */
export const PREFIX = "KC1";

/** A code whose check is right, of whichever profile it is. */
export interface SoundCode {
  /** Tells of which role and edition it is. */
  mark: string;
  /** The values of its signs, the mark and the check among them. */
  values: readonly number[];
}

/** Why a text is no code: it begins otherwise, it is of a later edition of the codes, or its signs are not those that were written. */
export interface WrongCode {
  wrong: "start" | "newer" | "signs";
  /** What stands where the mark should. */
  mark: string;
  /** How many signs there are behind the prefix. */
  length: number;
}

/** What a person puts between signs: spaces, ends of lines, and hyphens of any length. */
const BETWEEN = /[\s\p{Pd}\u2212_]+/gu;

/** Reads the signs of a code, of whichever profile it is. */
export function readCode(text: string): SoundCode | WrongCode {
  const bare = visible(text).replace(BETWEEN, "");
  const [start = "", edition = ""] = /^kc([\dil])/i.exec(bare) ?? [];
  const values = [...bare.slice(start.length)].map(signValue);
  const mark = markIn(values);
  const isSound = !values.includes(-1) && isChecked(values);
  if (signValue(edition) === 1)
    return isSound ? { mark, values } : { wrong: "signs", mark, length: values.length };
  // One of a later edition has a check of its own; with ours right, only the digit is wrong.
  const isNewer = signValue(edition) > 1 && !isSound;
  return { wrong: isNewer ? "newer" : "start", mark, length: values.length };
}

/** The same for all ways to write one code: in small letters, with spaces, with O for 0. Of what is no code, the text itself. */
export function codeKey(text: string): string {
  const read = readCode(text);
  return "values" in read ? read.values.map((value) => SIGNS.charAt(value)).join("") : text;
}

function markIn(values: readonly number[]): string {
  return values
    .slice(0, MARK_SIGNS)
    .map((value) => SIGNS.charAt(value))
    .join("");
}
