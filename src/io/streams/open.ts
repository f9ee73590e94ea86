import { type Problem, problem } from "../../core/base/problem.ts";
import { detectFormat, type InputFormat } from "../answers/format.ts";
import { decodeLoosely } from "../answers/utf8.ts";
import { openFile, openStream, ReadFailure, type Source } from "./source.ts";

/** An input that was opened once: its beginning is known, and all of it can still be read. */
export interface OpenInput {
  /** Undefined for stdin. */
  file: string | undefined;
  /** Its first bytes, without a byte order mark. */
  start: Uint8Array;
  /** Whether the beginning is all there is. */
  isWhole: boolean;
  /** What the beginning looks like. */
  format: InputFormat;
  /** Everything, the beginning too. A chunk may be overwritten once the next is asked for. */
  chunks: AsyncIterable<Uint8Array>;
  /**
   * What an error of `chunks` means to people: `unreadable-file`; null where it is a bug of ours. Only the input can tell, since
   * the program is built of files that each have classes of their own.
   */
  problemOf: (error: unknown) => Problem | null;
  /** Ends the reading. @returns what is to be told then: `file-grew` */
  close: () => Promise<Problem[]>;
}

/** An input, or why it cannot be opened. */
export type Opened = OpenInput | { problem: Problem };

/** So much is looked at to tell what an input holds; a table's header must fit. */
const START_BYTES = 256 * 1024;

/**
 * Opens an input and looks at its beginning, so that nobody has to read it twice to know what it is. Reports `unreadable-file`.
 * @param name of a file, or `-` for stdin
 */
export async function openInput(name: string, stdin: AsyncIterable<Uint8Array | string>): Promise<Opened> {
  const source = name === "-" ? openStream(stdin) : await openFile(name);
  if ("problem" in source) return source;
  const { file } = source;
  const problemOf = (error: unknown): Problem | null => {
    if (!(error instanceof ReadFailure)) return null;
    return problem("unreadable-file", { reason: error.reason }, file === undefined ? {} : { file });
  };
  try {
    const { start, isWhole, chunks } = await peek(source.chunks, START_BYTES);
    const format = detectFormat(decodeLoosely(start), isWhole);
    return { file, start, isWhole, format, chunks, problemOf, close: source.close };
  } catch (error) {
    const found = problemOf(error);
    if (!found) throw error;
    await source.close();
    return { problem: found };
  }
}

/**
 * The text of an input that is one short JSON document, which needs nothing that reads a stream of records; null for whatever
 * else was opened. It takes nothing away: the input can still be read.
 */
export function shortDocument(opened: Opened): string | null {
  if ("problem" in opened || !opened.isWhole || opened.format !== "json") return null;
  return decodeLoosely(opened.start);
}

const BYTE_ORDER_MARK = Buffer.from("\ufeff");

/** Looks at the beginning of a stream; a byte order mark is left out. */
export async function peek(
  source: Source["chunks"],
  bytes: number,
): Promise<Pick<OpenInput, "start" | "isWhole" | "chunks">> {
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
