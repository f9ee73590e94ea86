import { codesIn } from "../../../core/code/find.ts";
import type { Plan } from "../../../core/profile/plan.ts";
import { chooseColumns } from "../chosen.ts";
import type { ColumnChoice, Columns } from "../columns.ts";
import { ANY_SHAPE, DELIMITERS, type Dialect, dialectOf, RowReader } from "../csv-rows.ts";
import { NONE } from "../meaning/headings.ts";
import { peopleColumns } from "../meaning/people.ts";
import { beginsAsChat } from "./messages.ts";

/** A table in which a column holds answer codes. */
export interface CodeTable {
  dialect: Dialect;
  /** The column of the codes. */
  column: number;
  /** Others that hold codes too. */
  others: readonly number[];
  /** Whether the first of them begins as a code does: what only resembles the rest of one may be another program's. */
  isSpelt: boolean;
  /** The heading's cells; none where there is no heading. */
  names: readonly string[];
  /** The line of the heading, and lines before the first row. */
  line: number;
  lines: number;
}

type FoundTable = Omit<CodeTable, "others">;

/** Some who answered nothing may come before the first code. */
const MOST_ROWS = 200;
/** What else may stand in the cell of a code: the name and the class that were sent with it. */
const MOST_BESIDE = 120;
const MOST_CELL = 1000;

/** A code, or what resembles one enough to be looked at closer. */
const LIKE_CODE = /k[\s\p{Pd}]{0,3}c[\s\p{Pd}]{0,3}[1il]/iu;
const MOST_SHORT = 16 * 1024;

