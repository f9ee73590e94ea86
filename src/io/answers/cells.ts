import { type Problem, problem } from "../../core/base/problem.ts";
import { shortened } from "../../core/base/shortened.ts";
import type { Item } from "../../core/profile/items.ts";
import { UNKNOWN } from "../../core/scoring/answers.ts";
import { AMBIGUOUS, cellsOf, MARKED, plainCell } from "./meaning/cells.ts";
import { NO_OPTION } from "./meaning/values.ts";

/** The cells that say in a sign or a word that there is no answer. */
export interface Marks {
  count: number;
  /** The first different ones. */
  kinds: string[];
}

/** Adds up marks. */
export function addMarks(sum: Marks, { count, kinds }: Marks): void {
  sum.count += count;
  for (const kind of kinds)
    if (sum.kinds.length < MOST_KINDS && !sum.kinds.includes(kind)) sum.kinds.push(kind);
}

/** Reads the cells of an item's column. */
export class CellReader {
  /** By the only digit of a cell: its choice; below zero where the digit alone does not say. */
  readonly digits: readonly number[];
  readonly #item: Item;
  readonly #column: number;
  readonly #choiceOf: (cell: string) => number;
  /** What cells held before: a form has few different ones. */
  readonly #known = new Map<string, number>();
  /** By length: the last cell that was looked up, and its choice. To compare it is faster than to look up the next. */
  readonly #last: (Known | undefined)[] = new Array(MOST_LAST).fill(undefined);
  #marks: Marks = { count: 0, kinds: [] };

  /** @param column its number, from 1 */
  constructor(item: Item, column: number) {
    this.#item = item;
    this.#column = column;
    this.#choiceOf = cellsOf(item);
    this.digits = Array.from({ length: 10 }, (_, digit) => this.#choiceOf(String(digit)));
  }

  /** @returns the choice, `UNKNOWN` for an empty cell, or what is wrong with it */
  read(cell: string): number | Problem {
    const choice = this.#choiceFor(cell);
    if (choice >= UNKNOWN) return choice;
    if (choice !== MARKED) return this.#problem(cell, choice === AMBIGUOUS);
    addMarks(this.#marks, { count: 1, kinds: [plainCell(cell)] });
    return UNKNOWN;
  }

  /** Whether a cell says an option, and whether it says anything else than one, or nothing. Counts no marks. */
  lookAt(cell: string): { isAnswer: boolean; isWrong: boolean } {
    const choice = this.#choiceFor(cell);
    return { isAnswer: choice > UNKNOWN, isWrong: choice < UNKNOWN && choice !== MARKED };
  }

  /** The marks of nothing since the last time. */
  takeMarks(): Marks {
    const marks = this.#marks;
    this.#marks = { count: 0, kinds: [] };
    return marks;
  }

  #choiceFor(cell: string): number {
    const last = this.#last[cell.length];
    if (last?.cell === cell) return last.choice;
    const choice = this.#known.get(cell) ?? this.#learn(cell);
    if (cell.length < MOST_LAST) this.#last[cell.length] = { cell, choice };
    return choice;
  }

  #learn(cell: string): number {
    const choice = this.#choiceOf(cell);
    const isRead = choice !== AMBIGUOUS && choice !== NO_OPTION;
    if (isRead && this.#known.size < MOST_KNOWN) this.#known.set(cell, choice);
    return choice;
  }

  #problem(cell: string, isAmbiguous: boolean): Problem {
    const { id, kind, options } = this.#item;
    const received = JSON.stringify(shortened(plainCell(cell), MOST_SHOWN));
    const place = { path: id };
    const args = { id, received, column: this.#column };
    if (isAmbiguous) return problem("ambiguous-cell", args, place);
    return kind === "statement"
      ? problem("unknown-statement-cell", args, place)
      : problem("unknown-cell", { ...args, options: options.length }, place);
  }
}

interface Known {
  cell: string;
  choice: number;
}

const MOST_KNOWN = 100;
const MOST_LAST = 64;
const MOST_KINDS = 3;
const MOST_SHOWN = 40;
