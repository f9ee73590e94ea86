import type { Problem } from "../../core/base/problem.ts";
import type { Plan } from "../../core/profile/plan.ts";
import type { Block } from "../answers/block.ts";
import type { ColumnChoice, Columns } from "../answers/columns.ts";
import { readRow } from "../answers/csv-rows.ts";
import { type PlacedText, readDocument } from "../answers/document.ts";
import type { InputFormat } from "../answers/format.ts";
import { readHead } from "../answers/head.ts";
import type { TableHead } from "../answers/table.ts";
import { decodeLoosely } from "../answers/utf8.ts";
import type { Roles } from "../profiles/roles.ts";
import type { Buffers } from "./buffers.ts";
import { cutBlocks, lastLineEnd, lastRowEnd, withoutLines } from "./cut.ts";
import { type Opened, type OpenInput, openInput } from "./open.ts";

/** One input while it is read; whoever takes its results in order keeps count. */
export interface Input {
  file: string | undefined;
  /** Lines before the next block. */
  lines: number;
  records: number;
}

/** How the records of a block stand in it. */
export type BlockShape = { kind: "lines" } | { kind: "table"; head: TableHead };

/** A step of a batch. */
export type Job =
  | { kind: "block"; input: Input; block: Block; shape: BlockShape }
  | { kind: "document"; input: Input; text: string; placed: PlacedText }
  | { kind: "columns"; input: Input; columns: Columns }
  | { kind: "problems"; problems: Problem[] }
  | { kind: "end"; input: Input };

/** What the command line says of the tables among the inputs. */
export interface TableChoice {
  /** `--lembar`: the sheet of a workbook; null where the sheets themselves tell. */
  sheet: string | null;
  columns: ColumnChoice;
}

/** Where a batch comes from. */
export interface JobSettings {
  files: readonly string[];
  stdin: AsyncIterable<Uint8Array | string>;
  /** The first of the files, where `openInput` has opened it already. */
  first?: Opened | null;
  /** `--masukan`. */
  inputFormat: InputFormat | null;
  table: TableChoice;
  plan: Plan;
  roles: Roles;
  /** Where the memory of the blocks comes from. */
  buffers: Buffers;
}

/** Reads the inputs one after the other, each opened when its turn comes. What cannot be read is told, and the rest goes on. */
export async function* readJobs(settings: JobSettings): AsyncGenerator<Job> {
  const { files, stdin, first } = settings;
  for (const [index, file] of files.entries()) {
    const opened = (index === 0 && first) || (await openInput(file, stdin));
    if ("problem" in opened) yield { kind: "problems", problems: [opened.problem] };
    else yield* readInput(settings, opened);
  }
}

async function* readInput(settings: JobSettings, opened: OpenInput): AsyncGenerator<Job> {
  const input = { file: opened.file, lines: 0, records: 0 };
  try {
    yield* readRecords(settings, opened, input);
    yield { kind: "end", input };
  } catch (error) {
    const failed = opened.problemOf(error);
    if (!failed) throw error;
    yield { kind: "problems", problems: [failed] };
  }
  yield { kind: "problems", problems: await opened.close() };
}

async function* readRecords(settings: JobSettings, opened: OpenInput, input: Input): AsyncGenerator<Job> {
  const { buffers } = settings;
  switch (settings.inputFormat ?? opened.format) {
    case "json":
      yield await readJson(settings, opened, input);
      return;
    case "ndjson":
      for await (const block of cutBlocks(opened.chunks, { lastEnd: lastLineEnd, buffers })) {
        yield { kind: "block", input, block, shape: { kind: "lines" } };
      }
      return;
    case "csv":
      yield* readTable(settings, input, opened);
  }
}

async function readJson({ roles }: JobSettings, { chunks, file }: OpenInput, input: Input): Promise<Job> {
  const text = await textOf(chunks);
  return { kind: "document", input, text, placed: readDocument(text, roles, { file }) };
}

async function* readTable(
  { plan, buffers }: JobSettings,
  input: Input,
  { start, chunks }: OpenInput,
): AsyncGenerator<Job> {
  const { head, lines } = readHead(start, plan);
  input.lines = lines;
  yield { kind: "columns", input, columns: head.columns };
  if (head.columns.items.every((item) => item < 0)) return;
  const records = withoutLines(chunks, lines);
  for await (const block of cutBlocks(records, { lastEnd: lastRowEnd(head.delimiter), buffers })) {
    yield { kind: "block", input, block, shape: { kind: "table", head } };
  }
}

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(Uint8Array.from(chunk));
  return decodeLoosely(Buffer.concat(parts));
}

/** How many records a job holds: none, one, or at least two. */
export function countRecords(job: Job): number {
  if (job.kind === "document") return job.placed.records.length;
  if (job.kind !== "block") return 0;
  const text = decodeLoosely(job.block.bytes);
  if (text.trim() === "") return job.block.isTooLong ? 1 : 0;
  const from = text.search(/\S/);
  const end =
    job.shape.kind === "lines" ? text.indexOf("\n", from) : readRow(text, from, job.shape.head.delimiter).end;
  return end >= 0 && /\S/.test(text.slice(end)) ? 2 : 1;
}
