import { type Problem, problem } from "../../core/base/problem.ts";
import type { Plan } from "../../core/profile/plan.ts";
import type { Block } from "../answers/block.ts";
import { readAnswerCode } from "../answers/codes/read-code.ts";
import type { ColumnChoice, Columns } from "../answers/columns.ts";
import { type PlacedText, readDocument } from "../answers/document.ts";
import type { InputFormat } from "../answers/format.ts";
import { ValueScanner } from "../answers/json-values.ts";
import { type TableHead, TableReader } from "../answers/table.ts";
import { decodeLoosely } from "../answers/utf8.ts";
import type { ValuesPlace } from "../answers/values.ts";
import type { Roles } from "../profiles/roles.ts";
import type { Workbook } from "../workbooks/workbook.ts";
import type { Buffers } from "./buffers.ts";
import { codesOfTable, namedColumns, readCodeInput } from "./code-jobs.ts";
import { cutBlocks, inParts, lastLineEnd } from "./cut.ts";
import { cutValues } from "./cut-values.ts";
import { type Opened, type OpenInput, openInput } from "./open.ts";
import { chooseSheet, noSheets, placedIn, sheetProblems, type UsedColumns } from "./sheets.ts";
import { openTable, SHEET } from "./tables.ts";

/** One input while it is read; whoever takes its results in order keeps count. */
export interface Input {
  file: string | undefined;
  /** Of a workbook the sheet that is read. */
  sheet?: string;
  /** Lines before the next block. */
  lines: number;
  records: number;
}

/** How the records of a block stand in it. */
export type BlockShape =
  | { kind: "lines" }
  | { kind: "values"; place: ValuesPlace }
  | { kind: "table"; head: TableHead };

/** A step of a batch. */
export type Job =
  | { kind: "block"; input: Input; block: Block; shape: BlockShape }
  | { kind: "document"; input: Input; text: string; placed: PlacedText; isCodes?: boolean }
  | { kind: "mistake"; input: Input; problem: Problem }
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
  /** `--penyandian`: the encoding of the inputs; null where their beginnings tell. */
  encoding?: string | null;
  table: TableChoice;
  plan: Plan;
  roles: Roles;
  /** Where the memory of the blocks comes from. */
  buffers: Buffers;
  /** About so large is a block; the usual where left out. */
  blockBytes?: number | undefined;
}

/** Reads the inputs one after the other, each opened when its turn comes. What cannot be read is told, and the rest goes on. */
export async function* readJobs(settings: JobSettings): AsyncGenerator<Job> {
  const { files, stdin, first, encoding } = settings;
  const reading = { ...settings, roles: settings.roles.withCodes(readAnswerCode) };
  for (const [index, file] of files.entries()) {
    const opened = (index === 0 && first) || (await openInput(file, stdin, encoding));
    if ("problem" in opened) yield { kind: "problems", problems: [opened.problem] };
    else yield* readInput(reading, opened);
  }
}

/** Whoever reads no further leaves no input open. */
async function* readInput(settings: JobSettings, opened: OpenInput): AsyncGenerator<Job> {
  let last: Problem[] = [];
  try {
    yield* readOpened(settings, opened);
  } finally {
    last = await opened.close();
  }
  yield { kind: "problems", problems: last };
}

async function* readOpened(settings: JobSettings, opened: OpenInput): AsyncGenerator<Job> {
  const input: Input = { file: opened.file, lines: 0, records: 0 };
  try {
    if (opened.problems.length > 0) yield { kind: "problems", problems: placedIn(opened.problems, input) };
    yield* readRecords(settings, opened, input);
    yield { kind: "end", input };
  } catch (error) {
    const failed = opened.problemOf(error);
    if (!failed) throw error;
    yield { kind: "problems", problems: placedIn([failed], input) };
  }
}

