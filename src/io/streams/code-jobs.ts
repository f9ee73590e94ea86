import { problem } from "../../core/base/problem.ts";
import type { ColumnChoice } from "../answers/columns.ts";
import type { Dialect } from "../answers/csv-rows.ts";
import { readHead } from "../answers/head.ts";
import { isCodeTable, readCodes, TOO_LONG } from "./codes.ts";
import type { Input, Job, JobSettings } from "./jobs.ts";
import type { OpenInput } from "./open.ts";
import { placedIn, type UsedColumns } from "./sheets.ts";
import { hasItems, SHEET } from "./tables.ts";

/** Whether a table holds answer codes in place of answers. */
export function holdsCodes(
  { plan, table }: JobSettings,
  start: Uint8Array,
  dialect: Dialect | null,
): boolean {
  if (!isCodeTable(start, dialect)) return false;
  return !hasItems(readHead(start, plan, { dialect, columns: table.columns }).head);
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
