import { type Problem, problem } from "../../core/base/problem.ts";
import { detectFormat, type InputFormat } from "../answers/format.ts";
import { decode, decodeLoosely } from "../answers/utf8.ts";
import type { Workbook } from "../workbooks/workbook.ts";
import { peek } from "./peek.ts";
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
  /** Null for a text. Of a workbook neither beginning nor chunks are left: its sheets have their own. */
  workbook: Workbook | null;
  /** What is to be told of the input before it is read: `other-encoding`. */
  problems: readonly Problem[];
  /** Everything, the beginning too, in UTF-8. A chunk may be overwritten once the next is asked for. */
  chunks: AsyncIterable<Uint8Array>;
  /**
   * What an error of the reading means to people: `unreadable-file`, `damaged-workbook`; null where it is a bug of ours. Only the input can tell, since
   * the program is built of files that each have classes of their own.
   */
  problemOf: (error: unknown) => Problem | null;
  /** Ends the reading. @returns what is to be told then: `file-grew` */
  close: () => Promise<Problem[]>;
}

/** An input, or why it cannot be opened. */
export type Opened = OpenInput | { problem: Problem };

/**
 * Opens an input and looks at its beginning, so that nobody has to read it twice to know what it is. Reports `unreadable-file`,
 * and of what holds no answers `other-kind`, `not-answers`, `damaged-workbook` and `workbook-too-large`.
 * @param name of a file, or `-` for stdin
 * @param encoding of its text, as `encodingNamed` gives it; null where its beginning tells
 */
export async function openInput(
  name: string,
  stdin: AsyncIterable<Uint8Array | string>,
  encoding: string | null = null,
): Promise<Opened> {
  const source = name === "-" ? openStream(stdin) : await openFile(name);
  if ("problem" in source) return source;
  const place = source.file === undefined ? {} : { file: source.file };
  const problemOf = (error: unknown): Problem | null => {
    if (!(error instanceof ReadFailure)) return null;
    return problem("unreadable-file", { reason: error.reason }, place);
  };
  try {
    const content = await openContent(source.chunks, encoding);
    if (!("problem" in content)) {
      const { file, close } = source;
      const ofWorkbook = (error: unknown) => content.workbook?.problemOf(error) ?? null;
      return { file, ...content, problemOf: (error) => ofWorkbook(error) ?? problemOf(error), close };
    }
    await source.close();
    return { problem: { ...content.problem, place } };
  } catch (error) {
    const found = problemOf(error);
    if (!found) throw error;
    await source.close();
    return { problem: found };
  }
}

/** What an input holds, or why it cannot be opened. */
export type Content =
  | Pick<OpenInput, "start" | "isWhole" | "chunks" | "format" | "workbook" | "problems">
  | { problem: Problem };

async function openContent(chunks: Source["chunks"], encoding: string | null): Promise<Content> {
  const raw = await peek(chunks);
  const format =
    encoding === null && isPlain(raw.start) ? detectFormat(decodeLoosely(raw.start), raw.isWhole) : null;
  if (format === "json") return { ...raw, format, workbook: null, problems: [] };
  const { lookInto } = await import("./content.ts");
  return lookInto(raw, encoding);
}

/** How JSON begins that nothing else has to be thought of for. */
const PLAIN = /^\s*[{[]\s*["{[]/;

/** Control characters, and carriage returns that may end lines alone. */
const STRANGE = /[\u0000-\u0008\u000b-\u001f]/;

/** Whether bytes can only be JSON in UTF-8: one respondent must not wait for what tells all the other kinds of files. */
function isPlain(start: Uint8Array): boolean {
  const text = decode(start);
  return text !== null && PLAIN.test(text) && !STRANGE.test(text);
}

/**
 * The text of an input that is one short JSON document, which needs nothing that reads a stream of records; null for whatever
 * else was opened. It takes nothing away: the input can still be read.
 */
export function shortDocument(opened: Opened): string | null {
  if ("problem" in opened || !opened.isWhole || opened.format !== "json") return null;
  return decode(opened.start);
}
