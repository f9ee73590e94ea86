import { at } from "../../core/base/at.ts";
import { problem } from "../../core/base/problem.ts";
import type { Plan } from "../../core/profile/plan.ts";
import type { Block } from "../answers/block.ts";
import type { Columns } from "../answers/columns.ts";
import type { Dialect } from "../answers/csv-rows.ts";
import { type FoundHead, type HeadSetting, readHead } from "../answers/head.ts";
import { NONE } from "../answers/meaning/headings.ts";
import type { TableHead } from "../answers/table.ts";
import { zeroColumns } from "../answers/zero-columns.ts";
import type { Roles } from "../profiles/roles.ts";
import { lookAt } from "./ahead.ts";
import type { Buffers } from "./buffers.ts";
import { cutBlocks, inParts, lastLineEnd, withoutLines } from "./cut.ts";
import { tellOtherRole } from "./other-role.ts";
import { lastRowEnd } from "./row-ends.ts";

/** A table whose head was read. */
export interface Table {
  found: FoundHead;
  head: TableHead;
  /** The columns, with all that is to be told of the head. */
  columns: Columns;
  /** None where no column is an item's, or what is told of the columns is an error. */
  blocks: AsyncIterable<Block>;
}

/** The bytes of a table. */
interface TableBytes {
  start: Uint8Array;
  chunks: AsyncIterable<Uint8Array>;
}

/** What a table is read with. */
export interface TableSetting extends HeadSetting {
  plan: Plan;
  roles: Roles;
  buffers: Buffers;
  blockBytes: number | undefined;
}

/** How a sheet is written as text: its cells hold neither tabs nor line breaks. */
export const SHEET: Dialect = { delimiter: "\t", quotes: "none" };

/** So far it is looked ahead for columns that count from 0. */
const AHEAD_BYTES = 8 * 1024 * 1024;

/**
 * Reads the head of a table, and looks ahead for columns that count from 0. Reports what `readHead` and `tellOtherRole` do, and
 * `zero-based-columns`.
 */
export async function openTable({ start, chunks }: TableBytes, setting: TableSetting): Promise<Table> {
  const found = ofAskedRole(start, readHead(start, setting.plan, setting), setting);
  const { head, rows } = await withoutZeroColumns(found, setting.plan, withoutLines(chunks, found.lines));
  const columns = { ...head.columns, problems: [...head.columns.problems, ...found.problems] };
  const isWrong = found.head.columns.problems.some(({ severity }) => severity === "error");
  return { found, head, columns, blocks: isWrong ? nothing() : blocksOf(rows, head, setting) };
}

/** Of a table of another role nothing else is told: what is doubtful to the asked role is plain to that one. */
function ofAskedRole(start: Uint8Array, found: FoundHead, setting: TableSetting): FoundHead {
  const other = tellOtherRole(start, found, setting);
  if (!other) return found;
  const columns = { ...found.head.columns, problems: [other] };
  return { ...found, head: { ...found.head, columns } };
}

async function* nothing(): AsyncGenerator<Block> {}

async function* blocksOf(
  rows: AsyncIterable<Uint8Array>,
  head: TableHead,
  { plan, buffers, blockBytes }: TableSetting,
): AsyncGenerator<Block> {
  if (!hasItems(head)) return;
  yield* cutBlocks(inParts(rows, blockBytes), { lastEnd: lastRowEnd(head, plan), buffers, blockBytes });
}

/** Whether any column is an item's. */
export function hasItems({ columns }: TableHead): boolean {
  return columns.items.some((item) => item >= 0);
}

async function withoutZeroColumns(
  { head, line }: FoundHead,
  plan: Plan,
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ head: TableHead; rows: AsyncIterable<Uint8Array> }> {
  if (!hasItems(head)) return { head, rows: chunks };
  const { start, isWhole, chunks: rows } = await lookAt(chunks, AHEAD_BYTES);
  const whole = isWhole ? start : start.subarray(0, lastLineEnd(start));
  const unscored = zeroColumns(whole, plan, head);
  if (unscored.length === 0) return { head, rows };
  const { columns } = head;
  const ids = unscored.map((column) => at(plan.items, at(columns.items, column)).id);
  const items = columns.items.map((item, column) => (unscored.includes(column) ? NONE : item));
  const isAll = items.every((item) => item < 0 || at(plan.items, item).kind === "statement");
  const problems = [...columns.problems, problem("zero-based-columns", { ids, isAll }, { line })];
  return { head: { ...head, unscored, columns: { ...columns, items, problems } }, rows };
}
