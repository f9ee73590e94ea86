import type { Problem } from "../../core/base/problem.ts";
import type { Plan } from "../../core/profile/plan.ts";
import { itemNamed } from "./item-named.ts";
import { areInitials, type LabelPlaces, repeatsHeading, rowLabel } from "./nobody.ts";
import type { SkippedKind } from "./skipped.ts";
import type { TableHead } from "./table.ts";

/** What was made of a row's cells. */
export interface ReadCells {
  problems: readonly Problem[];
  /** How many of them answer an item. */
  answered: number;
}

/** Tells the rows of a table that are no people. */
export class NobodyRows {
  readonly #head: TableHead;
  readonly #places: LabelPlaces;
  readonly #itemNamed: (cell: string) => number;
  /** The respondent of the row before. */
  #before: string | null = null;

  constructor(plan: Plan, head: TableHead) {
    const { names, items, respondent } = head.columns;
    this.#head = head;
    const others = names.flatMap((_, column) => ((items[column] ?? -1) < 0 ? [column] : []));
    this.#places = { names, respondent, others };
    this.#itemNamed = itemNamed(plan);
  }

  /** Begins with a block. @param before the cells of the row before it; none where it is the first */
  open(before: readonly string[] = []): void {
    this.#before = this.#nameIn(before);
  }

  /** Why a row is nobody's, or null where it is somebody's. */
  kindOf(cells: readonly string[], read: ReadCells): SkippedKind | null {
    const label = rowLabel(cells, this.#places);
    if (label !== null && this.#isTotal(label, read)) return "totals";
    this.#before = this.#nameIn(cells);
    if (read.answered > 0) return null;
    if (this.#isHeading(cells)) return "headings";
    if (this.#isUnscored(cells)) return null;
    return read.problems.length === 0 || this.#isZeros(cells) ? "empty" : null;
  }

  #nameIn(cells: readonly string[]): string | null {
    return cells[Math.max(0, this.#head.columns.respondent)]?.trim() ?? null;
  }

  /** Whether a row is nobody's whatever its numbers say: it sums others up, or shows what formulas make of nothing. */
  isAside(cells: readonly string[], answered: number): boolean {
    return rowLabel(cells, this.#places) !== null || (answered === 0 && this.#isZeros(cells));
  }

  /** Initials are somebody's where the row is sound and stands where such a person would. */
  #isTotal(label: string, { problems }: ReadCells): boolean {
    return problems.length > 0 || !areInitials(label, this.#before);
  }

  /** Whether a person answered at least a column that nobody is scored by. */
  #isUnscored(cells: readonly string[]): boolean {
    return this.#head.unscored.some((column) => (cells[column] ?? "").trim() !== "") && !this.#isZeros(cells);
  }

  /** Whether a row heads other columns than ours: another table was pasted below. */
  isOtherHeading(cells: readonly string[]): boolean {
    const filled = cells.filter((cell) => cell.trim() !== "").length;
    const named = cells.filter((cell) => this.#itemNamed(cell) >= 0).length;
    const same = cells.filter((cell) => cell.trim() !== "" && this.#head.columns.names.includes(cell)).length;
    return named > 0 && Math.max(named, same) > 1 && 2 * Math.max(named, same) >= filled;
  }

  /** Either the heading again, or the items' texts below their ids. */
  #isHeading(cells: readonly string[]): boolean {
    const { names, items } = this.#head.columns;
    if (this.#namesOthers(cells)) return false;
    if (repeatsHeading(cells, names)) return true;
    const filled = cells.flatMap((cell, column) => (cell.trim() === "" ? [] : [column]));
    const own = filled.filter((column) => {
      const item = items[column] ?? -1;
      return item >= 0 && this.#itemNamed(cells[column] ?? "") === item;
    });
    return own.length > 0 && 2 * own.length >= filled.filter((column) => (items[column] ?? -1) >= 0).length;
  }

  /** Whether a cell names an item that is not its column's: below such a heading the answers stand elsewhere. */
  #namesOthers(cells: readonly string[]): boolean {
    const { names, items } = this.#head.columns;
    return cells.some((cell, column) => {
      const named = this.#itemNamed(cell);
      return named >= 0 && named !== items[column] && named !== this.#itemNamed(names[column] ?? "");
    });
  }

  /** Formulas that point at empty cells show 0, without anybody's name. */
  #isZeros(cells: readonly string[]): boolean {
    const { items, respondent } = this.#head.columns;
    const own = (cells[respondent] ?? "").trim();
    if (respondent < 0 || (own !== "" && own !== "0")) return false;
    const isItem = (column: number) => (items[column] ?? -1) >= 0 || this.#head.unscored.includes(column);
    return cells.every((cell, column) => !isItem(column) || /^\s*0?\s*$/.test(cell));
  }
}
