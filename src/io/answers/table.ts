import { at } from "../../core/base/at.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import type { Plan } from "../../core/profile/plan.ts";
import { UNKNOWN } from "../../core/scoring/answers.ts";
import { longName, MOST_RECORD_BYTES, NAMELESS, NO_PROBLEMS, tooLongRecord, type Visit } from "./block.ts";
import { addMarks, type CellReader } from "./cells.ts";
import type { Columns } from "./columns.ts";
import type { Dialect, Row } from "./csv-rows.ts";
import { nameIn } from "./dittos.ts";
import { NobodyRows } from "./nobody-rows.ts";
import { type ColumnReaders, columnReaders, isUndivided } from "./row-shape.ts";
import { type SkippedKind, skip } from "./skipped.ts";
import { countName, countShortened, noCounts, type TableCounts } from "./table-counts.ts";
import { TableRows } from "./table-rows.ts";

/** The header of a table, worked out once for all of its blocks. */
export interface TableHead {
  columns: Columns;
  dialect: Dialect;
  /** Columns of items that nobody is scored by, since their cells do not count as the options do. */
  unscored: readonly number[];
}

/** Reads blocks of a table: one record a row, cells by position or by the option's text. */
export class TableReader {
  readonly #plan: Plan;
  readonly #head: TableHead;
  readonly #columns: Columns;
  readonly #readers: ColumnReaders;
  readonly #rows: TableRows;
  readonly #nobody: NobodyRows;
  readonly #choices: number[];
  /** The columns whose cells mean something. */
  readonly #meant: readonly number[];
  /** How many cells of the last row answer an item. */
  #answered = 0;
  /** Another table begins in the block: what stands below is not ours. */
  #isOver = false;
  /** Whether a row of the block may be longer than a record. */
  #mayBeLong = false;
  #counts = noCounts();

  constructor(plan: Plan, head: TableHead) {
    const { columns } = head;
    this.#plan = plan;
    this.#head = head;
    this.#columns = columns;
    this.#choices = plan.items.map(() => UNKNOWN);
    this.#readers = columnReaders(plan, columns);
    this.#rows = new TableRows(head, this.#readers);
    this.#nobody = new NobodyRows(plan, head);
    const items = columns.items.flatMap((item, column) => (item < 0 ? [] : [column]));
    this.#meant = [...items, columns.respondent, columns.group];
  }