async function* readRecords(settings: JobSettings, opened: OpenInput, input: Input): AsyncGenerator<Job> {
  const { buffers, blockBytes } = settings;
  if (opened.workbook) {
    yield* readWorkbook(settings, input, opened.workbook);
    return;
  }
  switch (settings.inputFormat ?? opened.format) {
    case "json":
      yield* withoutEffect(settings, input);
      yield* readJson(settings, input, opened);
      return;
    case "ndjson":
      yield* withoutEffect(settings, input);
      for await (const block of cutBlocks(inParts(opened.chunks, blockBytes), {
        lastEnd: lastLineEnd,
        buffers,
        blockBytes,
      })) {
        yield { kind: "block", input, block, shape: { kind: "lines" } };
      }
      return;
    case "csv":
      if (settings.table.sheet !== null) {
        yield { kind: "problems", problems: placedIn([noSheets(settings.table.sheet)], input) };
      }
      yield* readTable(settings, input, opened);
      return;
    case "kode":
      yield* readCodeInput(settings, input, opened);
  }
}

/** A short text is read at once, so that problems can be told with the lines around them; a long one record by record. */
async function* readJson(
  { roles, buffers, blockBytes }: JobSettings,
  input: Input,
  { start, isWhole, chunks }: OpenInput,
): AsyncGenerator<Job> {
  if (isWhole) {
    const placed = readDocument(start, roles);
    yield { kind: "document", input, text: decodeLoosely(start), placed };
    return;
  }
  for await (const piece of cutValues(chunks, { buffers, blockBytes })) {
    if ("mistake" in piece) yield { kind: "mistake", input, problem: piece.mistake };
    else yield { kind: "block", input, block: piece.block, shape: { kind: "values", place: piece.place } };
  }
}

/** Columns that somebody names are a table's. */
function withoutEffect({ table }: JobSettings, input: Input): Job[] {
  const options = namedColumns(table.columns);
  if (options.length === 0) return [];
  const found = problem("columns-without-effect", { options }, undefined, "warning");
  return [{ kind: "problems", problems: placedIn([found], input) }];
}

/** Reads a sheet of a workbook; what its cells hold beside their texts is told at its end. */
async function* readWorkbook(settings: JobSettings, input: Input, workbook: Workbook): AsyncGenerator<Job> {
  const sheet = chooseSheet(settings, workbook);
  if ("problem" in sheet) {
    input.records += 1;
    yield { kind: "problems", problems: placedIn([sheet.problem], input) };
    return;
  }
  if (sheet.problems.length > 0) yield { kind: "problems", problems: placedIn(sheet.problems, input) };
  input.sheet = sheet.name;
  if (sheet.start.length === 0) return;
  const found = yield* readTable(settings, input, sheet);
  yield { kind: "problems", problems: placedIn(sheetProblems(sheet.notes, found), input) };
}

async function* readTable(
  settings: JobSettings,
  input: Input,
  bytes: Pick<OpenInput, "start" | "chunks">,
): AsyncGenerator<Job, UsedColumns> {
  const dialect = input.sheet === undefined ? null : SHEET;
  const codes = codesOfTable(settings, bytes.start, dialect);
  if (codes.isRead) return yield* readCodeInput(settings, input, bytes);
  const { plan, roles, buffers, blockBytes, table } = settings;
  const setting = { plan, roles, buffers, blockBytes, dialect, columns: table.columns };
  const { found, head, columns, blocks } = await openTable(bytes, setting);
  input.lines = found.lines;
  const problems = [...columns.problems, ...codes.problems];
  yield { kind: "columns", input, columns: { ...columns, problems } };
  for await (const block of blocks) yield { kind: "block", input, block, shape: { kind: "table", head } };
  return { columns: found.head.columns, lines: found.lines };
}

/** How many records a job holds: none, one, or at least two. */
export function countRecords(job: Job, plan: Plan): number {
  if (job.kind === "document") return job.placed.records.length;
  if (job.kind !== "block") return 0;
  const { bytes, isTooLong } = job.block;
  if (isTooLong) return 1;
  if (job.shape.kind === "table") return new TableReader(plan, job.shape.head).count(bytes, 2);
  const text = decodeLoosely(bytes);
  const from = text.search(/\S/);
  if (from < 0) return 0;
  if (job.shape.kind === "values") return countValues(bytes, job.shape.place);
  const end = text.indexOf("\n", from);
  return end >= 0 && /\S/.test(text.slice(end)) ? 2 : 1;
}

function countValues(bytes: Uint8Array, place: ValuesPlace): number {
  const scanner = new ValueScanner(place);
  let values = 0;
  for (let step = scanner.next(bytes); step && values < 2; step = scanner.next(bytes)) {
    if (step.kind === "value") values += 1;
  }
  return Math.max(1, values);
}
