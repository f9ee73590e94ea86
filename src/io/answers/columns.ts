import { type Problem, problem } from "../../core/base/problem.ts";
import { nearest } from "../../core/base/suggest.ts";
import type { Item } from "../../core/profile/items.ts";
import type { Plan } from "../../core/profile/plan.ts";
import { itemText } from "../../text/items.ts";
import { wordsOf, wordsWithoutNumber } from "./words.ts";

/** What the columns of a table mean. */
export interface Columns {
  /** By column: the item that it answers, or −1. */
  items: readonly number[];
  /** The column of the respondents, or −1. */
  respondent: number;
  names: readonly string[];
  /** The ids of the items, by their position. */
  meanings: readonly string[];
  problems: readonly Problem[];
}

const NONE = -1;

/** What a column of respondents may be called; the first that is there is meant. */
const RESPONDENT_NAMES = ["respondent", "peserta", "id"];

/** Finds which item each header cell means, by its id or its own text, and tells what is doubtful. */
export function matchColumns(names: readonly string[], plan: Plan): Columns {
  const find = itemFinder(plan);
  const found = names.map(find);
  const first = new Map<number, number>();
  const problems = found.flatMap((item, column): Problem[] => {
    const { id } = plan.items[item] ?? {};
    if (id === undefined) return likeItem(names[column] ?? "", plan);
    const before = first.get(item);
    if (before === undefined) first.set(item, column);
    return before === undefined ? [] : [repeated(id, column, before)];
  });
  const respondent = respondentColumn(names);
  if (first.size === 0) problems.push(problem("no-item-columns", {}, { line: 1 }));
  return { items: found, respondent, names, meanings: plan.items.map(({ id }) => id), problems };
}

function repeated(id: string, column: number, first: number): Problem {
  const args = { id, column: column + 1, first: first + 1 };
  return problem("repeated-column", args, { line: 1 }, "warning");
}

/** Whether a text is this one, or ends with it: forms put their own words before a question. */
function itemFinder({ items, positions }: Plan): (name: string) => number {
  const byWords = new Map<string, number>();
  for (const [position, item] of items.entries()) {
    for (const text of textsOf(item)) if (!byWords.has(text)) byWords.set(text, position);
  }
  const longestFirst = [...byWords].sort(([a], [b]) => b.length - a.length);
  return (name) => {
    const words = wordsWithoutNumber(name);
    const exact = positions.get(name.trim()) ?? byWords.get(wordsOf(name)) ?? byWords.get(words);
    if (exact !== undefined) return exact;
    const ending = longestFirst.find(([text]) => text.includes(" ") && words.endsWith(` ${text}`));
    return ending?.[1] ?? NONE;
  };
}

function textsOf(item: Item): string[] {
  const texts = [item.id, itemText(item)].map(wordsOf);
  return texts.filter((text) => text !== "");
}

function respondentColumn(names: readonly string[]): number {
  const words = names.map(wordsOf);
  const found = RESPONDENT_NAMES.map((name) => words.indexOf(name)).find((column) => column >= 0);
  return found ?? NONE;
}

/** A column near an item: likely a typo, and its answers would be lost. */
function likeItem(name: string, { items }: Plan): Problem[] {
  const words = wordsOf(name);
  if (words.length < LEAST_LIKE || RESPONDENT_NAMES.includes(words)) return [];
  const texts = items.flatMap((item) => textsOf(item).map((text) => [text, item.id] as const));
  const near = nearest(words, [...texts.map(([text]) => text)]);
  const suggestion = texts.find(([text]) => text === near)?.[1];
  if (suggestion === undefined) return [];
  return [problem("item-like-column", { name: short(name), suggestion }, { line: 1 }, "warning")];
}

const LEAST_LIKE = 5;
const MOST_SHOWN = 60;

function short(name: string): string {
  return name.length > MOST_SHOWN ? `${name.slice(0, MOST_SHOWN)}…` : name;
}
