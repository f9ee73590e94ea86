import { type Problem, problem } from "../../core/base/problem.ts";
import type { Plan } from "../../core/profile/plan.ts";
import { MOST_HEAD_ROWS, MOST_HEADING_BYTES, MOST_HEADING_COLUMNS } from "./block.ts";
import { type ColumnChoice, type Columns, matchColumns } from "./columns.ts";
import { ANY_SHAPE, DELIMITERS, type Dialect, dialectOf, type Row, RowReader } from "./csv-rows.ts";
import { countDescribing } from "./describing-rows.ts";
import { itemNamed } from "./item-named.ts";
import { namedDelimiter } from "./separator.ts";
import type { TableHead } from "./table.ts";
import { decodeLoosely } from "./utf8.ts";

/** What is known of a table before its heading was read. */
export interface HeadSetting {
  /** Null: to be found out. */
  dialect: Dialect | null;
  columns: ColumnChoice;
}

/** The head of a table, where its first record begins, and what is to be told of the lines before it. */
export interface FoundHead {
  head: TableHead;
  /** The line of the heading. */
  line: number;
  /** Lines before the first record. */
  lines: number;
  /** `lines-above` and `describing-rows`, at most one of each. */
  problems: readonly Problem[];
}

/** So many rows after a heading may be a better one: the items' texts below codes of the service. */
const MOST_LATER = 3;

/** A row, and the lines before it. */
interface PlacedRow extends Row {
  before: number;
}

/** A row that may be the heading. */
interface Candidate {
  dialect: Dialect;
  rows: readonly PlacedRow[];
  /** The index of the row. */
  index: number;
  /** How many items its cells name. */
  named: number;
}

/**
 * Reads the head of a table. The heading is the one of the first rows that names most items, and the delimiter the one with which it
 * does. A heading that is longer than a table's may be is `heading-too-long`, and its columns mean nothing.
 */
export function readHead(start: Uint8Array, plan: Plan, { dialect, columns }: HeadSetting): FoundHead {
  const text = decodeLoosely(start);
  const nameOf = itemNamed(plan);
  const dialects = dialect ? [dialect] : dialectsOf(text);
  const candidates = dialects.map((one, order) => bestRow(text, one, { nameOf, isFirst: order === 0 }));
  const best = candidates.reduce((found, one) => (isBetter(one, found) ? one : found));
  const heading = best.rows[best.index];
  const end = heading?.end ?? 0;
  // A row that no line feed ends is taken to end beyond the text.
  const isCut = start.length >= MOST_HEADING_BYTES && end > text.length;
  const isLong = end > MOST_HEADING_BYTES || Buffer.byteLength(text.slice(0, end)) > MOST_HEADING_BYTES;
  const isTooLong = isCut || isLong || (heading?.cells.length ?? 0) > MOST_HEADING_COLUMNS;
  return headOf(best, plan, { choice: columns, isTooLong });
}

/** The columns of a heading that is longer than is read. */
function unread(names: readonly string[], plan: Plan): Columns {
  const args = { bytes: MOST_HEADING_BYTES, columns: MOST_HEADING_COLUMNS };
  return { ...matchColumns([], plan), names, problems: [problem("heading-too-long", args)] };
}

/** The first rows of people below a head, for somebody who is to tell what its columns are. */
export function rowsBelow(start: Uint8Array, { head, lines }: FoundHead): string[][] {
  const rows = firstRows(decodeLoosely(start), head.dialect);
  return rows.filter((row) => row.before >= lines && isFilled(row)).map(({ cells }) => cells);
}

/** A named delimiter comes first, but an editor may have written another since. */
function dialectsOf(text: string): Dialect[] {
  const line = text.split("\n").find((one) => one.trim() !== "") ?? "";
  const named = namedDelimiter(line);
  const others = DELIMITERS.filter((one) => one !== named);
  return [...(named === null ? [] : [named]), ...others].map(dialectOf);
}

