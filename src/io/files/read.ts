import { isUtf8 } from "node:buffer";
import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { type FileFailure, type Problem, problem } from "../../core/base/problem.ts";
import { brokenLine, encodingOf, isOrdinary } from "./encoding.ts";
import { failureOf } from "./failure.ts";
import { fileKindOf } from "./kind.ts";

export type ReadResult = { text: string } | { problem: Problem };

/** The longest text that is read at once; everything that is longer is read as a stream, or is no text of ours. */
export const MOST_TEXT_BYTES = 128 * 1024 * 1024;

/**
 * Reads a text file in UTF-8, or in UTF-16 where its mark says so. Reports `unreadable-file`, `file-too-large`, `other-kind`, `not-utf8`.
 * @param most so many bytes are read: what has more, or no end at all, is `file-too-large`
 */
export function readText(file: string, most = MOST_TEXT_BYTES): ReadResult {
  try {
    const bytes = bytesIn(file, most);
    if (bytes === null) return { problem: problem("file-too-large", { limit: most }, { file }) };
    const read = textOf(bytes);
    return "text" in read ? read : { problem: { ...read.problem, place: { file, ...read.problem.place } } };
  } catch (error) {
    return { problem: unreadable(file, failureOf(error)) };
  }
}

/** What a file holds; null where that is more than `most`. A pipe or a device tells its size only at its end. */
function bytesIn(file: string, most: number): Buffer | null {
  const size = fileSize(file);
  if (size !== null) return size > most ? null : readFileSync(file);
  const handle = openSync(file, "r");
  try {
    const parts: Buffer[] = [];
    for (let left = most; left >= 0; ) {
      const part = Buffer.alloc(PART_BYTES);
      const length = readSync(handle, part);
      if (length === 0) return Buffer.concat(parts);
      parts.push(part.subarray(0, length));
      left -= length;
    }
    return null;
  } finally {
    closeSync(handle);
  }
}

const PART_BYTES = 64 * 1024;

function unreadable(file: string, reason: FileFailure): Problem {
  return problem("unreadable-file", { reason }, { file });
}

/** The text of a whole file. Reports `other-kind` and `not-utf8`. */
export function textOf(bytes: Buffer): ReadResult {
  const encoding = encodingOf(bytes);
  if (!isOrdinary(encoding)) return { text: new TextDecoder(encoding).decode(bytes) };
  const kind = fileKindOf(bytes);
  if (kind) return { problem: problem("other-kind", { kind }) };
  return isUtf8(bytes) ? { text: withoutMark(bytes.toString("utf8")) } : { problem: notUtf8(bytes) };
}

/** What is to be told of bytes that are no UTF-8: `not-utf8`, with the first line that is none. */
export function notUtf8(bytes: Uint8Array, linesBefore = 0): Problem {
  return problem("not-utf8", {}, { line: linesBefore + (brokenLine(bytes)?.line ?? 1) });
}

/** The bytes of a file on the disk; null for anything else, and where there is none. */
export function fileSize(file: string): number | null {
  try {
    const stat = statSync(file);
    return stat.isFile() ? stat.size : null;
  } catch {
    return null;
  }
}

/** The bytes of a stream; of one that is longer than `most` as many as show that. */
export async function bytesOf(
  stream: AsyncIterable<Uint8Array | string> | NodeJS.ReadableStream,
  most: number,
): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const part = Buffer.from(chunk as Uint8Array);
    parts.push(part);
    size += part.length;
    if (size > most) break;
  }
  return Buffer.concat(parts);
}

function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}
