import { at } from "../../core/base/at.ts";
import { type Place, type Problem, problem } from "../../core/base/problem.ts";
import type { Columns } from "../answers/columns.ts";
import { readHead } from "../answers/head.ts";
import { columnName, type NotedCell, type SheetNotes } from "../workbooks/sheet.ts";
import type { Workbook } from "../workbooks/workbook.ts";
import { findTableCodes } from "./codes.ts";
import type { JobSettings } from "./jobs.ts";
import { hasItems, SHEET } from "./tables.ts";

/** The same problems, with where their input is. */
export function placedIn(problems: readonly Problem[], { file, sheet }: InputPlace): Problem[] {
  const place: Place = { ...(file !== undefined && { file }), ...(sheet !== undefined && { sheet }) };
  return problems.map((one) => ({ ...one, place: { ...place, ...one.place } }));
}

interface InputPlace {
  file: string | undefined;
  sheet?: string;
}

/** The sheet of a workbook that is meant. */
export function chooseSheet(
  { plan, table }: Pick<JobSettings, "plan" | "table">,
  workbook: Workbook,
): ReturnType<Workbook["choose"]> {
  return workbook.choose({
    name: table.sheet,
    holdsAnswers: (start) =>
      hasItems(readHead(start, plan, { dialect: SHEET, columns: table.columns }).head) ||
      findTableCodes(start, SHEET) !== null,
  });
}

/** The columns of a sheet that were read, and the lines above its first row; no columns where it is no table. */
export interface UsedColumns {
  columns: Columns | null;
  lines: number;
}

/**
 * What is to be told of a sheet once it was read: the first formula without a value, and the first cell over several rows, in
 * a column that is used; how many rows are hidden, and which of the columns that are used. Reports `unsolved-formula`, `merged-cells`,
 * `hidden-rows`, and `hidden-columns`.
 */
export function sheetProblems(notes: SheetNotes, { columns, lines }: UsedColumns): Problem[] {
  if (!columns) return [];
  const { items, respondent, group, code } = columns;
  const answered = [...items.keys()].filter((column) => at(items, column) >= 0);
  const used = new Set([...answered, respondent, group, code ?? -1]);
  const isUsed = ({ row, column }: NotedCell) => row > lines && used.has(column);
  const [formula, cell] = [notes.unsolved.find(isUsed), notes.merged.find(isUsed)];
  const isHidden = (column: number) =>
    notes.hiddenColumns.some(({ first, last }) => first <= column && column <= last);
  const hidden = [...used].filter(isHidden).sort((a, b) => a - b);
  const count = notes.hiddenRows.filter((row) => row > lines).length;
  return [
    ...(formula ? [problem("unsolved-formula", { cell: formula.name }, undefined, "warning")] : []),
    ...(cell ? [problem("merged-cells", { range: cell.name }, undefined, "warning")] : []),
    ...(count > 0 ? [problem("hidden-rows", { count }, undefined, "warning")] : []),
    ...(hidden.length > 0
      ? [problem("hidden-columns", { columns: hidden.map(columnName) }, undefined, "warning")]
      : []),
  ];
}

/** That an input has no sheets, though one was named. */
export function noSheets(sheet: string): Problem {
  return problem("no-sheets", { sheet }, undefined, "warning");
}
