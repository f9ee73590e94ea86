import { at } from "../../core/base/at.ts";
import type { AnsweredItem, AnswersSection, QualitySection } from "../../core/report/sections.ts";
import { BELIEFS } from "../../core/scoring/belief.ts";
import { itemText, optionLabel } from "../../text/items.ts";
import { report as words } from "../../text/report.ts";
import type { Block, RowGroup } from "./blocks.ts";

/** More items of a flag than these are counted, not listed: the list of all answers follows. */
const MOST_FLAGGED = { "long-string": 6, "low-variance": 6, inconsistent: 2 };

/** That not every careless answer is found is said always. */
export function qualityBlocks({ flags }: QualitySection): Block[] {
  const found = flags.flatMap(({ code, items }): Block[] => {
    const shown = items.slice(0, MOST_FLAGGED[code]).map(itemText);
    const rest = items.length - shown.length;
    return [
      { kind: "paragraph", text: words.flags[code] },
      { kind: "list", items: rest > 0 ? [...shown, words.more(rest)] : shown },
    ];
  });
  const none: Block[] = [{ kind: "paragraph", text: words.qualityFine }];
  return [
    ...(found.length > 0 ? found : none),
    { kind: "note", text: `${words.caveat} ${words.qualityNote}` },
  ];
}

export function answersBlocks({ scales }: AnswersSection): Block[] {
  const { question, answer, points } = words.columns;
  const groups = scales.map(groupOf);
  return [{ kind: "groupedTable", caption: words.answersIntro, columns: [question, answer, points], groups }];
}

/** The answers of a scale under what they add up to. */
function groupOf({ id, name, answers }: AnswersSection["scales"][number]): RowGroup {
  const fallback = id === "orientation" ? words.orientationScale : words.realismScale;
  const known = answers.flatMap(({ item, points }) => (points === null ? [] : [{ points, max: item.max }]));
  const sum = known.reduce((total, { points }) => total + points, 0);
  const max = known.reduce((total, one) => total + one.max, 0);
  const counted = words.answered(known.length, answers.length);
  const total = known.length === 0 ? words.noPoints : words.points(sum, max);
  return { head: [name ?? fallback, counted, total], rows: answers.map(rowOf) };
}

function rowOf({ item, answer, points }: AnsweredItem): RowGroup["rows"][number] {
  if (answer === null || points === null) {
    return { cells: [itemText(item), words.unknown, words.noPoints], isOpen: true };
  }
  const label = optionLabel(item, answer);
  // Who says "belum tahu" has said it: only what is right or wrong is marked.
  const mark = item.kind === "statement" && points !== 1 ? [words.marks[at(BELIEFS, points)]] : [];
  const cells = [itemText(item), [label, ...mark].join(" · "), words.points(points, item.max)];
  return { cells, isOpen: false };
}
