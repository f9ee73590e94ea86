import { type Problem, problem } from "../../core/base/problem.ts";
import type { Plan } from "../../core/profile/plan.ts";
import type { Columns } from "../answers/columns.ts";
import { readRow } from "../answers/csv-rows.ts";
import { detectFormat, type InputFormat, readHead } from "../answers/head.ts";
import type { Block } from "../answers/record.ts";
import { type CheckedText, checkText } from "../answers/records.ts";
import type { TableHead } from "../answers/table.ts";
import { decodeLoosely } from "../answers/utf8.ts";
import type { Roles } from "../profiles/roles.ts";
import type { Buffers } from "./buffers.ts";
import { cutBlocks, lastLineEnd, lastRowEnd } from "./cut.ts";
import { openFile, openStream, type Peeked, peek, ReadFailure, type Source, withoutLines } from "./source.ts";

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
  | { kind: "document"; input: Input; text: string; checked: CheckedText }
  | { kind: "columns"; input: Input; columns: Columns }
  | { kind: "problems"; problems: Problem[] }
  | { kind: "end"; input: Input };

/** Where a batch comes from. */
export interface JobSettings {
  files: readonly string[];
  stdin: AsyncIterable<Uint8Array | string>;
  /** `--masukan`. */
  inputFormat: InputFormat | null;
  plan: Plan;
  roles: Roles;
  /** Where the memory of the blocks comes from. */
  buffers: Buffers;
}

/** So much is looked at to tell what an input holds; a table's header must fit. */
const START_BYTES = 256 * 1024;

/** Reads the inputs one after the other. What cannot be read is told, and the rest goes on. */
export async function* readJobs(settings: JobSettings): AsyncGenerator<Job> {
  for (const file of settings.files) {
    const source = file === "-" ? openStream(settings.stdin) : await openFile(file);
    if ("problem" in source) {
      yield { kind: "problems", problems: [source.problem] };
      continue;
    }
    const input = { file: source.file, lines: 0, records: 0 };
    try {
      yield* readSource(settings, source, input);
      yield { kind: "end", input };
    } catch (error) {
      // Anything else is a bug of ours.
      if (!(error instanceof ReadFailure)) throw error;
      const place = source.file === undefined ? {} : { file: source.file };
      yield { kind: "problems", problems: [problem("unreadable-file", { reason: error.reason }, place)] };
    }
    yield { kind: "problems", problems: await source.after() };
  }
}

async function* readSource(settings: JobSettings, source: Source, input: Input): AsyncGenerator<Job> {
  const { buffers } = settings;
  const peeked = await peek(source.chunks, START_BYTES);
  switch (settings.inputFormat ?? detectFormat(decodeLoosely(peeked.start), peeked.isWhole)) {
    case "json":
      yield readDocument(settings, input, await textOf(peeked.chunks));
      return;
    case "ndjson":
      for await (const block of cutBlocks(peeked.chunks, { lastEnd: lastLineEnd, buffers })) {
        yield { kind: "block", input, block, shape: { kind: "lines" } };
      }
      return;
    case "csv":
      yield* readTable(settings, input, peeked);
  }
}

function readDocument({ roles }: JobSettings, input: Input, text: string): Job {
  return { kind: "document", input, text, checked: checkText(text, roles) };
}

async function* readTable(
  { plan, buffers }: JobSettings,
  input: Input,
  { start, chunks }: Peeked,
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
  if (job.kind === "document") return job.checked.records.length;
  if (job.kind !== "block") return 0;
  const text = decodeLoosely(job.block.bytes);
  if (text.trim() === "") return job.block.isTooLong ? 1 : 0;
  const from = text.search(/\S/);
  const end =
    job.shape.kind === "lines" ? text.indexOf("\n", from) : readRow(text, from, job.shape.head.delimiter).end;
  return end >= 0 && /\S/.test(text.slice(end)) ? 2 : 1;
}
