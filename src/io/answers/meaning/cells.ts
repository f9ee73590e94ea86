import { simplified, visible } from "../../../core/base/words.ts";
import type { Item } from "../../../core/profile/items.ts";
import { optionIndex, UNKNOWN } from "../../../core/scoring/answers.ts";
import { optionLabel } from "../../../text/items.ts";
import { labelsIn } from "./labels.ts";
import { isMark } from "./nothing.ts";
import { NO_OPTION } from "./values.ts";
import { withoutEnd, withoutFormula } from "./words.ts";

/** A cell that is both a position and the text of another option, or the text of two. */
export const AMBIGUOUS = -3;

/** A cell that says in a sign or a word that there is no answer: unknown, and counted. */
export const MARKED = -4;

/** A longer cell is no option; patterns would take long over it. */
const MOST_LETTERS = 5000;

/** What stands for the values of a statement in a table, beside the texts of its options. */
const STATEMENT_NAMES: readonly (readonly [string, unknown])[] = [
  ["true", true],
  ["false", false],
  ["belum-tahu", "belum-tahu"],
  ["tidak tahu", "belum-tahu"],
];

/**
 * Decides which option of an item a cell says: the one place for every kind of table. It says one by the option's text, by what
 * stands for it (its position as in JSON, or `true`), or by both where they agree. Signs and numbers within a text count.
 * @returns what gives a cell's choice, `UNKNOWN`, `MARKED`, `AMBIGUOUS` or `NO_OPTION`
 */
export function cellsOf(item: Item): (cell: string) => number {
  const texts = new Words(item.options.map(({ value }, index) => [optionLabel(item, value), index]));
  const names = new Words(namesOf(item));
  return (cell) => {
    const plain = plainCell(cell);
    if (plain === "") return UNKNOWN;
    if (plain.length > MOST_LETTERS) return NO_OPTION;
    const text = texts.choiceOf(plain);
    const name = names.choiceOf(plain);
    if (text !== undefined) return name === undefined || name === text ? text : AMBIGUOUS;
    return name ?? labelled(saidIn(plain), names, texts) ?? markOr(plain);
  };
}

function markOr(plain: string): number {
  return isMark(plain) ? MARKED : NO_OPTION;
}

/** The option that a label says twice; a label whose halves differ says none. */
function labelled(said: string, names: Words, texts: Words): number | undefined {
  for (const { name, text } of labelsIn(said)) {
    const choice = texts.choiceOf(text);
    if (choice !== undefined && names.choiceOf(plainNumber(name)) === choice) return choice;
  }
  return undefined;
}

function namesOf(item: Item): (readonly [string, number])[] {
  if (item.kind === "statement")
    return STATEMENT_NAMES.map(([name, value]) => [name, optionIndex(item, value)]);
  return item.options.map(({ value }, index) => [String(value), index]);
}

/** A cell without a spreadsheet's habits: `="5"` and `'5` for a text, `5.0` or `5,0` for a number, and signs that nobody sees. */
export function plainCell(cell: string): string {
  return plainNumber(withoutFormula(visible(cell).trim()).trim());
}

function plainNumber(text: string): string {
  return text.replace(/^(\d+)[.,]0+$/, "$1");
}

/**
 * What a text says: in small letters, with plain quotes and dashes, without the quotes around it and the stop after it. A dash
 * between two words is a space; every other sign stays.
 */
function saidIn(text: string): string {
  const whole = simplified(text);
  const simple = /\p{L}/u.test(whole) ? withoutEnd(whole, " .,;:") : whole;
  const unquoted = /^(["'])(.+)\1$/.exec(simple)?.[2] ?? simple;
  return unquoted.replace(/(?<=\p{L})(?: ?- ?|_)(?=\p{L})/gu, " ");
}

/** Without the spaces beside signs: `> 6` is `>6`. */
function joined(said: string): string {
  return said.replace(/ ?([^\p{L}\p{N} ]) ?/gu, "$1");
}

/** Words of two options are neither's. */
function put(choices: Map<string, number>, words: string, choice: number): void {
  const before = choices.get(words);
  choices.set(words, before === undefined || before === choice ? choice : AMBIGUOUS);
}

/** Words that mean options, as they are written and as they are said. */
class Words {
  readonly #written = new Map<string, number>();
  readonly #said = new Map<string, number>();

  constructor(meanings: Iterable<readonly [string, number]>) {
    for (const [words, choice] of meanings) {
      put(this.#written, plainCell(words), choice);
      const said = joined(saidIn(words));
      if (said !== "") put(this.#said, said, choice);
    }
  }

  choiceOf(text: string): number | undefined {
    return this.#written.get(text) ?? this.#said.get(joined(saidIn(text)));
  }
}
