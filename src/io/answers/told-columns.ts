import { at } from "../../core/base/at.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import { shortened } from "../../core/base/shortened.ts";
import type { Item } from "../../core/profile/items.ts";
import type { Plan } from "../../core/profile/plan.ts";
import { EXPLORATION } from "../../core/profile/profile.ts";
import { MOST_HEAD_ROWS } from "./block.ts";
import type { Columns } from "./columns.ts";
import { NONE } from "./meaning/headings.ts";

type Found = Omit<Columns, "problems">;

/** More columns of one kind are told in one line, with the first of them. */
const MOST_LINES = 5;
const MOST_NAMED = 3;
const MOST_SHOWN = 60;

/**
 * Tells what is doubtful about the columns of a table. Reports `repeated-column`, `item-like-column`, `like-columns`, `cut-columns`,
 * `items-without-column` and `no-item-columns`.
 * @param repeats columns of an item that an earlier one answers as well, each with that one
 */
export function tellColumns(columns: Found, repeats: ReadonlyMap<number, number>, plan: Plan): Problem[] {
  const { items, meanings } = columns;
  const answered = new Set(items.filter((item) => item !== NONE));
  const like = columns.likes.flatMap((item, column) => (item === NONE ? [] : [column]));
  const isAnswered = (column: number) => answered.has(at(columns.likes, column));
  return [
    ...Array.from(repeats, ([column, first]) => repeated(at(meanings, at(items, column)), column, first)),
    ...tellLike(
      columns,
      like.filter((column) => !isAnswered(column)),
      false,
    ),
    ...tellLike(columns, like.filter(isAnswered), true),
    ...tellCut(columns),
    ...tellMissing(plan, answered),
  ];
}

function repeated(id: string, column: number, first: number): Problem {
  const args = { id, column: column + 1, first: first + 1 };
  return problem("repeated-column", args, { line: 1 }, "warning");
}

/** Columns near an item: were they its own, their answers would be lost. */
function tellLike(columns: Found, like: readonly number[], isAnswered: boolean): Problem[] {
  const named = like.map((column) => ({
    column: column + 1,
    name: shortened(at(columns.names, column), MOST_SHOWN),
    id: at(columns.meanings, at(columns.likes, column)),
  }));
  if (like.length === 0) return [];
  if (!isAnswered && like.length <= MOST_LINES) {
    return named.map((one) => problem("item-like-column", one, { line: 1 }, "warning"));
  }
  const args = { count: like.length, columns: named.slice(0, MOST_NAMED), isAnswered };
  return [problem("like-columns", args, { line: 1 }, "warning")];
}

function tellCut({ cut, items, meanings }: Found): Problem[] {
  if (cut.length === 0) return [];
  const named = cut.map((column) => ({ column: column + 1, id: at(meanings, at(items, column)) }));
  const args = { count: cut.length, columns: named.slice(0, MOST_NAMED) };
  return [problem("cut-columns", args, { line: 1 }, "warning")];
}

function tellMissing({ items, profile }: Plan, answered: ReadonlySet<number>): Problem[] {
  if (answered.size === 0) return [problem("no-item-columns", { rows: MOST_HEAD_ROWS }, { line: 1 })];
  // A form is of one role: where several are compared, it lacks what the others ask, and that is no mistake.
  const asked = profile.id === EXPLORATION ? runsOf(items) : [items.map((_, item) => item)];
  const begun = asked.filter((run) => run.some((item) => answered.has(item)));
  const missing = begun.flat().filter((item) => !answered.has(item));
  if (missing.length === 0) return [];
  const ids = missing.slice(0, MOST_NAMED).map((item) => at(items, item).id);
  return [problem("items-without-column", { count: missing.length, ids }, { line: 1 }, "warning")];
}

/** The positions of items that one role asks together: those of a scale, one after the other. */
function runsOf(items: readonly Item[]): number[][] {
  const runs: number[][] = [];
  for (const [position, { scale }] of items.entries()) {
    const isSame = position > 0 && at(items, position - 1).scale === scale;
    if (isSame) at(runs, runs.length - 1).push(position);
    else runs.push([position]);
  }
  return runs;
}
