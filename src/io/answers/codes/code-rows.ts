import { type Problem, problem } from "../../../core/base/problem.ts";
import { shortened } from "../../../core/base/shortened.ts";
import { codesIn } from "../../../core/code/find.ts";
import { codeKey } from "../../../core/code/read.ts";
import type { Roles } from "../../profiles/roles.ts";
import type { BatchRecord } from "../block.ts";
import type { Columns } from "../columns.ts";
import { ANY_SHAPE, RowReader } from "../csv-rows.ts";
import { type Dittos, dittoProblems, nameIn, noDittos } from "../dittos.ts";
import { isMark } from "../meaning/nothing.ts";
import { noneSkipped, type Skipped, skip } from "../skipped.ts";
import type { CodeTable } from "./code-head.ts";
import { type Counted, countAt, RecordMaker } from "./code-records.ts";
import { linesPassedOver } from "./code-text.ts";
import { beginsAsChat } from "./messages.ts";
import { ownerInCell } from "./owners.ts";

/** The rows of a table with answer codes, read. */
export interface CodeRows {
  records: readonly BatchRecord[];
  problems: readonly Problem[];
}

/**
 * Reads a table with a column of answer codes: a record a row. Who answered is told by the columns that say so, else by what
 * stands before the code in its cell. Reports what reading a code does, `several-codes`, `no-code`, `ditto-cells`,
 * `lines-without-code`, `other-codes`, `unread-words`, and `skipped-rows`.
 */
export function readCodeRows(text: string, table: CodeTable, columns: Columns, roles: Roles): CodeRows {
  const reader = new RowReader(table.dialect, ANY_SHAPE);
  const maker = new RecordMaker(roles);
  const counts = { skipped: noneSkipped(), dittos: noDittos(), messages: 0, others: { count: 0, first: 0 } };
  let line = 1;
  for (let from = 0; from < text.length; ) {
    const row = reader.read(text, from);
    if (line > table.lines) readRow(row.cells, line, { table, columns, maker, counts });
    line += row.lines;
    from = row.end;
  }
  const { skipped, dittos, messages, others } = counts;
  const told = [
    ...(skipped.empty === 0 ? [] : [problem("skipped-rows", skipped, undefined, "warning")]),
    ...(others.count === 0 ? [] : [problem("other-codes", others, undefined, "warning")]),
  ];
  return {
    records: maker.records,
    problems: [...told, ...linesPassedOver(messages), ...dittoProblems(dittos), ...maker.problems],
  };
}

interface RowSetting {
  table: CodeTable;
  columns: Columns;
  maker: RecordMaker;
  counts: {
    skipped: Skipped;
    dittos: Dittos;
    /** Messages without a code. */
    messages: number;
    /** Rows with a code in a column that is not read there. */
    others: Counted;
  };
}

function readRow(
  cells: readonly string[],
  line: number,
  { table, columns, maker, counts }: RowSetting,
): void {
  const { column, holdsOther } = columnIn(cells, table);
  if (holdsOther) countAt(counts.others, line);
  const cell = cells[column] ?? "";
  if (cells.every((one) => one.trim() === "") || cell === columns.names[column]) return;
  const isMoved = codeIsMoved(cells, column, columns.names.length);
  if (!isMoved && (cell.trim() === "" || isMark(cell))) {
    skip(counts.skipped, "empty", line);
    return;
  }
  const codes = codesIn(cell);
  if (codes.length === 0 && beginsAsChat(cell)) {
    counts.messages += 1;
    return;
  }
  const own = ownerInCell(cell);
  const { dittos } = counts;
  const named = nameIn(cells[columns.respondent], { key: "respondent", line, dittos });
  const owner = {
    respondent: named ?? own.respondent,
    group: nameIn(cells[columns.group], { key: "group", line, dittos }) ?? own.group,
  };
  const [first] = codes;
  if (first && new Set(codes.map(({ code }) => codeKey(code))).size === 1) {
    maker.add(first.code, { ...owner, isUnread: own.isUnread && named === null }, { line });
    return;
  }
  const received = JSON.stringify(shortened(cell.trim(), MOST_SHOWN));
  const wrong = first ? problem("several-codes", { count: codes.length }) : problem("no-code", { received });
  const moved = problem("too-many-cells", { cells: cells.length, columns: columns.names.length });
  maker.fail([isMoved ? moved : wrong], owner, { line });
}

/** Of the columns of codes the first that holds one in a row, and whether another holds a different one. */
function columnIn(
  cells: readonly string[],
  { column, others }: CodeTable,
): { column: number; holdsOther: boolean } {
  if (others.length === 0) return { column, holdsOther: false };
  const held = [column, ...others]
    .toSorted((one, other) => one - other)
    .flatMap((index) => codesIn(cells[index] ?? "").map(({ code }) => ({ index, key: codeKey(code) })));
  const [first] = held;
  if (!first) return { column, holdsOther: false };
  return {
    column: first.index,
    holdsOther: held.some(({ index, key }) => index !== first.index && key !== first.key),
  };
}

/** Whether cells that the heading does not have moved the code to another column. */
function codeIsMoved(cells: readonly string[], column: number, width: number): boolean {
  if (width === 0 || cells.length <= width || codesIn(cells[column] ?? "").length > 0) return false;
  return cells.some((cell) => codesIn(cell).length > 0);
}

const MOST_SHOWN = 40;
