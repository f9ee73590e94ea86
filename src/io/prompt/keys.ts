import { StringDecoder } from "node:string_decoder";
import type { Key } from "../../core/interview/keys.ts";

/** A key as a person pressed it. */
export interface Pressed {
  /** Its name in the table of keys; empty for one that no table names. `interrupt` is Ctrl-C or Ctrl-D, `suspend` Ctrl-Z. */
  key: Key | typeof INTERRUPT | typeof SUSPEND;
  /** What the terminal sent for it; of a paste, the text alone. */
  sent: string;
}

export const INTERRUPT = "interrupt";
export const SUSPEND = "suspend";
export const PASTE = "paste";

/** By what stands between the beginning of a sequence and its modifiers, with its last sign. */
const SEQUENCES: ReadonlyMap<string, Key> = new Map([
  ...(["up", "down", "right", "left"] as const).flatMap((key, index): [string, Key][] => [
    // Lower case: with Shift or Ctrl held, in some terminals.
    ["ABCD".charAt(index), key],
    ["abcd".charAt(index), key],
  ]),
  ["H", "home"],
  ["1~", "home"],
  ["7~", "home"],
  ["F", "end"],
  ["4~", "end"],
  ["8~", "end"],
  ["5~", "page-up"],
  ["6~", "page-down"],
]);

const SIGNS: ReadonlyMap<string, Pressed["key"]> = new Map([
  ["\r", "enter"],
  ["\n", "enter"],
  ["\b", "backspace"],
  ["\u007f", "backspace"],
  ["\u001b", "escape"],
  ["\u0003", INTERRUPT],
  ["\u0004", INTERRUPT],
  ["\u001a", SUSPEND],
]);

const PASTE_BEGINS = "200~";
const PASTE_ENDS = "\u001b[201~";

/** A sequence that is whole, or what Alt makes of a sign: both begin with Esc, pressed with Alt with two of them. */
const WHOLE = /^\u001b+(?:\[\[?([\d;:<=>?]*)[ -#%-/]*([@-~$])|O(\d*)([A-Za-z])|[^\u001b])/u;
/** The beginning of a sequence. */
const BEGUN = /^\u001b+(?:\[\[?[\d;:<=>?]*[ -#%-/]*|O\d*)?$/;

/** Tells keys apart in what a terminal sends, wherever that is cut. */
export class KeyDecoder {
  readonly #characters = new StringDecoder();
  /** What is not yet a whole key. */
  #rest = "";
  #isPasting = false;

  /** What the next bytes or a silence will decide: whether an Esc begins a sequence, or where a paste ends. */
  get pending(): "sequence" | "paste" | null {
    if (this.#isPasting) return "paste";
    return this.#rest === "" ? null : "sequence";
  }

  /** The keys that are whole with the next bytes. */
  push(bytes: Buffer | string): Pressed[] {
    this.#rest += this.#characters.write(bytes);
    const pressed: Pressed[] = [];
    for (let key = this.#next(); key; key = this.#next()) pressed.push(key);
    return pressed;
  }

  /** The key that a silence ends: an Esc by itself, or a paste whose end never came. */
  flush(): Pressed[] {
    const sent = this.#rest;
    const isPaste = this.#isPasting;
    this.#rest = "";
    this.#isPasting = false;
    if (isPaste) return [{ key: PASTE, sent }];
    return sent === "" ? [] : [{ key: /^\u001b+$/.test(sent) ? "escape" : "", sent }];
  }

  #next(): Pressed | null {
    if (this.#isPasting) return this.#nextPaste();
    const [sign] = this.#rest;
    if (sign === undefined) return null;
    if (sign !== "\u001b") return this.#take(sign, nameOf);
    if (BEGUN.test(this.#rest)) return null;
    const [sequence = sign, parameters = "", last, digits = "", single] = WHOLE.exec(this.#rest) ?? [];
    if (parameters + last === PASTE_BEGINS) {
      this.#isPasting = true;
      this.#rest = this.#rest.slice(sequence.length);
      return this.#next();
    }
    const name = single === "M" ? "enter" : nameOfSequence(parameters || digits, last ?? single ?? "");
    return this.#take(sequence, () => name);
  }

  #nextPaste(): Pressed | null {
    const end = this.#rest.indexOf(PASTE_ENDS);
    if (end < 0) return null;
    this.#isPasting = false;
    const sent = this.#rest.slice(0, end);
    this.#rest = this.#rest.slice(end + PASTE_ENDS.length);
    return { key: PASTE, sent };
  }

  #take(sent: string, name: (sent: string) => Pressed["key"]): Pressed {
    this.#rest = this.#rest.slice(sent.length);
    return { key: name(sent), sent };
  }
}

function nameOf(sign: string): Pressed["key"] {
  return SIGNS.get(sign) ?? (sign < " " ? "" : sign.toLowerCase());
}

/** Modifiers change nothing: they are the parameters behind the first. */
function nameOfSequence(parameters: string, last: string): Key {
  const [first = ""] = parameters.split(/[;:]/);
  return SEQUENCES.get(/[A-Za-z]/.test(last) ? last : `${first}~`) ?? "";
}

/** So many signs at once are no keys: nobody types so fast. */
const LEAST_PASTED = 3;

/**
 * Keys that came together, seen by a place that takes single signs, or numbers too: many signs at once are text, from a terminal
 * that does not tell what is pasted.
 */
export function pastedOf(pressed: readonly Pressed[], takes: "signs" | "numbers"): readonly Pressed[] {
  const signs = pressed.filter(({ key, sent }) => key === sent.toLowerCase() && key !== "");
  const isNumber = takes === "numbers" && signs.every(({ key }) => /^\d$/.test(key));
  if (signs.length < LEAST_PASTED || isNumber) return pressed;
  return [{ key: PASTE, sent: pressed.map((one) => one.sent).join("") }];
}
