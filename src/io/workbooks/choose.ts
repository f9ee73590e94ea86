import { type Problem, problem } from "../../core/base/problem.ts";
import { nearest } from "../../core/base/suggest.ts";
import { linesOf } from "./lines.ts";
import type { Sheet, SheetNotes } from "./sheet.ts";

/** What sheet of a workbook is looked for. */
export interface Wanted {
  /** `--lembar`; null where the sheets themselves tell. */
  name: string | null;
  /** Whether the lines that a sheet begins with hold the heading of answers. */
  holdsAnswers: (start: Uint8Array) => boolean;
}

/** The sheet of a workbook that is read. */
export interface ChosenSheet {
  name: string;
  /** Its first lines, and all of them: UTF-8, with tabs between cells. */
  start: Uint8Array;
  chunks: AsyncIterable<Uint8Array>;
  /** What is to be told at once: `other-sheets`. */
  problems: Problem[];
  /** What was noted on the way; it is whole when all chunks are read. */
  notes: SheetNotes;
}

/** Finds the sheet by its name, or the first one shown that holds answers. Reports `unknown-sheet`. */
export function chooseSheet(
  sheets: readonly [Sheet, ...Sheet[]],
  { name, holdsAnswers }: Wanted,
): ChosenSheet | { problem: Problem } {
  if (name !== null) {
    const named = sheets.find((sheet) => keyOf(sheet.name) === keyOf(name));
    return named ? opened(named, []) : { problem: unknownSheet(sheets, name) };
  }
  const holding = sheets.filter((sheet) => holdsAnswers(startOf(sheet)));
  const chosen = holding.find(isShown);
  if (chosen) return opened(chosen, told(holding.filter((sheet) => sheet !== chosen && isShown(sheet))));
  // Hidden answers are named, and not scored without a word from whoever gave them.
  const first = sheets.find((sheet) => isShown(sheet) && startOf(sheet).length > 0);
  return opened(first ?? sheets.find(isShown) ?? sheets[0], told(holding));
}

function isShown({ isHidden }: Sheet): boolean {
  return !isHidden;
}

function keyOf(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase();
}

function unknownSheet(sheets: readonly Sheet[], sheet: string): Problem {
  const names = sheets.map(({ name }) => name);
  const key = nearest(keyOf(sheet), names.map(keyOf));
  const suggestion = names.find((name) => keyOf(name) === key) ?? null;
  return problem("unknown-sheet", { sheet, sheets: names, suggestion });
}

/** Other sheets with answers: their people would be lost without a word. */
function told(others: readonly Sheet[]): Problem[] {
  if (others.length === 0) return [];
  return [problem("other-sheets", { sheets: others.map(({ name }) => name) }, undefined, "warning")];
}

function startOf(sheet: Sheet): Uint8Array {
  const { value } = linesOf(sheet.rows(noNotes())).next();
  return value ?? new Uint8Array();
}

function opened(sheet: Sheet, problems: Problem[]): ChosenSheet {
  const notes = noNotes();
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield* linesOf(sheet.rows(notes));
  }
  return { name: sheet.name, start: startOf(sheet), chunks: chunks(), problems, notes };
}

function noNotes(): SheetNotes {
  return { unsolved: [], merged: [] };
}
