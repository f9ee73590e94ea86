import type { Joining } from "../../io/streams/sink.ts";

/** So much text is gathered before it is turned into bytes. */
const PIECE = 16 * 1024;
/** The most bytes that a UTF-16 unit takes in UTF-8. */
const MOST_BYTES = 3;

/**
 * Joins texts as bytes. A text that grew to a megabyte would keep all of its thousands of parts alive, and one call for each
 * of them would be slow.
 */
export class TextBuffer {
  readonly #joining: Joining;
  #buffer: Buffer;
  #size = 0;
  #piece = "";
  #isEmpty = true;

  /** @param buffer to write into while it is large enough */
  constructor(joining: Joining, buffer: ArrayBufferLike) {
    this.#joining = joining;
    this.#buffer = Buffer.from(buffer);
  }

  add(text: string): void {
    const { between, isTrimmed } = this.#joining;
    if (!this.#isEmpty) this.#piece += between;
    this.#isEmpty = false;
    this.#piece += isTrimmed ? text.trimEnd() : text;
    if (this.#piece.length > PIECE) this.#flush();
  }

  /** Adds a text that stands for itself. @returns its bytes */
  addApart(text: string): number {
    const before = this.#size;
    this.#piece = text;
    this.#flush();
    return this.#size - before;
  }

  bytes(): Uint8Array {
    this.#flush();
    return this.#buffer.subarray(0, this.#size);
  }

  #flush(): void {
    const most = this.#size + this.#piece.length * MOST_BYTES;
    // To count them takes a look at each; mostly there is room for any.
    const needed = most <= this.#buffer.length ? most : this.#size + Buffer.byteLength(this.#piece);
    if (needed > this.#buffer.length) {
      const larger = Buffer.from(new SharedArrayBuffer(2 * needed));
      this.#buffer.copy(larger, 0, 0, this.#size);
      this.#buffer = larger;
    }
    this.#size += this.#buffer.write(this.#piece, this.#size);
    this.#piece = "";
  }
}
