import { lookUp } from "../base/at.ts";
import { type AnswerValue, type Item, listItems } from "../profile/items.ts";
import { planOf } from "../profile/plan.ts";
import { choose } from "../scoring/answers.ts";
import { type Group, groupOf } from "./groups.ts";
import { givenAnswer, type Interview } from "./interview.ts";
import { opposedPairs } from "./opposed-pairs.ts";

/** A question with its number in listed order, from 1. */
export interface NumberedItem {
  item: Item;
  number: number;
}

/** What became of a question: `open`, it was neither answered nor skipped. */
export type ItemState = "answered" | "skipped" | "open";

/** A line of the review: end the interview, look at two opposed answers again, or at any one question. */
export type ReviewEntry =
  | { kind: "finish" }
  | { kind: "pair"; items: [NumberedItem, NumberedItem] }
  | ({ kind: "skipped" } & NumberedItem)
  | ({ kind: "item"; state: ItemState; answer: AnswerValue | null; group: Group } & NumberedItem);

/** The review's lines: finish first, then what is worth a second look, then every question. */
export function reviewEntries(interview: Interview): ReviewEntry[] {
  const { profile } = interview;
  const items = listItems(profile);
  const numbered = items.map((item, index) => ({ item, number: index + 1 }));
  const skipped = numbered.filter(({ item }) => interview.skipped.includes(item.id));
  return [
    { kind: "finish" },
    ...pairs(interview, numbered),
    ...skipped.map((entry) => ({ kind: "skipped" as const, ...entry })),
    ...numbered.map((entry) => ({
      kind: "item" as const,
      ...entry,
      state: stateOf(interview, entry.item),
      answer: givenAnswer(interview, entry.item),
      group: groupOf(profile, entry.item),
    })),
  ];
}

function stateOf(interview: Interview, item: Item): ItemState {
  if (givenAnswer(interview, item) !== null) return "answered";
  return interview.skipped.includes(item.id) ? "skipped" : "open";
}

function pairs({ profile, answers }: Interview, numbered: readonly NumberedItem[]): ReviewEntry[] {
  const plan = planOf(profile);
  const byId = new Map(numbered.map((entry) => [entry.item.id, entry]));
  return opposedPairs(plan, choose(plan, answers)).map(({ ids: [first, second] }) => ({
    kind: "pair",
    items: [lookUp(byId, first), lookUp(byId, second)],
  }));
}

/** Which question a line of the review opens, from 0; −1 for the way out, null for a line that opens two. */
export function openedBy(entry: ReviewEntry): number | null {
  if (entry.kind === "pair") return null;
  return entry.kind === "finish" ? -1 : entry.number - 1;
}