/** Whether the beginning of an input may hold answer codes. Quick, since every table is asked. */
export function mayHoldCodes(start: string): boolean {
  if (/^\s*(?:\{|\[\s*["{[])/.test(start)) return false;
  return (
    LIKE_CODE.test(start) || beginsAsChat(start) || (start.length < MOST_SHORT && codesIn(start).length > 0)
  );
}

/** Whether the beginning of an input is a text with answer codes in it, and no table of them. */
export function isCodeText(start: string): boolean {
  return mayHoldCodes(start) && findCodeTable(start, null) === null;
}

/**
 * Finds the column of answer codes in a table by its first code: what stands above it in the same column is the heading.
 * @param dialect null: to be found out
 */
export function findCodeTable(start: string, dialect: Dialect | null): CodeTable | null {
  const dialects = dialect ? [dialect] : DELIMITERS.map(dialectOf);
  for (const one of dialects) {
    const found = findIn(start, one, dialect !== null);
    if (found) return found;
  }
  return null;
}

interface FirstRow {
  cells: readonly string[];
  before: number;
  lines: number;
}

/** @param isSheet a sheet is a table whatever it holds: it may have one column, and no heading */
function findIn(start: string, dialect: Dialect, isSheet: boolean): CodeTable | null {
  const reader = new RowReader(dialect, ANY_SHAPE);
  const above: FirstRow[] = [];
  let before = 0;
  for (let from = 0; from < start.length && above.length < MOST_ROWS; ) {
    const { cells, lines, end } = reader.read(start, from);
    // The stamp of a chat may hold the sign between cells.
    if (!isSheet && beginsAsChat(start.slice(from, end))) return null;
    const column = cells.findIndex(isCode);
    const table = column < 0 ? null : tableOf(above, { dialect, column, cells, isSheet });
    // Below a heading a row may have its code in another column, where a name holds the sign between cells.
    const mayComeLater = column < 0 || above.some((row) => namesPeople(row.cells, column));
    if (table) return { ...table, others: othersIn(start.slice(from), table) };
    if (!mayComeLater) return null;
    above.push({ cells, before, lines });
    before += lines;
    from = end;
  }
  return null;
}

/** The other columns of which most cells hold a code, as far as the first rows tell: one may hold it by mistake. */
function othersIn(start: string, { dialect, column }: FoundTable): number[] {
  const reader = new RowReader(dialect, ANY_SHAPE);
  const counts: { filled: number; codes: number }[] = [];
  let from = 0;
  for (let row = 0; row < MOST_ROWS && from < start.length; row += 1) {
    const { cells, end } = reader.read(start, from);
    for (const [index, cell] of cells.entries()) {
      counts[index] ??= { filled: 0, codes: 0 };
      if (cell.trim() !== "") counts[index].filled += 1;
      if (isCode(cell)) counts[index].codes += 1;
    }
    from = end;
  }
  const indexes = [...counts.keys()].filter((index) => index !== column);
  return indexes.filter((index) => {
    const { filled, codes } = counts[index] ?? { filled: 0, codes: 0 };
    return codes > 0 && codes * 2 > filled;
  });
}

/** Whether a cell is a code, or has one behind whose it is. */
function isCode(cell: string): boolean {
  if (cell.length < 8 || cell.length > MOST_CELL) return false;
  const codes = codesIn(cell);
  const length = codes.reduce((sum, { code }) => sum + code.length, 0);
  return codes.length > 0 && cell.length <= length + MOST_BESIDE;
}

/** The first row with a code. */
interface FirstCode {
  dialect: Dialect;
  /** The column of the code. */
  column: number;
  cells: readonly string[];
  isSheet: boolean;
}

function tableOf(
  above: readonly FirstRow[],
  { dialect, column, cells: first, isSheet }: FirstCode,
): FoundTable | null {
  const rows = [...above.map(({ cells }) => cells), first];
  const holdsChat = (cells: readonly string[]) => beginsAsChat(cells[column] ?? "");
  const isChat = rows.some(holdsChat);
  // Of a chat in a column alone a message may go on in the rows below.
  if (isChat && rows.every((cells) => filledIn(cells) < 2)) return null;
  const mayHead = above.filter(({ cells }) => {
    const cell = (cells[column] ?? "").trim();
    return cell !== "" && !holdsChat(cells) && !isCode(cell) && (isSheet || filledIn(cells) > 1);
  });
  const heading = isSheet ? mayHead[0] : headingOf(mayHead, column, first.length);
  const found = { dialect, column, isSpelt: LIKE_CODE.test(first[column] ?? "") };
  if (!heading) return isSheet || isChat ? { ...found, names: [], line: 1, lines: 0 } : null;
  const { cells, before, lines } = heading;
  return { ...found, names: cells, line: before + 1, lines: before + lines };
}

/** Of a table's rows that may be its heading the likeliest: the first rows of people may have more cells than it. */
function headingOf(rows: readonly FirstRow[], column: number, width: number): FirstRow | undefined {
  const whole = rows.filter(({ cells }) => cells.length === width);
  const names = ({ cells }: FirstRow) => namesPeople(cells, column);
  return whole.find(names) ?? rows.findLast((row) => row.cells.length < width && names(row)) ?? whole[0];
}

/** Whether a row names columns of people beside the codes'. */
function namesPeople(cells: readonly string[], column: number): boolean {
  const { respondent, group, name } = peopleColumns(cells, (index) => index === column);
  return Math.max(respondent, group, name) >= 0;
}

function filledIn(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== "").length;
}

/** What the columns of such a table mean. Reports what `chooseColumns` does, in the line of the heading. */
export function columnsOf(
  { names, column, others, line }: CodeTable,
  plan: Plan,
  choice: ColumnChoice,
): Columns {
  // The codes answer all items together, so their column is no person's whatever it is called.
  const items = names.map((_, index) =>
    index === column || others.includes(index) ? plan.items.length : NONE,
  );
  const { respondent, group, problems } = chooseColumns(names, choice, { items, plan });
  const none = names.map(() => NONE);
  const placed = problems.map((one) => ({ ...one, place: { ...one.place, line } }));
  return {
    items: none,
    likes: none,
    cut: [],
    code: column,
    respondent,
    group,
    names,
    meanings: [],
    problems: placed,
  };
}
