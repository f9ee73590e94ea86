import { at } from "../../core/base/at.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import { shortened } from "../../core/base/shortened.ts";
import type { Plan } from "../../core/profile/plan.ts";
import { headingsOf, NONE, respondentColumn } from "./meaning/headings.ts";

/** What the columns of a table mean. */
export interface Columns {
  /** By column: the item that it answers, or −1. */
  items: readonly number[];
  /** The column of the respondents, or −1. */
  respondent: number;
  /** The column of the groups, or −1. */
  group: number;
  names: readonly string[];
  /** The ids of the items, by their position. */
  meanings: readonly string[];
  problems: readonly Problem[];
}

/** The columns that the command line names, each by its heading or its letter; null where it names none. */
export interface ColumnChoice {
  respondent: string | null;
  group: string | null;
}

/** Finds which item each header cell means, and tells what is doubtful. */
export function matchColumns(names: readonly string[], plan: Plan): Columns {
  const headings = headingsOf(plan);
  const found = names.map(headings.itemOf);
  const first = new Map<number, number>();
  const problems = names.flatMap((name, column): Problem[] => {
    const item = at(found, column);
    const id = plan.items[item]?.id;
    if (id === undefined) return likeItem(name, headings.nearestTo(name));
    const before = first.get(item);
    if (before === undefined) first.set(item, column);
    return before === undefined ? [] : [repeated(id, column, before)];
  });
  if (first.size === 0) problems.push(problem("no-item-columns", {}, { line: 1 }));
  return {
    items: found,
    respondent: respondentColumn(names),
    group: NONE,
    names,
    meanings: plan.items.map(({ id }) => id),
    problems,
  };
}

function repeated(id: string, column: number, first: number): Problem {
  const args = { id, column: column + 1, first: first + 1 };
  return problem("repeated-column", args, { line: 1 }, "warning");
}

/** A column near an item: its answers would be lost. */
function likeItem(name: string, suggestion: string | null): Problem[] {
  if (suggestion === null) return [];
  return [
    problem("item-like-column", { name: shortened(name, MOST_SHOWN), suggestion }, { line: 1 }, "warning"),
  ];
}

const MOST_SHOWN = 60;
