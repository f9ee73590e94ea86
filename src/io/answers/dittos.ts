import { type Problem, problem } from "../../core/base/problem.ts";
import { idOf, isDitto, type NameKey } from "./meaning/ids.ts";

/** Cells that say "as above" in place of a name: how many, and where the first stands. */
export interface Dittos {
  count: number;
  first: { line: number; mark: string } | null;
}

/** None yet. */
export function noDittos(): Dittos {
  return { count: 0, first: null };
}

/** Adds those further down, with the number of lines before them. */
export function addDittos(sum: Dittos, { count, first }: Dittos, before: number): void {
  sum.count += count;
  if (first) sum.first ??= { ...first, line: first.line + before };
}

/** The id or the group that a cell says; one that says "as above" says none, and is counted. */
export function nameIn(
  cell: string | undefined,
  { key, line, dittos }: { key: NameKey; line: number; dittos: Dittos },
): string | null {
  if (cell === undefined || !isDitto(cell, key)) return idOf(cell);
  dittos.count += 1;
  dittos.first ??= { line, mark: cell.trim() };
  return null;
}

/** What is to be told of them: `ditto-cells`. */
export function dittoProblems({ count, first }: Dittos): Problem[] {
  return first === null ? [] : [problem("ditto-cells", { count, ...first }, undefined, "warning")];
}
