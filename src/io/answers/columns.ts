import { at } from "../../core/base/at.ts";
import type { Problem } from "../../core/base/problem.ts";
import type { Plan } from "../../core/profile/plan.ts";
import { chooseColumns } from "./chosen.ts";
import { type HeadingMeaning, headingsOf, NONE } from "./meaning/headings.ts";
import { isOfPeople } from "./meaning/people.ts";
import { tellColumns } from "./told-columns.ts";

/** What the columns of a table mean. */
export interface Columns {
  /** By column: the item that it answers, or −1. */
  items: readonly number[];
  /** By column: the item that it has the words of without answering it, or −1. */
  likes: readonly number[];
  /** The columns whose headings are the beginning of an item's text alone. */
  cut: readonly number[];
  /** The column of answer codes, where a table holds these. */
  code?: number;
  /** The column of the respondents, or −1. */
  respondent: number;
  /** The column of the groups, or −1. */
  group: number;
  names: readonly string[];
  /** The ids of the items, by their position. */
  meanings: readonly string[];
  problems: readonly Problem[];
}

/**
 * The columns that the command line names, each by its heading or its letter; null where it names none. `NO_COLUMN` says that
 * there is none.
 */
export interface ColumnChoice {
  respondent: string | null;
  group: string | null;
}

/**
 * Finds what each header cell means, and tells what is doubtful.
 * @param choice the columns that somebody named
 */
export function matchColumns(
  names: readonly string[],
  plan: Plan,
  choice: ColumnChoice = { respondent: null, group: null },
): Columns {
  const { items, likes, cut, repeats } = assignItems(names.map(headingsOf(plan).meaningOf));
  const { respondent, group, problems: chosen } = chooseColumns(names, choice, { items, plan });
  // A heading that says who answered is no mistyped item.
  for (const [column, name] of names.entries()) {
    if (column === respondent || column === group || isOfPeople(name)) likes[column] = NONE;
  }
  const columns = { items, likes, cut, respondent, group, names, meanings: plan.items.map(({ id }) => id) };
  return { ...columns, problems: [...tellColumns(columns, repeats, plan), ...chosen] };
}

/** How the columns of a table share the items. */
interface Assigned {
  items: number[];
  likes: number[];
  cut: number[];
  /** Columns of an item that an earlier one answers as well, each with that one. */
  repeats: Map<number, number>;
}

/** The kinds of headings that may be an item's, the surest first. */
const SUREST = ["item", "framed", "repeat", "cut"] as const;

/** Gives every item its columns: where one is the item for sure, a less sure one is another column. */
function assignItems(meanings: readonly HeadingMeaning[]): Assigned {
  const items = meanings.map(() => NONE);
  const likes = meanings.map((meaning) => (meaning.kind === "like" ? meaning.position : NONE));
  const cut: number[] = [];
  const repeats = new Map<number, number>();
  const firsts = new Map<number, { column: number; kind: string }>();
  for (const kind of SUREST) {
    for (const [column, meaning] of meanings.entries()) {
      if (meaning.kind !== kind) continue;
      const { position } = meaning;
      const first = firsts.get(position);
      const isMore = first !== undefined && (first.kind === kind || kind === "repeat") && kind !== "cut";
      // A repeat is of a column that is there.
      if (isMore || (first === undefined && kind !== "repeat")) items[column] = position;
      else likes[column] = position;
      if (first === undefined && kind !== "repeat") firsts.set(position, { column, kind });
      if (isMore) repeats.set(Math.max(column, first.column), Math.min(column, first.column));
      if (kind === "cut" && at(items, column) !== NONE) cut.push(column);
    }
  }
  return { items, likes, cut, repeats };
}
