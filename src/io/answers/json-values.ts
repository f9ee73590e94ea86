const OPEN_MAP = 0x7b;
const CLOSE_MAP = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const NEW_LINE = 0x0a;
const SPACE = 0x20;
const TAB = 0x09;
/** The bytes of a byte order mark, which stands where files were joined. */
export const MARK: readonly number[] = [0xef, 0xbb, 0xbf];

/** None of the bytes. */
export const NOWHERE = -1;

/** What a scanner came upon: a value, the beginning or end of a list of values, or what does not belong between values. */
export type Step =
  | { kind: "value"; from: number; to: number }
  | { kind: "list"; at: number }
  | { kind: "mistake"; at: number; detail: string };

/**
 * Follows the bytes of JSON to where each value begins and ends: those of one list, or values one after the other, as programs
 * write that add to a file. It minds quotes, brackets and commas alone; whether a value is sound is for whoever reads it. A
 * quote that is never closed ends with its line, as JSON wants it, so that what follows is not lost.
 */
export class ValueScanner {
  /** The next byte to be looked at. */
  at = 0;
  /** Where the value at hand begins; `NOWHERE` between values. */
  start = NOWHERE;
  isInList: boolean;
  /** How far in the line of the value at hand begins. */
  indent: number;
  /** The first of some values that were cut from others may have had its comma. */
  #isBlank = false;
  #needsComma = false;
  #hasComma = false;
  #depth = 0;
  #isQuoted = false;

  constructor({ isInList = false, indent = 0 } = {}) {
    this.isInList = isInList;
    this.indent = indent;
  }

  /** Goes on. @returns null when the bytes are used up */
  next(bytes: Uint8Array): Step | null {
    if (this.start === NOWHERE) {
      const step = this.#toValue(bytes);
      if (step || this.start === NOWHERE) return step;
    }
    const from = this.start;
    const to = this.#endOf(bytes);
    if (to === NOWHERE) return null;
    this.#endValue(to);
    return { kind: "value", from, to };
  }

  /** The value that the end of the input cuts off; null where none was begun. */
  cutOff(end: number): Step | null {
    if (this.start === NOWHERE) return null;
    const from = this.start;
    this.#endValue(end);
    return { kind: "value", from, to: end };
  }

  /** Gives up the value at hand: the next begins at a place within it. */
  restart(at: number): void {
    this.#endValue(at);
    this.#needsComma = false;
  }

  /** Counts from a later byte on, when those before it were taken away. */
  moveBy(bytes: number): void {
    this.at -= bytes;
    if (this.start !== NOWHERE) this.start = Math.max(0, this.start - bytes);
  }

  #endValue(at: number): void {
    this.at = at;
    this.start = NOWHERE;
    this.#needsComma = this.isInList;
    this.#hasComma = false;
    this.#depth = 0;
    this.#isQuoted = false;
  }

  /** Goes to the beginning of the next value, or to what must be told before it. */
  #toValue(bytes: Uint8Array): Step | null {
    for (; this.at < bytes.length; this.at += 1) {
      const byte = bytes[this.at] ?? 0;
      if (byte === NEW_LINE) [this.indent, this.#isBlank] = [0, true];
      else if (byte === SPACE || byte === TAB) this.indent += this.#isBlank ? 1 : 0;
      else if (byte > SPACE && !MARK.includes(byte)) {
        this.#isBlank = false;
        const step = this.#meet(byte);
        if (step) this.at += 1;
        if (step || this.start !== NOWHERE) return step;
      }
    }
    return null;
  }

  /** Looks at what stands between values: nothing but commas and the brackets of a list belongs there. */
  #meet(byte: number): Step | null {
    const { at } = this;
    if (byte === COMMA) return this.#meetComma();
    if (byte === OPEN_LIST && !this.isInList) return this.#turn(true);
    if (byte === CLOSE_LIST && this.isInList) {
      if (!this.#hasComma) return this.#turn(false);
      this.#hasComma = false;
      this.at -= 1;
      return { kind: "mistake", at, detail: "ValueExpected" };
    }
    if (byte === CLOSE_LIST || byte === CLOSE_MAP)
      return { kind: "mistake", at, detail: "EndOfFileExpected" };
    if (this.isInList && this.#needsComma) {
      this.#needsComma = false;
      this.at -= 1;
      return { kind: "mistake", at, detail: "CommaExpected" };
    }
    this.start = at;
    return null;
  }

  #meetComma(): Step | null {
    if (this.isInList && this.#needsComma) {
      [this.#needsComma, this.#hasComma] = [false, true];
      return null;
    }
    return { kind: "mistake", at: this.at, detail: this.isInList ? "ValueExpected" : "EndOfFileExpected" };
  }

  #turn(isInList: boolean): Step {
    this.isInList = isInList;
    [this.#needsComma, this.#hasComma] = [false, false];
    return { kind: "list", at: this.at };
  }

  /** Where the value at hand ends. A bare word, which no record is, ends before the next comma, bracket or line. */
  #endOf(bytes: Uint8Array): number {
    let at = this.at;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (this.#isQuoted) {
        if (byte === BACKSLASH) at += 1;
        else if (byte === QUOTE || byte === NEW_LINE) this.#isQuoted = false;
      } else if (byte === QUOTE) this.#isQuoted = true;
      else if (byte === OPEN_MAP || byte === OPEN_LIST) {
        if (this.#depth === 0 && at > this.start) return at;
        this.#depth += 1;
      } else if (byte === CLOSE_MAP || byte === CLOSE_LIST) {
        if (this.#depth === 0) return at;
        this.#depth -= 1;
        if (this.#depth === 0) return at + 1;
      } else if (this.#depth === 0 && (byte === COMMA || byte === NEW_LINE)) return at;
    }
    this.at = at;
    return NOWHERE;
  }
}

/**
 * Where a record may begin within one that is broken: at a line that is indented like the broken one's own and opens a record. A
 * record that lacks its end takes all that follow for its own.
 */
export function restartWithin(bytes: Uint8Array, indent: number, from: number, to: number): number {
  // A search in all bytes would go on to their end, for each of many records in one line.
  const within = bytes.subarray(0, to);
  for (let line = within.indexOf(NEW_LINE, from); line >= 0; line = within.indexOf(NEW_LINE, line + 1)) {
    let at = line + 1;
    while (bytes[at] === SPACE || bytes[at] === TAB) at += 1;
    if (at < to && at - line - 1 === indent && bytes[at] === OPEN_MAP) return at;
  }
  return NOWHERE;
}
