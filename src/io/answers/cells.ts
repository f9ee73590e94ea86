import { type Problem, problem } from "../../core/base/problem.ts";
import type { Item } from "../../core/profile/items.ts";
import { UNKNOWN } from "../../core/scoring/answers.ts";
import { optionLabel } from "../../text/items.ts";
import { withoutFormula, wordsOf, wordsWithoutNumber } from "./words.ts";

/** Both a position and the text of another option. */
const AMBIGUOUS = -2;

/** A cell's answer to one item: a position from 1, or the text of an option. */
export class CellReader {
  /** By the only digit of a cell: the choice. */
  readonly digits: readonly number[];
  readonly #item: Item;
  readonly #choices: ReadonlyMap<string, number>;
  /** What cells held before: a form has few different ones. */
  readonly #known = new Map<string, number>();

  constructor(item: Item) {
    this.#item = item;
    this.#choices = item.kind === "statement" ? statementChoices(item) : optionChoices(item);
    this.digits = Array.from({ length: 10 }, (_, digit) => this.#choices.get(String(digit)) ?? AMBIGUOUS);
  }

  /** @returns the choice, `UNKNOWN` for an empty cell, or what is wrong with it */
  read(cell: string): number | Problem {
    const known = this.#known.get(cell);
    if (known !== undefined) return known;
    const plain = plainCell(cell);
    const choice = plain === "" ? UNKNOWN : this.#choiceOf(plain);
    if (choice === undefined || choice === AMBIGUOUS) return this.#problem(plain, choice === AMBIGUOUS);
    if (this.#known.size < MOST_KNOWN) this.#known.set(cell, choice);
    return choice;
  }

  #choiceOf(plain: string): number | undefined {
    // Of a number every sign counts: −4 and 4.5 are no positions.
    if (!/\p{L}/u.test(plain)) return this.#choices.get(plain);
    return this.#choices.get(wordsOf(plain)) ?? this.#choices.get(wordsWithoutNumber(plain));
  }

  #problem(plain: string, isAmbiguous: boolean): Problem {
    const { id, kind, options } = this.#item;
    const received = JSON.stringify(plain.length > MOST_SHOWN ? `${plain.slice(0, MOST_SHOWN)}…` : plain);
    const place = { path: id };
    if (isAmbiguous) return problem("ambiguous-cell", { id, received }, place);
    return kind === "statement"
      ? problem("unknown-statement-cell", { id, received }, place)
      : problem("unknown-cell", { id, received, options: options.length }, place);
  }
}

const MOST_KNOWN = 100;
const MOST_SHOWN = 40;

/** Without Excel's habits: `="5"` for a text, `5.0` or `5,0` for a number, and spaces around. */
function plainCell(cell: string): string {
  const text = withoutFormula(cell.trim()).trim();
  return text.replace(/^(\d+)[.,]0+$/, "$1");
}

function statementChoices({ options }: Item): Map<string, number> {
  const words: [string, unknown][] = [
    ["benar", true],
    ["true", true],
    ["salah", false],
    ["false", false],
    ["belum tahu", "belum-tahu"],
    ["tidak tahu", "belum-tahu"],
  ];
  return new Map(words.map(([word, value]) => [word, options.findIndex((option) => option.value === value)]));
}

function optionChoices(item: Item): Map<string, number> {
  const choices = new Map(item.options.map((_, index) => [String(index + 1), index]));
  for (const [index, { value }] of item.options.entries()) {
    const label = wordsOf(optionLabel(item, value));
    const same = choices.get(label);
    choices.set(label, same === undefined || same === index ? index : AMBIGUOUS);
  }
  return choices;
}
