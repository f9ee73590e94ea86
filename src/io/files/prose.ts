import { stripUnseen } from "../../core/base/clean.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import { bytesOf, fileSize, type ReadResult, readText, textOf } from "./read.ts";

/** A longer text describes more than one profession. */
export const MOST_PROSE_BYTES = 2 * 1024 * 1024;

/**
 * Reads a text in prose, in UTF-8 or UTF-16, without signs that nobody sees: an assistant would read them. Reports `unreadable-file`, `not-utf8`, and `description-kind`, `description-too-large` and
 * `empty-description`.
 * @param file its name; `-` for the stream
 */
export async function readProse(
  file: string,
  stdin: AsyncIterable<Uint8Array | string> | NodeJS.ReadableStream,
): Promise<ReadResult> {
  const isStream = file === "-";
  const place = isStream ? {} : { file };
  const bytes = isStream ? await bytesOf(stdin, MOST_PROSE_BYTES) : null;
  const size = bytes?.length ?? fileSize(file) ?? 0;
  if (size > MOST_PROSE_BYTES)
    return { problem: problem("description-too-large", { limit: MOST_PROSE_BYTES }, place) };
  const read = bytes ? textOf(bytes) : readText(file, MOST_PROSE_BYTES);
  if ("problem" in read) return { problem: ofProse(read.problem) };
  const text = stripUnseen(read.text);
  return text.trim() === "" ? { problem: problem("empty-description", {}, place) } : { text };
}

/** What is told of a file of another kind speaks of answers elsewhere. */
function ofProse(found: Problem): Problem {
  if (found.code === "file-too-large") return problem("description-too-large", found.args, found.place);
  return found.code === "other-kind" ? problem("description-kind", found.args, found.place) : found;
}
