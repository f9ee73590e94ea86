import type { Layout } from "../../io/streams/sink.ts";
import type { Format } from "../../render/format.ts";

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

/** So much text is gathered before it is turned into bytes. */
const PIECE = 16 * 1024;
/** The most bytes that a UTF-16 unit takes in UTF-8. */
const MOST_BYTES = 3;

/**
 * Joins texts as bytes. A text that grew to a megabyte would keep all of its thousands of parts alive, and one call for each
 * of them would be slow.
 */
export class TextBuffer {
  readonly #layout: Layout;
  #buffer: Buffer;
  #size = 0;
  #piece = "";
  #isEmpty = true;

  /** @param buffer to write into while it is large enough */
  constructor(layout: Layout, buffer: ArrayBufferLike) {
    this.#layout = layout;
    this.#buffer = Buffer.from(buffer);
  }

  add(text: string): void {
    const { between, isTrimmed } = this.#layout;
    if (!this.#isEmpty) this.#piece += between;
    this.#isEmpty = false;
    this.#piece += isTrimmed ? text.trimEnd() : text;
    if (this.#piece.length > PIECE) this.#flush();
  }

  bytes(): Uint8Array {
    this.#flush();
    return this.#buffer.subarray(0, this.#size);
  }

  #flush(): void {
    const needed = this.#size + this.#piece.length * MOST_BYTES;
    if (needed > this.#buffer.length) {
      const larger = Buffer.from(new SharedArrayBuffer(2 * needed));
      this.#buffer.copy(larger, 0, 0, this.#size);
      this.#buffer = larger;
    }
    this.#size += this.#buffer.write(this.#piece, this.#size);
    this.#piece = "";
  }
}
