import { MOST_HEADING_BYTES } from "../answers/block.ts";
import type { Source } from "./source.ts";

const BYTE_ORDER_MARK = Buffer.from("\ufeff");

/** A stream whose beginning is known. */
export interface Peeked {
  /** Its first bytes, without a byte order mark. */
  start: Uint8Array;
  /** Whether the beginning is all there is. */
  isWhole: boolean;
  /** Everything, the beginning too. */
  chunks: AsyncIterable<Uint8Array>;
}

/** Looks at the beginning of a stream; byte order marks are left out. */
export async function peek(source: Source["chunks"], bytes = MOST_HEADING_BYTES): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const read = async (wanted: number): Promise<Buffer> => {
    while (size < wanted && !isWhole) {
      const next = await iterator.next();
      isWhole = next.done === true;
      if (next.done) break;
      parts.push(Uint8Array.from(next.value));
      size += next.value.length;
    }
    return withoutMarks(Buffer.concat(parts));
  };
  // Marks are none of the bytes asked for. Only as many more are read: an input of nothing but marks would never end.
  const found = await read(bytes);
  const start = found.length < bytes ? await read(bytes + size - found.length) : found;
  return { start, isWhole, chunks: joinStreams(start, iterator) };
}

async function* joinStreams(start: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (start.length > 0) yield start;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** A program that takes the mark for text puts another one before it. */
function withoutMarks(bytes: Buffer): Buffer {
  let start = bytes;
  while (start.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK))
    start = start.subarray(BYTE_ORDER_MARK.length);
  return start;
}
