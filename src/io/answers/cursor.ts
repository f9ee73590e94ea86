const NEW_LINE = 0x0a;

/** Lines before a place, and what stands before it in its own line; from 0. */
export interface Position {
  line: number;
  column: number;
}

/** Tells where bytes of UTF-8 stand in a text, in the order in which they are asked about; each is looked at once. */
export class Cursor {
  readonly #bytes: Uint8Array;
  #at = 0;
  #line: number;
  #column: number;

  constructor(bytes: Uint8Array, { line, column }: Position) {
    this.#bytes = bytes;
    this.#line = line;
    this.#column = column;
  }

  /** Goes on to a byte that is no sooner than the last one asked about. */
  to(at: number): Position {
    for (; this.#at < at; this.#at += 1) {
      const byte = this.#bytes[this.#at] ?? 0;
      if (byte === NEW_LINE) {
        this.#line += 1;
        this.#column = 0;
      } else this.#column += unitsOf(byte);
    }
    return { line: this.#line, column: this.#column };
  }
}

/** The UTF-16 units of the character that a byte begins. */
function unitsOf(byte: number): number {
  if (byte >= 0xf0) return 2;
  return byte >= 0x80 && byte < 0xc0 ? 0 : 1;
}
