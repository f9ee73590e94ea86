import type { Format } from "../../render/format.ts";

/** What stands around and between the results of a batch. */
export interface Layout {
  open: string;
  between: string;
  close: string;
  /** Whether the last line feed of each result is left out. */
  isTrimmed: boolean;
}

/** @param header of a table */
export function layoutOf(format: Format, isSeveral: boolean, header: string): Layout {
  const plain = { open: "", between: "", close: "", isTrimmed: false };
  switch (format) {
    case "csv":
      return { ...plain, open: header };
    case "json":
      return isSeveral ? { open: "[\n", between: ",\n", close: "\n]\n", isTrimmed: true } : plain;
    case "teks":
    case "markdown":
      return { ...plain, between: "\n" };
    default:
      return plain;
  }
}

const FIRST_BYTES = 64 * 1024;
/** The most bytes that a UTF-16 unit takes in UTF-8. */
const MOST_BYTES = 3;

/** Joins texts as bytes. A string that grows to a megabyte would keep all of its thousands of parts alive. */
export class TextBuffer {
  readonly #layout: Layout;
  #buffer = Buffer.allocUnsafeSlow(FIRST_BYTES);
  #size = 0;
  #hasText = false;

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  add(text: string): void {
    const { between, isTrimmed } = this.#layout;
    if (this.#hasText && between !== "") this.#write(between);
    this.#hasText = true;
    this.#write(isTrimmed ? text.trimEnd() : text);
  }

  bytes(): Uint8Array {
    return this.#buffer.subarray(0, this.#size);
  }

  #write(text: string): void {
    const needed = this.#size + text.length * MOST_BYTES;
    if (needed > this.#buffer.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#buffer.length * 2));
      this.#buffer.copy(larger, 0, 0, this.#size);
      this.#buffer = larger;
    }
    this.#size += this.#buffer.write(text, this.#size);
  }
}
