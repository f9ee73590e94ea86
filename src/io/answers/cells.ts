import { type Problem, problem } from "../../core/base/problem.ts";
import { shortened } from "../../core/base/shortened.ts";
import type { Item } from "../../core/profile/items.ts";
import { AMBIGUOUS, cellsOf, plainCell } from "./meaning/cells.ts";
import { NO_OPTION } from "./meaning/values.ts";

/** Reads the cells of an item's column. */
export class CellReader {
  /** By the only digit of a cell: its choice; below zero where the digit alone does not say. */
  readonly digits: readonly number[];
  readonly #item: Item;
  readonly #choiceOf: (cell: string) => number;
  /** What cells held before: a form has few different ones. */
  readonly #known = new Map<string, number>();

  constructor(item: Item) {
    this.#item = item;
    this.#choiceOf = cellsOf(item);
    this.digits = Array.from({ length: 10 }, (_, digit) => this.#choiceOf(String(digit)));
  }

  /** @returns the choice, `UNKNOWN` for an empty cell, or what is wrong with it */
  read(cell: string): number | Problem {
    const known = this.#known.get(cell);
    if (known !== undefined) return known;
    const choice = this.#choiceOf(cell);
    if (choice === AMBIGUOUS || choice === NO_OPTION) return this.#problem(cell, choice === AMBIGUOUS);
    if (this.#known.size < MOST_KNOWN) this.#known.set(cell, choice);
    return choice;
  }

  #problem(cell: string, isAmbiguous: boolean): Problem {
    const { id, kind, options } = this.#item;
    const plain = plainCell(cell);
    const received = JSON.stringify(shortened(plain, MOST_SHOWN));
    const place = { path: id };
    if (isAmbiguous) return problem("ambiguous-cell", { id, received }, place);
    return kind === "statement"
      ? problem("unknown-statement-cell", { id, received }, place)
      : problem("unknown-cell", { id, received, options: options.length }, place);
  }
}

const MOST_KNOWN = 100;
const MOST_SHOWN = 40;
