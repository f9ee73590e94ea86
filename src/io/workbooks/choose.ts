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
    return named ? chosen(begin(named), []) : { problem: unknownSheet(sheets, name) };
  }
  const [first, ...others] = sheets;
  const all: readonly [BegunSheet, ...BegunSheet[]] = [begin(first), ...others.map(begin)];
  const holding = all.filter(({ start }) => holdsAnswers(start));
  const found = holding.find(isShown);
  // Hidden answers are named, and not scored unless whoever gave them asks for it.
  if (found) return chosen(found, told(holding.filter((one) => one !== found)));
  const shown = all.filter(isShown);
  return chosen(shown.find(({ start }) => start.length > 0) ?? shown[0] ?? all[0], told(holding));
}

/** A sheet whose first lines were read. */
interface BegunSheet {
  sheet: Sheet;
  start: Uint8Array;
  rest: Iterable<Uint8Array>;
  notes: SheetNotes;
}

function begin(sheet: Sheet): BegunSheet {
  const notes: SheetNotes = { unsolved: [], merged: [], hiddenRows: [], hiddenColumns: [] };
  const rest = linesOf(sheet.rows(notes));
  const { value } = rest.next();
  return { sheet, start: value ?? new Uint8Array(), rest, notes };
}

function chosen({ sheet, start, rest, notes }: BegunSheet, problems: Problem[]): ChosenSheet {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield start;
    yield* rest;
  }
  return { name: sheet.name, start, chunks: chunks(), problems, notes };
}

function isShown({ sheet }: BegunSheet): boolean {
  return !sheet.isHidden;
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
function told(others: readonly BegunSheet[]): Problem[] {
  if (others.length === 0) return [];
  return [problem("other-sheets", { sheets: others.map(({ sheet }) => sheet.name) }, undefined, "warning")];
}
