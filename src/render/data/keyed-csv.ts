import { type AnswerValue, type Item, listItems } from "../../core/profile/items.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { optionLabel } from "../../text/items.ts";
import { keyedHeadings } from "../../text/keying.ts";
import { csvCell } from "./cell.ts";

/** Whose answers stand in a row. */
export interface KeyedPupil {
  code: string;
  group: string;
  answers: Readonly<Record<string, AnswerValue>>;
}

/** The table of a stack, a pupil a row: who, then an item a column, as whoever scores it reads it. */
export function renderKeyedCsv(profile: Profile, pupils: readonly KeyedPupil[]): string {
  const items = listItems(profile);
  const head = [...keyedHeadings.map((names) => freeName(names, items)), ...items.map(({ id }) => id)];
  const rows = pupils.map(({ code, group, answers }) => [
    code,
    group,
    ...items.map((item) => cellOf(item, Object.hasOwn(answers, item.id) ? answers[item.id] : undefined)),
  ]);
  return [head, ...rows].map((cells) => `${cells.map(csvCell).join(",")}\n`).join("");
}

/** A heading that is no item's own. */
function freeName(names: readonly string[], items: readonly Item[]): string {
  const taken = items.flatMap(({ id, text }) => [id, text]).map((name) => name.toLowerCase());
  return names.find((name) => !taken.includes(name.toLowerCase())) ?? names.join(" ");
}

/** A statement's answer by its word. Else the number of the option, with its text where that might be taken for another's number. */
function cellOf(item: Item, value: AnswerValue | undefined): string {
  if (value === undefined) return "";
  if (item.kind === "statement") return optionLabel(item, value);
  const isNumbered = item.options.some(({ text }) => text !== null && /^\W*\d/.test(text));
  return isNumbered ? `${value}. ${optionLabel(item, value)}` : String(value);
}
