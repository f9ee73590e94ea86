import { type Problem, problem } from "../../core/base/problem.ts";
import { shortened } from "../../core/base/shortened.ts";
import type { Plan } from "../../core/profile/plan.ts";
import type { ColumnChoice } from "./columns.ts";
import { columnLetter, columnNamed, NO_COLUMN } from "./meaning/choice.ts";
import { NONE } from "./meaning/headings.ts";
import { peopleColumns } from "./meaning/people.ts";

/** The columns that say who answered, each or −1, and what is to be told of them. */
export interface ChosenColumns {
  respondent: number;
  group: number;
  problems: Problem[];
}

interface Items {
  /** By column: the item that it answers, or −1. */
  items: readonly number[];
  plan: Plan;
}

/**
 * Finds the columns that say who answered: those that somebody named, else those whose headings say so. Reports
 * `unknown-column`, `item-as-people` and `unused-name`.
 */
export function chooseColumns(
  names: readonly string[],
  { respondent, group }: ColumnChoice,
  { items, plan }: Items,
): ChosenColumns {
  const problems: Problem[] = [];
  const choose = (option: "--peserta" | "--kelompok", name: string | null): number => {
    if (name === null || name === NO_COLUMN) return NONE;
    const { column, suggestion } = columnNamed(name, names);
    const id = plan.items[items[column] ?? NONE]?.id;
    const shown = shortened(name, MOST_SHOWN);
    if (column === NONE) problems.push(problem("unknown-column", { option, name: shown, suggestion }));
    if (id !== undefined) problems.push(problem("item-as-people", { option, name: shown, id }));
    return column;
  };
  const chosen = [choose("--peserta", respondent), choose("--kelompok", group)] as const;
  const found = peopleColumns(names, (column) => items[column] !== NONE || chosen.includes(column));
  if (
    respondent === null &&
    found.respondent === NONE &&
    found.name !== NONE &&
    items.some((item) => item !== NONE)
  ) {
    problems.push(unusedName(names, found.name));
  }
  return {
    respondent: respondent === null ? found.respondent : chosen[0],
    group: group === null ? found.group : chosen[1],
    problems,
  };
}

const MOST_SHOWN = 60;

/** What a shell or a reader would take for something else. */
const NEEDS_LETTER = /["'`$\\!]|\p{C}|^\s|\s$|^-|^$|.{41}/u;

/** What to type for a column of a table, without quotes: its heading, or its letter where that is hard to type or not its own. */
export function typedColumn(names: readonly string[], column: number): string {
  const name = names[column] ?? "";
  const isOwn = columnNamed(name, names).column === column;
  return isOwn && !NEEDS_LETTER.test(name) ? name : columnLetter(column);
}

function unusedName(names: readonly string[], column: number): Problem {
  const name = names[column] ?? "";
  const value = typedColumn(names, column);
  const typed = value === name ? `"${name}"` : value;
  const args = { column: column + 1, name: shortened(name, MOST_SHOWN), flag: `--peserta ${typed}` };
  return problem("unused-name", args, { line: 1 }, "warning");
}
