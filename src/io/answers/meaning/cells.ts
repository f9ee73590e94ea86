import type { Item } from "../../../core/profile/items.ts";
import { optionIndex, UNKNOWN } from "../../../core/scoring/answers.ts";
import { optionLabel } from "../../../text/items.ts";
import { NO_OPTION } from "./values.ts";
import { withoutFormula, wordsOf, wordsWithoutNumber } from "./words.ts";

/** A cell that is both a position and the text of another option. */
export const AMBIGUOUS = -3;

/** What the words of a table mean as the values of a statement. */
const STATEMENT_WORDS: readonly (readonly [string, unknown])[] = [
  ["benar", true],
  ["true", true],
  ["salah", false],
  ["false", false],
  ["belum tahu", "belum-tahu"],
  ["tidak tahu", "belum-tahu"],
];

/**
 * Decides which option of an item a cell says: the one place for every kind of table. It is a position, as in JSON, or the text of
 * the option; an empty cell is unknown.
 * @returns what gives a cell's choice, `UNKNOWN`, `AMBIGUOUS` or `NO_OPTION`
 */
export function cellsOf(item: Item): (cell: string) => number {
  const choices = item.kind === "statement" ? statementChoices(item) : optionChoices(item);
  return (cell) => {
    const plain = plainCell(cell);
    if (plain === "") return UNKNOWN;
    // Of a number every sign counts: −4 and 4.5 are no positions.
    if (!/\p{L}/u.test(plain)) return choices.get(plain) ?? NO_OPTION;
    return choices.get(wordsOf(plain)) ?? choices.get(wordsWithoutNumber(plain)) ?? NO_OPTION;
  };
}

/** A cell without Excel's habits: `="5"` for a text, `5.0` or `5,0` for a number, and spaces around. */
export function plainCell(cell: string): string {
  const text = withoutFormula(cell.trim()).trim();
  return text.replace(/^(\d+)[.,]0+$/, "$1");
}

function statementChoices(item: Item): Map<string, number> {
  return new Map(STATEMENT_WORDS.map(([word, value]) => [word, optionIndex(item, value)]));
}

function optionChoices(item: Item): Map<string, number> {
  const choices = new Map(item.options.map(({ value }) => [String(value), optionIndex(item, value)]));
  for (const [index, { value }] of item.options.entries()) {
    const label = wordsOf(optionLabel(item, value));
    const same = choices.get(label);
    choices.set(label, same === undefined || same === index ? index : AMBIGUOUS);
  }
  return choices;
}
