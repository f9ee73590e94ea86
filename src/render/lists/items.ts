import { stripControls } from "../../core/base/clean.ts";
import { type AnswerValue, type Item, listItems } from "../../core/profile/items.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { askText, itemText, itemWords, optionLabel } from "../../text/items.ts";
import { csvCell } from "../data/cell.ts";
import { jsonText } from "../data/json.ts";
import type { Renderers } from "../format.ts";
import { hangLines, wrapLines } from "../terminal/wrap.ts";

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

const COLUMNS = ["id", "scale", "text", "options"];

/** What a profile asks as a table, a row an item. */
export const renderItemsCsv: Renderers["items"] = (profile) => {
  const rows = answerSheet(profile).items.map(({ id, scale, text, options }) => {
    const named = options.map(({ value, text: label }) => `${value} = ${label}`);
    return [id, scale, text, named.join(" | ")];
  });
  return [COLUMNS, ...rows].map((cells) => `${cells.map(csvCell).join(",")}\n`).join("");
};

const INDENT = "   ";

/** What a profile asks as text to read. */
export const renderItemsText: Renderers["items"] = (profile, { width = 80 }) => {
  const items = listItems(profile);
  const head = wrapLines(itemWords.head(stripControls(profile.role), items.length), width);
  const blocks = items.map((item, index) => renderItem(item, index, { before: items[index - 1], width }));
  return `${[head, ...blocks].map((lines) => lines.join("\n")).join("\n\n")}\n`;
};

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
  const ask = askText(item);
  return before?.scale === item.scale && askText(before) === ask ? null : ask;
}
