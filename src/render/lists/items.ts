import { stripControls } from "../../core/base/clean.ts";
import { type AnswerValue, type Item, listItems } from "../../core/profile/items.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { itemText, itemWords, optionLabel } from "../../text/items.ts";
import { jsonText } from "../data/json.ts";
import type { ItemFormat, RenderOptions } from "../format.ts";
import { hangLines, wrapLines } from "../terminal/wrap.ts";

/** Draws what a profile asks: as text to read, as an answer sheet (JSON), or as a table (CSV). */
export async function renderItems(
  profile: Profile,
  format: ItemFormat,
  options: RenderOptions,
): Promise<string> {
  switch (format) {
    case "json":
      return `${jsonText(answerSheet(profile), 2)}\n`;
    case "csv":
      return renderTable(profile);
    case "teks":
      return renderList(profile, options);
  }
}

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

async function renderTable(profile: Profile): Promise<string> {
  const { stringify } = await import("csv-stringify/browser/esm/sync");
  const rows = answerSheet(profile).items.map(({ options, ...item }) => ({
    id: item.id,
    scale: item.scale,
    text: stripControls(item.text),
    options: stripControls(options.map(({ value, text }) => `${value} = ${text}`).join(" | ")),
  }));
  return stringify(rows, {
    header: true,
    escape_formulas: true,
    columns: ["id", "scale", "text", "options"],
  });
}

const INDENT = "   ";

function renderList(profile: Profile, { width = 80 }: RenderOptions): string {
  const items = listItems(profile);
  const head = wrapLines(itemWords.head(stripControls(profile.role), items.length), width);
  const blocks = items.map((item, index) => renderItem(item, index + 1, width));
  return `${[head, ...blocks].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function renderItem(item: Item, number: number, width: number): string[] {
  const options = item.options.flatMap(({ value }) =>
    hangLines(`${INDENT}${value}  `, stripControls(optionLabel(item, value)), width),
  );
  return [
    ...hangLines(`${number}. `, stripControls(itemText(item)), width),
    ...hangLines(INDENT, `(${item.id})`, width),
    ...options,
  ];
}
