import { stripControls } from "../../core/base/clean.ts";
import { groupOf } from "../../core/interview/groups.ts";
import { type AnswerValue, type Item, listItems } from "../../core/profile/items.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { groupNames } from "../../text/interview.ts";
import { formAsk, itemText, itemWords, optionLabel } from "../../text/items.ts";
import { csvCell } from "../data/cell.ts";
import { jsonText } from "../data/json.ts";
import type { Renderers } from "../format.ts";
import { columnsOf, hangLines, wrapLines } from "../terminal/wrap.ts";

/** What a profile asks as an answer sheet. */
export const renderItemsJson: Renderers["items"] = (profile) => `${jsonText(answerSheet(profile), 2)}\n`;

/** A sheet that scores as it is once its nulls are filled in. */
export interface AnswerSheet {
  profile: string;
  answers: Record<string, AnswerValue | null>;
  items: { id: string; scale: string; text: string; options: { value: AnswerValue; text: string }[] }[];
}

export function answerSheet(profile: Profile): AnswerSheet {
  const items = listItems(profile);
  return {
    profile: profile.id,
    answers: Object.fromEntries(items.map(({ id }) => [id, null])),
    items: items.map((item) => ({
      id: item.id,
      scale: item.scale,
      text: itemText(item),
      options: item.options.map(({ value }) => ({ value, text: optionLabel(item, value) })),
    })),
  };
}

const COLUMNS = ["id", "scale", "text", "options", "section", "ask"];

/** What a profile asks as a table, a row an item, with the part of a form that it belongs to and the question above its options. */
export const renderItemsCsv: Renderers["items"] = (profile) => {
  const rows = listItems(profile).map((item) => {
    const named = item.options.map(({ value }) => `${value} = ${optionLabel(item, value)}`);
    const asked = [item.id, item.scale, itemText(item), named.join(" | ")];
    return [...asked, sectionOf(profile, item), formAsk(item) ?? ""];
  });
  return [COLUMNS, ...rows].map((cells) => `${cells.map(csvCell).join(",")}\n`).join("");
};

const INDENT = "   ";

/** What a profile asks as text to read. */
export const renderItemsText: Renderers["items"] = (profile, { width = 80 }) => {
  const items = listItems(profile);
  const head = wrapLines(itemWords.head(stripControls(profile.role), items.length), width);
  const blocks = items.flatMap((item, index) => {
    const before = items[index - 1];
    const section = sectionOf(profile, item);
    const isNew = before === undefined || sectionOf(profile, before) !== section;
    const title = isNew ? [[section, "─".repeat(columnsOf(section))]] : [];
    return [...title, renderItem(item, index, { before, width })];
  });
  return `${[head, ...blocks].map((lines) => lines.join("\n")).join("\n\n")}\n`;
};

/** The part of the interview that an item belongs to, by its name. */
function sectionOf(profile: Profile, item: Item): string {
  return groupNames[groupOf(profile, item)];
}

interface Around {
  /** The item before it. */
  before: Item | undefined;
  width: number;
}

function renderItem(item: Item, index: number, { before, width }: Around): string[] {
  const options = item.options.flatMap(({ value }) =>
    hangLines(`${INDENT}${value}  `, stripControls(optionLabel(item, value)), width),
  );
  const ask = changedAsk(item, before);
  return [
    ...hangLines(`${index + 1}. `, stripControls(itemText(item)), width),
    ...hangLines(INDENT, `(${item.id})`, width),
    ...(ask === null ? [] : hangLines(INDENT, stripControls(ask), width)),
    ...options,
  ];
}

/** The question of an item's options, unless the item before it, of the same scale, has the same. */
function changedAsk(item: Item, before: Item | undefined): string | null {
  const ask = formAsk(item);
  return before?.scale === item.scale && formAsk(before) === ask ? null : ask;
}
