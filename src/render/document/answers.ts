import type { AnsweredItem, AnswersSection, QualitySection } from "../../core/report/sections.ts";
import { itemText } from "../../text/item-list.ts";
import { optionLabel } from "../../text/items.ts";
import { report as words } from "../../text/report.ts";
import type { Block } from "./blocks.ts";

/** More than this many items of a flag are counted, not listed: the list of all answers follows. */
const MOST_FLAGGED = 6;

export function qualityBlocks({ flags }: QualitySection): Block[] {
  if (flags.length === 0) return [{ kind: "paragraph", text: words.qualityFine }];
  const blocks = flags.flatMap(({ code, items }): Block[] => {
    const shown = items.slice(0, MOST_FLAGGED).map(itemText);
    const rest = items.length - shown.length;
    return [
      { kind: "paragraph", text: words.flags[code] },
      { kind: "list", items: rest > 0 ? [...shown, words.more(rest)] : shown },
    ];
  });
  return [...blocks, { kind: "note", text: words.qualityNote }];
}

export function answersBlocks({ scales }: AnswersSection): Block[] {
  const { question, answer, points } = words.columns;
  const tables = scales.map(({ id, name, answers }): Block => {
    const fallback = id === "orientation" ? words.orientationScale : words.realismScale;
    return {
      kind: "table",
      caption: name ?? fallback,
      columns: [question, answer, points],
      rows: answers.map(row),
    };
  });
  return [{ kind: "note", text: words.answersIntro }, ...tables];
}

function row({ item, answer, points }: AnsweredItem): string[] {
  if (answer === null || points === null) return [itemText(item), words.unknown, "–"];
  return [itemText(item), optionLabel(item, answer), words.points(points, item.max)];
}
