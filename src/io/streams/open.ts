import { type Problem, problem } from "../../core/base/problem.ts";
import { detectFormat, type InputFormat } from "../answers/format.ts";
import { otherText } from "../answers/other-document.ts";
import { decode, decodeLoosely } from "../answers/utf8.ts";
import {
  encodingOf,
  endsLinesWithReturns,
  isOrdinary,
  transcoded,
  westernWord,
  withLineFeeds,
} from "../files/encoding.ts";
import { containerOf, otherKindOf } from "../files/kind.ts";
import type { Workbook } from "../workbooks/workbook.ts";
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

/** So much is looked at to tell what an input holds; a table's header must fit. */
const START_BYTES = 256 * 1024;
/** Enough to know another document of this program's own by. */
const SHORT_BYTES = 4096;

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

type Content = Pick<OpenInput, "start" | "isWhole" | "chunks" | "format" | "workbook" | "problems">;

async function openContent(
  bytes: Source["chunks"],
  encoding: string | null,
): Promise<Content | { problem: Problem }> {
  const raw = await peek(bytes, START_BYTES);
  const container = containerOf(raw.start);
  if (container) {
    const { openWorkbook } = await import("../workbooks/workbook.ts");
    const workbook = await openWorkbook(raw.chunks, container);
    return "problem" in workbook ? workbook : { ...raw, format: "csv", workbook, problems: [] };
  }
  const text = await textOf(raw, encoding);
  const kind = otherKindOf(text.start);
  if (kind) return { problem: problem("other-kind", { kind }) };
  const other = otherText(Buffer.from(text.start.subarray(0, SHORT_BYTES)).toString("utf8"));
  if (other) return { problem: problem("not-answers", { kind: other }) };
  const word = isOrdinaryText(text.start) ? null : westernWord(text.start, text.isWhole);
  const problems = word === null ? [] : [problem("other-encoding", { word }, undefined, "warning")];
  return { ...text, format: detectFormat(decodeLoosely(text.start), text.isWhole), workbook: null, problems };
}

function isOrdinaryText(start: Uint8Array): boolean {
  return decode(start) !== null;
}

/** The same in UTF-8, with line feeds where lines end. */
async function textOf(raw: Peeked, encoding: string | null): Promise<Peeked> {
  const found = encoding ?? encodingOf(raw.start);
  const text = isOrdinary(found) ? raw : await peek(transcoded(raw.chunks, found), START_BYTES);
  return endsLinesWithReturns(text.start) ? peek(withLineFeeds(text.chunks), START_BYTES) : text;
}

/**
 * The text of an input that is one short JSON document, which needs nothing that reads a stream of records; null for whatever
 * else was opened. It takes nothing away: the input can still be read.
 */
export function shortDocument(opened: Opened): string | null {
  if ("problem" in opened || !opened.isWhole || opened.format !== "json") return null;
  return decode(opened.start);
}

const BYTE_ORDER_MARK = Buffer.from("\ufeff");

type Peeked = Pick<OpenInput, "start" | "isWhole" | "chunks">;

/** Looks at the beginning of a stream; byte order marks are left out. */
export async function peek(source: Source["chunks"], bytes: number): Promise<Peeked> {
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
  let start = Buffer.concat(parts);
  // A program that takes the mark for text puts another one before it.
  while (start.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK))
    start = start.subarray(BYTE_ORDER_MARK.length);
  return { start, isWhole, chunks: joinStreams(start, iterator) };
}

async function* joinStreams(start: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (start.length > 0) yield start;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
