import { type Problem, problem } from "../../core/base/problem.ts";
import { shortened } from "../../core/base/shortened.ts";
import type { ColumnChoice } from "../answers/columns.ts";
import type { Dialect } from "../answers/csv-rows.ts";
import { readHead } from "../answers/head.ts";
import { findTableCodes, readCodes, TOO_LONG } from "./codes.ts";
import type { Input, Job, JobSettings } from "./jobs.ts";
import type { OpenInput } from "./open.ts";
import { placedIn, type UsedColumns } from "./sheets.ts";
import { hasItems, SHEET } from "./tables.ts";

/** As much of a heading is told as it takes to find it. */
const MOST_SHOWN = 60;

/** The answer codes of a table: they are read in place of answers, or what is to be told is that they are not. */
export type CodesOfTable = { isRead: true } | { isRead: false; problems: readonly Problem[] };

/** Looks for a column of answer codes in a table. Beside answers they are read only where somebody asks for it: `codes-beside-answers`. */
export function codesOfTable(
  { plan, table, inputFormat }: JobSettings,
  start: Uint8Array,
  dialect: Dialect | null,
): CodesOfTable {
  const codes = findTableCodes(start, dialect);
  if (!codes) return { isRead: false, problems: [] };
  if (inputFormat === "kode") return { isRead: true };
  const { head, line } = readHead(start, plan, { dialect, columns: table.columns });
  if (!hasItems(head)) return { isRead: true };
  if (!codes.table?.isSpelt) return { isRead: false, problems: [] };
  const { column } = codes.table;
  const args = { column: column + 1, name: shortened(head.columns.names[column] ?? "", MOST_SHOWN) };
  return { isRead: false, problems: [problem("codes-beside-answers", args, { line }, "warning")] };
}

/** Reads answer codes, in a text or in a column of a table, at once. */
export async function* readCodeInput(
  { plan, roles, table }: JobSettings,
  input: Input,
  bytes: Pick<OpenInput, "start" | "chunks">,
): AsyncGenerator<Job, UsedColumns> {
  const dialect = input.sheet === undefined ? null : SHEET;
  const read = await readCodes(bytes, { plan, roles, columns: table.columns, dialect });
  if (!read) {
    // Nothing else is told of it.
    input.records += 1;
    yield { kind: "problems", problems: placedIn([TOO_LONG], input) };
    return { columns: null, lines: 0 };
  }
  const { columns, lines, text, records, problems } = read;
  const options = columns ? [] : namedColumns(table.columns);
  if (columns) yield { kind: "columns", input, columns };
  const idle = options.length === 0 ? [] : [problem("columns-of-codes", { options }, undefined, "warning")];
  yield { kind: "problems", problems: placedIn(idle, input) };
  yield { kind: "document", input, text, placed: { records, mistakes: [] }, isCodes: true };
  yield { kind: "problems", problems: placedIn(problems, input) };
  return { columns, lines };
}

/** The options that name columns, of which only a table has any. */
export function namedColumns({ respondent, group }: ColumnChoice): string[] {
  return [...(respondent === null ? [] : ["--peserta"]), ...(group === null ? [] : ["--kelompok"])];
}