  /** Whether the last block held the heading of another table, where its reading stopped: what comes after is not ours. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /**
   * Hands every record on. Rows without any cell filled are none; those that are no people are counted.
   * @param before the line before the block
   * @returns the number of lines
   */
  read(bytes: Uint8Array, visit: Visit, before = ""): number {
    let line = 1;
    this.#open(bytes);
    if (before !== "") this.#nobody.open(this.#rows.cellsOf(before));
    for (let row = this.#rows.next(); row && !this.#isOver; row = this.#rows.next()) {
      const kind = this.#visit(row, line, visit);
      if (kind) skip(this.#counts.skipped, kind, line);
      line += row.lines;
    }
    return line - 1;
  }

  /** How many records a block holds; counted no further than asked. */
  count(bytes: Uint8Array, most: number): number {
    let records = 0;
    const visit = () => {
      records += 1;
    };
    this.#open(bytes);
    for (let row = this.#rows.next(); row && records < most && !this.#isOver; row = this.#rows.next()) {
      this.#visit(row, 1, visit);
    }
    return records;
  }

  /** What was counted since the last time. */
  takeCounts(): TableCounts {
    const counts = this.#counts;
    for (const reader of this.#readers) if (reader) addMarks(counts.marks, reader.takeMarks());
    this.#counts = noCounts();
    return counts;
  }

  #open(bytes: Uint8Array): void {
    this.#rows.open(bytes);
    this.#mayBeLong = bytes.length > MOST_RECORD_BYTES;
    this.#nobody.open();
    this.#isOver = false;
  }

  #visit(row: Row, line: number, visit: Visit): SkippedKind | null {
    const { cells } = row;
    if (this.#mayBeLong && lettersOf(cells) > MOST_RECORD_BYTES) {
      visit(tooLongRecord({ line }));
      return null;
    }
    if (!row.fault && cells.every((cell) => cell === "" || cell.trim() === "")) return null;
    const problems = this.#problemsOf(row, line);
    const kind = row.fault ? null : this.#nobody.kindOf(cells, { problems, answered: this.#answered });
    if (kind === "empty" && isUndivided(cells, this.#head, this.#readers)) {
      visit({
        line,
        respondent: null,
        group: null,
        sound: null,
        problems: [problem("undivided-row", {}, { line })],
      });
      return null;
    }
    if (kind) return kind;
    const told = this.#isOtherTable(row) ? [problem("other-heading", {}, { line })] : problems;
    const respondent = this.#isOver ? null : this.#respondentOf(cells, line);
    const { dittos } = this.#counts;
    const group = nameIn(cells[this.#columns.group], { key: "group", line, dittos });
    const long = longName({ respondent, group });
    if (long)
      visit({ line, ...NAMELESS, sound: null, problems: [{ ...long.problem, place: { line } }, ...told] });
    else if (told.length > 0) visit({ line, respondent, group, sound: null, problems: told });
    else {
      const sound = { plan: this.#plan, choices: this.#choices };
      if (this.#columns.respondent >= 0) countName(this.#counts, respondent, line);
      visit({ line, respondent, group, sound, problems: NO_PROBLEMS });
    }
    return null;
  }

  #isOtherTable({ cells, fault }: Row): boolean {
    this.#isOver = !fault && this.#answered === 0 && this.#nobody.isOtherHeading(cells);
    return this.#isOver;
  }

  #respondentOf(cells: readonly string[], line: number): string | null {
    const { dittos } = this.#counts;
    const respondent = nameIn(cells[this.#columns.respondent], { key: "respondent", line, dittos });
    if (respondent !== null) countShortened(this.#counts, respondent);
    return respondent;
  }

  #problemsOf({ cells, fault, lines }: Row, line: number): readonly Problem[] {
    this.#answered = 0;
    if (fault === "open-quote") return [problem("open-quote", {}, { line: line + lines - 1 })];
    if (fault === "torn-row") return [problem("torn-row", { lines }, { line })];
    if (!this.#rows.isReadable && this.#meant.some((column) => this.#rows.isUnreadable(column))) {
      return [problem("not-utf8", {}, { line })];
    }
    const { names } = this.#columns;
    if (cells.length > names.length && isShifted(cells, names.length)) {
      return [problem("too-many-cells", { cells: cells.length, columns: names.length }, { line })];
    }
    return this.#readCells(cells, line);
  }

  /** Fills the choices. */
  #readCells(cells: readonly string[], line: number): Problem[] {
    this.#choices.fill(UNKNOWN);
    const problems: Problem[] = [];
    for (let column = 0; column < cells.length; column += 1) {
      const reader = this.#readers[column];
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
    const position = at(this.#columns.items, column);
    const before = this.#choices[position];
    if (choice === UNKNOWN) return null;
    this.#answered += 1;
    if (before !== UNKNOWN && before !== choice) {
      const { id } = at(this.#plan.items, position);
      return problem("conflicting-cells", { id }, { path: id });
    }
    this.#choices[position] = choice;
    return null;
  }
}

/** The letters of a row, and what stands between its cells. */
function lettersOf(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.length + 1, 0);
}

/** Whether cells beyond the heading have moved the others: they hold something, or a quote that lost its other end divided a cell. */
function isShifted(cells: readonly string[], width: number): boolean {
  return cells.slice(width).some((cell) => cell.trim() !== "") || cells.some(hasLoneQuote);
}

function hasLoneQuote(cell: string): boolean {
  return cell.split('"').length % 2 === 0;
}
