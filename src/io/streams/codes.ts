import { type Problem, problem } from "../../core/base/problem.ts";
import { codesIn } from "../../core/code/find.ts";
import type { Plan } from "../../core/profile/plan.ts";
import type { BatchRecord } from "../answers/block.ts";
import { type CodeTable, columnsOf, findCodeTable, mayHoldCodes } from "../answers/codes/code-head.ts";
import { readCodeRows } from "../answers/codes/code-rows.ts";
import { readCodeText } from "../answers/codes/code-text.ts";
import { messagesIn } from "../answers/codes/messages.ts";
import type { ColumnChoice, Columns } from "../answers/columns.ts";
import type { Dialect } from "../answers/csv-rows.ts";
import { decode, decodeLoosely } from "../answers/utf8.ts";
import type { Roles } from "../profiles/roles.ts";

/** A text is read at once, since a message or a code may span any line break. No chat of a class is that long. */
export const MOST_CODE_BYTES = 64 * 1024 * 1024;

/** An input of answer codes. */
interface CodeInput {
  start: Uint8Array;
  chunks: AsyncIterable<Uint8Array>;
}

/** How it is read. */
interface CodeSetting {
  plan: Plan;
  roles: Roles;
  columns: ColumnChoice;
  /** Of a sheet; null where a text tells. */
  dialect: Dialect | null;
}

/** An input of answer codes, read. */
export interface ReadCodes {
  text: string;
  records: readonly BatchRecord[];
  /** Null where it is no table. */
  columns: Columns | null;
  /** Lines of a table above its first row. */
  lines: number;
  /** What is to be told of the whole. */
  problems: readonly Problem[];
}

/** Where the answer codes of a table are: no table where they are in a chat that a sheet holds. */
interface TableCodes {
  table: CodeTable | null;
}

/** Finds the answer codes of a beginning that is a table with a column of them, or a sheet with a chat; null where it is neither. */
export function findTableCodes(start: Uint8Array, dialect: Dialect | null): TableCodes | null {
  const text = decodeLoosely(start);
  if (!mayHoldCodes(text)) return null;
  const table = findCodeTable(text, dialect);
  return table || (dialect !== null && holdsCodeChat(text)) ? { table } : null;
}

function holdsCodeChat(text: string): boolean {
  return messagesIn(text).some(({ sender }) => sender !== null) && codesIn(text).length > 0;
}

/**
 * Reads an input of answer codes: a table where it is one, else a text. Reports what reading these does, and `not-utf8` of whoever's
 * name or class has a sign that cannot be read.
 * @returns null where it is longer than can be held
 */
export async function readCodes(
  { start, chunks }: CodeInput,
  setting: CodeSetting,
): Promise<ReadCodes | null> {
  const { plan, roles, dialect } = setting;
  const bytes = await readAll(chunks);
  if (!bytes) return null;
  const readable = decode(bytes);
  const text = readable ?? decodeLoosely(bytes);
  const isWhole = readable !== null;
  const table = findCodeTable(decodeLoosely(start), dialect);
  const shown = dialect ? "" : text;
  if (!table) {
    const { records, problems } = readCodeText(text, roles);
    return { text: shown, columns: null, lines: 0, records: named(records, isWhole), problems };
  }
  const columns = columnsOf(table, plan, setting.columns);
  const isWrong = columns.problems.some(({ severity }) => severity === "error");
  const rows = isWrong ? { records: [], problems: [] } : readCodeRows(text, table, columns, roles);
  const records = named(rows.records, isWhole);
  return { text: shown, columns, lines: table.lines, records, problems: rows.problems };
}

/** Records without those who cannot be told apart by what is left of their names. In a text in UTF-8 the mark is a sign like any other. */
function named(records: readonly BatchRecord[], isWhole: boolean): readonly BatchRecord[] {
  if (isWhole) return records;
  return records.map((record) => {
    const { line, respondent, group, sound } = record;
    const isLost = [respondent, group].some((name) => name?.includes(UNREADABLE));
    return sound && isLost
      ? { ...record, sound: null, problems: [problem("not-utf8", {}, { line })] }
      : record;
  });
}

/** What stands in a text for bytes that are no sign. */
const UNREADABLE = "\ufffd";

async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MOST_CODE_BYTES) return null;
    parts.push(Uint8Array.from(chunk));
  }
  return Buffer.concat(parts);
}

/** That an input of codes is longer than can be held. */
export const TOO_LONG = problem("file-too-large", { limit: MOST_CODE_BYTES });
