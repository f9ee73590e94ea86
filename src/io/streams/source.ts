import { type FileHandle, open } from "node:fs/promises";
import { type FileFailure, type Problem, problem } from "../../core/base/problem.ts";
import { failureOf } from "../files/read.ts";

/** An input as a stream of bytes. A chunk may be overwritten once the next is asked for. */
export interface Source {
  /** Undefined for stdin. */
  file: string | undefined;
  /** Null where nobody knows. */
  size: number | null;
  chunks: AsyncIterable<Uint8Array>;
  /** What is to be told once everything is read. */
  after: () => Promise<Problem[]>;
}

/** That an input could not be read to its end. */
export class ReadFailure extends Error {
  readonly reason: FileFailure;

  constructor(cause: unknown) {
    super("an input could not be read", { cause });
    this.reason = failureOf(cause);
  }
}

async function* guarded<Chunk>(chunks: AsyncIterable<Chunk>): AsyncGenerator<Chunk> {
  try {
    yield* chunks;
  } catch (error) {
    throw new ReadFailure(error);
  }
}

const CHUNK_BYTES = 256 * 1024;

/** Opens a file. It is read as far as it reaches now: one that grows meanwhile would never end. */
export async function openFile(file: string): Promise<Source | { problem: Problem }> {
  try {
    const handle = await open(file);
    const stat = await handle.stat();
    if (stat.isDirectory()) {
      await handle.close();
      return { problem: problem("unreadable-file", { reason: "folder" }, { file }) };
    }
    // A pipe has no size, and neither has what the system makes up while it is read.
    const size = stat.isFile() && stat.size > 0 ? stat.size : null;
    const chunks = readChunks(handle, size);
    const after = async (): Promise<Problem[]> => {
      const grew = size !== null && (await handle.stat()).size > size;
      await handle.close();
      return grew ? [problem("file-grew", {}, { file }, "warning")] : [];
    };
    return { file, size, chunks: guarded(chunks), after };
  } catch (error) {
    return { problem: problem("unreadable-file", { reason: failureOf(error) }, { file }) };
  }
}

/** Reads into one buffer again and again: a new one for each chunk would pile up as garbage. */
async function* readChunks(handle: FileHandle, size: number | null): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(CHUNK_BYTES);
  for (let left = size ?? Number.POSITIVE_INFINITY; left > 0; ) {
    const { bytesRead } = await handle.read(buffer, 0, Math.min(CHUNK_BYTES, left));
    if (bytesRead === 0) return;
    left -= bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

/** Stdin, whose chunks may be texts. */
export function openStream(stream: AsyncIterable<Uint8Array | string>): Source {
  return { file: undefined, size: null, chunks: bytesOf(stream), after: async () => [] };
}

async function* bytesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of guarded(stream)) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}

/** The beginning of a stream, and the whole of it. */
export interface Peeked {
  start: Uint8Array;
  /** Whether the beginning is all there is. */
  isWhole: boolean;
  chunks: AsyncIterable<Uint8Array>;
}

const BYTE_ORDER_MARK = Buffer.from("\ufeff");

/** Looks at the beginning of a stream; a byte order mark is left out. */
export async function peek(source: AsyncIterable<Uint8Array>, bytes: number): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  while (size < bytes) {
    const next = await iterator.next();
    isWhole = next.done === true;
    if (next.done) break;
    parts.push(Uint8Array.from(next.value));
    size += next.value.length;
  }
  const joined = Buffer.concat(parts);
  const isMarked = joined.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
  const start = isMarked ? joined.subarray(BYTE_ORDER_MARK.length) : joined;
  return { start, isWhole, chunks: joinStreams(start, iterator) };
}

async function* joinStreams(start: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (start.length > 0) yield start;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
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
      const end = chunk.indexOf(0x0a, from);
      if (end < 0) break;
      from = end + 1;
      left -= 1;
    }
    if (left === 0 && from < chunk.length) yield chunk.subarray(from);
  }
}
