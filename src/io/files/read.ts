import { readFileSync, statSync } from "node:fs";
import { type FileFailure, type Problem, problem } from "../../core/base/problem.ts";

export type ReadResult = { text: string } | { problem: Problem };

const REASONS: Readonly<Record<string, FileFailure>> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EISDIR: "folder",
  EACCES: "forbidden",
  EPERM: "forbidden",
  ENOSPC: "full",
  EDQUOT: "full",
  EROFS: "forbidden",
  ERR_FS_FILE_TOO_LARGE: "too-large",
  ERR_STRING_TOO_LONG: "too-large",
};

/** Why a file could not be read or written, from the error of the file system. */
export function failureOf(error: unknown): FileFailure {
  return REASONS[codeOf(error)] ?? "other";
}

/** The code of an error of the system, or an empty text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** Reads a text file in UTF-8; a byte order mark is left out. Reports `unreadable-file`. */
export function readText(file: string): ReadResult {
  try {
    return { text: withoutMark(readFileSync(file, "utf8")) };
  } catch (error) {
    return { problem: problem("unreadable-file", { reason: failureOf(error) }, { file }) };
  }
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

/** Reads a stream to its end, in UTF-8. */
export async function readStream(stream: NodeJS.ReadableStream): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of stream) {
    text += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
  }
  return withoutMark(text + decoder.decode());
}

function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}
