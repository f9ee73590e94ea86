import type { Problem } from "../../core/base/problem.ts";
import { readHead } from "../../io/answers/head.ts";
import type { Job, JobSettings } from "../../io/streams/jobs.ts";
import { type OpenInput, openInput } from "../../io/streams/open.ts";
import { chooseSheet } from "../../io/streams/sheets.ts";
import { SHEET } from "../../io/streams/tables.ts";
import { isMisuse } from "../output/refusals.ts";

/**
 * Looks in every table for the columns that the command line names, before anything is scored. stdin is read once only: of it
 * nothing is known but what was read ahead.
 * @param ahead what was read already
 * @returns `unknown-column` and `item-as-people`, each with its file
 */
export async function checkColumns(settings: JobSettings, ahead: readonly Job[]): Promise<Problem[]> {
  const { respondent, group } = settings.table.columns;
  if (respondent === null && group === null) return [];
  const read = ahead.flatMap((job) =>
    job.kind === "columns" ? misusesIn(job.columns.problems, job.input.file) : [],
  );
  if (read.length > 0) return read;
  const problems: Problem[] = [];
  for (const file of settings.files) if (file !== "-") problems.push(...(await checkFile(settings, file)));
  return problems;
}

/** What cannot be opened is told when its turn comes. */
async function checkFile(settings: JobSettings, file: string): Promise<Problem[]> {
  const { plan, table, stdin, encoding } = settings;
  const opened = await openInput(file, stdin, encoding);
  if ("problem" in opened) return [];
  await opened.close();
  const start = startOf(settings, opened);
  if (start === null) return [];
  const setting = { dialect: opened.workbook ? SHEET : null, columns: table.columns };
  return misusesIn(readHead(start, plan, setting).head.columns.problems, file);
}

/** The first bytes of a table; null where there is none. */
export function startOf(settings: JobSettings, { workbook, start, format }: OpenInput): Uint8Array | null {
  if (!workbook) return (settings.inputFormat ?? format) === "csv" ? start : null;
  const sheet = chooseSheet(settings, workbook);
  return "problem" in sheet || sheet.start.length === 0 ? null : sheet.start;
}

function misusesIn(problems: readonly Problem[], file: string | undefined): Problem[] {
  return problems
    .filter(isMisuse)
    .map((one): Problem => ({ ...one, ...(file !== undefined && { place: { file } }) }));
}
