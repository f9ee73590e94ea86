import type { Item } from "./items.ts";

/** What decides how an answer to an item counts: its scale, what a person reads, and the points of each option. */
export function scoredContent(item: Item): unknown[] {
  const options = item.options.map(({ value, points, text }) => [value, points, text]);
  return [item.id, item.scale, item.text, ...furtherTexts(item), options];
}

/** What else of an item a person reads before answering. */
function furtherTexts(item: Item): string[] {
  if (item.kind === "comparison") return [item.this, item.other];
  return item.kind === "rating" && item.ask !== null ? [item.ask] : [];
}