function bestRow(
  text: string,
  dialect: Dialect,
  { nameOf, isFirst }: { nameOf: (cell: string) => number; isFirst: boolean },
): Candidate {
  const rows = firstRows(text, dialect);
  let best: Candidate = { dialect, rows, index: Math.max(0, rows.findIndex(isFilled)), named: 0 };
  for (const [index, { cells }] of rows.entries()) {
    if (best.named === 0 ? index >= MOST_HEAD_ROWS : index > best.index + MOST_LATER) break;
    // What no other delimiter divides either is told by the first.
    if (cells.length === 1 && !isFirst) continue;
    if (cells.length > MOST_HEADING_COLUMNS) continue;
    const named = new Set(cells.map(nameOf).filter((item) => item >= 0)).size;
    if (named > best.named) best = { dialect, rows, index, named };
  }
  return best;
}

function firstRows(text: string, dialect: Dialect): PlacedRow[] {
  const reader = new RowReader(dialect, ANY_SHAPE);
  const rows: PlacedRow[] = [];
  let before = 0;
  for (let from = 0; from < text.length && rows.length < MOST_HEAD_ROWS + MOST_LATER; ) {
    const row = reader.read(text, from);
    const isSeparator =
      rows.every((one) => !isFilled(one)) && namedDelimiter(text.slice(from, row.end)) !== null;
    rows.push({ ...row, cells: isSeparator ? [] : row.cells, before });
    before += row.lines;
    from = row.end;
  }
  return rows;
}

function isFilled({ cells }: Row): boolean {
  return cells.some((cell) => cell.trim() !== "");
}

function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.named !== other.named) return one.named > other.named;
  return widthOf(one) > widthOf(other);
}

function widthOf({ rows, index }: Candidate): number {
  return rows[index]?.cells.length ?? 0;
}

function headOf(
  { dialect, rows, index, named }: Candidate,
  plan: Plan,
  { choice, isTooLong }: { choice: ColumnChoice; isTooLong: boolean },
): FoundHead {
  const heading = rows[index] ?? { cells: [""], before: 0, lines: 0 };
  const { names, isAboveUsed } = namesOf(heading.cells, rows[index - 1]);
  const columns = isTooLong ? unread(names, plan) : matchColumns(names, plan, choice);
  const line = heading.before + 1;
  // Told as of the heading's line.
  const problems = columns.problems.map((one) => ({ ...one, place: { ...one.place, line } }));
  const head = { columns: { ...columns, problems }, dialect, unscored: [] };
  const below = rows.slice(index + 1);
  const describing = named > 0 ? below.slice(0, countDescribing(below, head, plan)) : [];
  const above = rows.slice(0, isAboveUsed ? index - 1 : index);
  const lines = [heading, ...describing].reduce((sum, row) => sum + row.lines, heading.before);
  return {
    head,
    line,
    lines,
    problems: [...told("lines-above", above), ...told("describing-rows", describing)],
  };
}

/** The heading's cells; where it spans two rows, those that stand in the upper one alone too. */
function namesOf(
  cells: readonly string[],
  above: PlacedRow | undefined,
): { names: readonly string[]; isAboveUsed: boolean } {
  const upper = above?.cells ?? [];
  const isHeading = upper.filter((cell) => cell.trim() !== "").length > 1;
  const isAboveUsed =
    isHeading && upper.some((cell, column) => cell.trim() !== "" && cells[column]?.trim() === "");
  if (!isAboveUsed) return { names: cells, isAboveUsed };
  return {
    names: cells.map((cell, column) => (cell.trim() === "" ? (upper[column] ?? "") : cell)),
    isAboveUsed,
  };
}

function told(code: "lines-above" | "describing-rows", rows: readonly PlacedRow[]): Problem[] {
  const filled = rows.filter(isFilled);
  const [first, last] = [filled[0], filled.at(-1)];
  if (!first || !last) return [];
  const from = first.before + 1;
  return [problem(code, { from, to: last.before + last.lines }, { line: from }, "warning")];
}
