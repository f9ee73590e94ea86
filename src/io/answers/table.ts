import { at } from "../../core/base/at.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import type { Plan } from "../../core/profile/plan.ts";
import { UNKNOWN } from "../../core/scoring/answers.ts";
import { NO_PROBLEMS, type Visit } from "./block.ts";
import { addMarks, CellReader, type Marks } from "./cells.ts";
import type { Columns } from "./columns.ts";
import { type Delimiter, readRow } from "./csv-rows.ts";
import { idOf, isShortenedNumber } from "./meaning/ids.ts";
import { decode, decodeLoosely } from "./utf8.ts";

/** The header of a table, worked out once for all of its blocks. */
export interface TableHead {
  columns: Columns;
  delimiter: Delimiter;
}

/** What a table's cells hold that is told once, not in each row. */
export interface TableCounts {
  marks: Marks;
  /** Respondents whose number a spreadsheet wrote in short, with the first of them. */
  shortened: { count: number; first: string | null };
}

/** Counts before anything is read. */
export function noCounts(): TableCounts {
  return { marks: { count: 0, kinds: [] }, shortened: { count: 0, first: null } };
}

/** Reads blocks of CSV: one record a row, cells by position or by the option's text. */
export class TableReader {
  readonly #plan: Plan;
  readonly #head: TableHead;
  readonly #cells: readonly (CellReader | null)[];
  readonly #choices: number[];
  #counts = noCounts();

  constructor(plan: Plan, head: TableHead) {
    this.#plan = plan;
    this.#head = head;
    this.#choices = plan.items.map(() => UNKNOWN);
    this.#cells = head.columns.items.map((position, column) => {
      const item = plan.items[position];
      return item ? new CellReader(item, column + 1) : null;
    });
  }

  /** Hands every record on. Rows without any cell filled are none. @returns the number of lines */
  read(bytes: Uint8Array, visit: Visit): number {
    const decoded = decode(bytes);
    const text = decoded ?? decodeLoosely(bytes);
    let line = 1;
    for (let from = 0; from < text.length; ) {
      const row = readRow(text, from, this.#head.delimiter);
      const isReadable = decoded !== null || !text.slice(from, row.end).includes("\ufffd");
      this.#visit(row.cells, line, row.isOpen, isReadable, visit);
      line += row.lines;
      from = row.end;
    }
    return line - 1;
  }

  /** What was counted since the last time. */
  takeCounts(): TableCounts {
    const counts = this.#counts;
    for (const reader of this.#cells) if (reader) addMarks(counts.marks, reader.takeMarks());
    this.#counts = noCounts();
    return counts;
  }

  #visit(cells: readonly string[], line: number, isOpen: boolean, isReadable: boolean, visit: Visit): void {
    if (cells.every((cell) => cell === "" || cell.trim() === "")) return;
    const { columns } = this.#head;
    const respondent = isOpen ? null : this.#respondentOf(cells[columns.respondent]);
    const group = isOpen ? null : idOf(cells[columns.group]);
    const problems = isReadable ? this.#problemsOf(cells, line, isOpen) : [problem("not-utf8", {}, { line })];
    if (problems.length > 0) visit({ line, respondent, group, sound: null, problems });
    else {
      const sound = { plan: this.#plan, choices: this.#choices };
      visit({ line, respondent, group, sound, problems: NO_PROBLEMS });
    }
  }

  #respondentOf(cell: string | undefined): string | null {
    const respondent = idOf(cell);
    if (respondent?.includes("+") && isShortenedNumber(respondent)) {
      const { shortened } = this.#counts;
      shortened.count += 1;
      shortened.first ??= respondent;
    }
    return respondent;
  }

  /** Fills the choices. */
  #problemsOf(cells: readonly string[], line: number, isOpen: boolean): readonly Problem[] {
    if (isOpen) return [problem("open-quote", {}, { line })];
    const { names } = this.#head.columns;
    if (cells.length > names.length && cells.slice(names.length).some((cell) => cell.trim() !== "")) {
      return [problem("too-many-cells", { cells: cells.length, columns: names.length }, { line })];
    }
    this.#choices.fill(UNKNOWN);
    const problems: Problem[] = [];
    for (let column = 0; column < cells.length; column += 1) {
      const reader = this.#cells[column];
      const cell = cells[column];
      if (!reader || cell === undefined || cell === "") continue;
      const found = this.#readCell(reader, cell, column);
      if (found) problems.push({ ...found, place: { ...found.place, line } });
    }
    return problems;
  }

  #readCell(reader: CellReader, cell: string, column: number): Problem | null {
    const digit = cell.length === 1 ? reader.digits[cell.charCodeAt(0) - 48] : undefined;
    const choice = digit !== undefined && digit >= 0 ? digit : reader.read(cell);
    if (typeof choice !== "number") return choice;
    const position = at(this.#head.columns.items, column);
    const before = this.#choices[position];
    if (choice === UNKNOWN) return null;
    if (before !== UNKNOWN && before !== choice) {
      const { id } = at(this.#plan.items, position);
      return problem("conflicting-cells", { id }, { path: id });
    }
    this.#choices[position] = choice;
    return null;
  }
}
