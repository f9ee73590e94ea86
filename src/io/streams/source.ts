import { readFileSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { type FileFailure, type Problem, problem } from "../../core/base/problem.ts";
import { failureOf } from "../files/failure.ts";
import { fileSize } from "../files/read.ts";

/** An input as a stream of bytes. A chunk may be overwritten once the next is asked for. */
export interface Source {
  /** Undefined for stdin. */
  file: string | undefined;
  chunks: AsyncIterable<Uint8Array>;
  /** Ends the reading. @returns what is to be told then */
  close: () => Promise<Problem[]>;
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

/**
 * Opens a file. It is read as far as it reaches now: one that grows meanwhile would never end. A short one is read at once, since
 * a single respondent would wait for what reads a long one.
 */
export async function openFile(file: string): Promise<Source | { problem: Problem }> {
  try {
    const short = fileSize(file) ?? 0;
    if (short > 0 && short < CHUNK_BYTES) return { file, chunks: only(readFileSync(file)), close: nothing };
    const { open } = await import("node:fs/promises");
    const handle = await open(file);
    const stat = await handle.stat();
    if (stat.isDirectory()) {
      await handle.close();
      return { problem: problem("unreadable-file", { reason: "folder" }, { file }) };
    }
    // A pipe has no size, and neither has what the system makes up while it is read.
    const size = stat.isFile() && stat.size > 0 ? stat.size : null;
    const chunks = readChunks(handle, size);
    const close = async (): Promise<Problem[]> => {
      const grew = size !== null && (await handle.stat()).size > size;
      await handle.close();
      return grew ? [problem("file-grew", {}, { file }, "warning")] : [];
    };
    return { file, chunks: guarded(chunks), close };
  } catch (error) {
    return { problem: problem("unreadable-file", { reason: failureOf(error) }, { file }) };
  }
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function nothing(): Promise<Problem[]> {
  return [];
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
  return { file: undefined, chunks: bytesOf(stream), close: nothing };
}

async function* bytesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of guarded(stream)) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}
