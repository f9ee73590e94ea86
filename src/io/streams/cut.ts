import { type Block, MOST_RECORD_BYTES } from "../answers/block.ts";
import type { Buffers } from "./buffers.ts";

const NEW_LINE = 0x0a;

/** Large enough that handing a block over costs nothing, small enough that many fit in memory. */
export const BLOCK_BYTES = 512 * 1024;

/** Where the last whole record ends in bytes that begin with one; 0 when none ends. */
export type LastEnd = (bytes: Uint8Array) => number;

export const lastLineEnd: LastEnd = (bytes) => bytes.lastIndexOf(NEW_LINE) + 1;

/** How a stream is cut. */
export interface CutSettings {
  lastEnd: LastEnd;
  /** Where the memory of the blocks comes from. */
  buffers: Buffers;
  blockBytes?: number | undefined;
  mostBytes?: number;
}

/**
 * Cuts a stream into blocks of whole records. A record too long to be held leaves an empty block in its place; a row whose
 * quote is never closed ends with its line. A chunk may be overwritten once the next is asked for.
 */
export async function* cutBlocks(
  chunks: AsyncIterable<Uint8Array>,
  { lastEnd, buffers, blockBytes = BLOCK_BYTES, mostBytes = MOST_RECORD_BYTES }: CutSettings,
): AsyncGenerator<Block> {
  const held = new Held(buffers, blockBytes);
  let wanted = blockBytes;
  let isSkipping = false;
  let before = "";
  for await (const chunk of chunks) {
    const next = isSkipping ? afterLine(chunk) : chunk;
    if (!next) continue;
    isSkipping = false;
    held.add(next);
    if (held.size < wanted) continue;
    const { bytes } = held;
    const end = lastEnd(bytes) || (held.size > mostBytes ? bytes.indexOf(NEW_LINE) + 1 : 0);
    isSkipping = end === 0 && held.size > mostBytes;
    if (end > 0) {
      wanted = blockBytes;
      const block = { bytes: held.split(end), isTooLong: false, before };
      // Whoever takes the block may write over it.
      before = lastLine(block.bytes);
      yield block;
    } else if (isSkipping) {
      wanted = blockBytes;
      held.drop();
      before = "";
      yield { bytes: new Uint8Array(), isTooLong: true };
    }
    // A long record is looked through again only when twice as much is there.
    else wanted = 2 * held.size;
  }
  if (held.size > 0) yield { bytes: held.bytes, isTooLong: false, before };
}

function lastLine(bytes: Uint8Array): string {
  const from = bytes.lastIndexOf(NEW_LINE, -2) + 1;
  return Buffer.from(bytes.subarray(from)).toString("utf8");
}

/** A stream whose chunks are no larger than a block is to be, since all whole records of a chunk make one block. */
export async function* inParts(
  chunks: AsyncIterable<Uint8Array>,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; from += most) yield chunk.subarray(from, from + most);
  }
}

function afterLine(chunk: Uint8Array): Uint8Array | null {
  const end = chunk.indexOf(NEW_LINE);
  return end < 0 ? null : chunk.subarray(end + 1);
}

/** A stream without its first lines. */
export async function* withoutLines(
  chunks: AsyncIterable<Uint8Array>,
  lines: number,
): AsyncGenerator<Uint8Array> {
  let left = lines;
  for await (const chunk of chunks) {
    let from = 0;
    while (left > 0) {
      const end = chunk.indexOf(NEW_LINE, from);
      if (end < 0) break;
      from = end + 1;
      left -= 1;
    }
    if (left === 0 && from < chunk.length) yield chunk.subarray(from);
  }
}

/** The bytes that no block has taken yet. */
export class Held {
  readonly #buffers: Buffers;
  readonly #least: number;
  #all: Uint8Array;
  size = 0;

  constructor(buffers: Buffers, blockBytes: number) {
    this.#buffers = buffers;
    // Room for the chunk that fills a block.
    this.#least = 2 * blockBytes;
    this.#all = new Uint8Array(buffers.take(this.#least));
  }

  get bytes(): Uint8Array {
    return this.#all.subarray(0, this.size);
  }

  add(chunk: Uint8Array): void {
    const needed = this.size + chunk.length;
    if (needed > this.#all.length) {
      const larger = new Uint8Array(this.#buffers.take(2 * needed));
      larger.set(this.bytes);
      this.#buffers.give(this.#all.buffer);
      this.#all = larger;
    }
    this.#all.set(chunk, this.size);
    this.size = needed;
  }

  /** Parts with the bytes before an end; the others go on in a new buffer, since a block may go to another thread. */
  split(end: number): Uint8Array {
    const { bytes } = this;
    const rest = bytes.subarray(end);
    this.#all = new Uint8Array(this.#buffers.take(Math.max(this.#least, rest.length)));
    this.#all.set(rest);
    this.size = rest.length;
    return bytes.subarray(0, end);
  }

  drop(): void {
    this.size = 0;
  }
}
