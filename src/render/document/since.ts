import type { SinceSection } from "../../core/report/sections.ts";
import { itemText, optionLabel } from "../../text/items.ts";
import { decimal } from "../../text/numbers.ts";
import { report } from "../../text/report.ts";
import { since as words } from "../../text/since.ts";
import type { Block, Movement } from "./blocks.ts";
import { shownFit } from "./result.ts";

export function sinceBlocks({ before, after, scales, answers }: SinceSection): Block[] {
  const { question, change } = report.changeColumns;
  const rows = answers.map(({ item, from, to }) => {
    const label = (value: typeof from) => (value === null ? report.unknown : optionLabel(item, value));
    return [itemText(item), report.changed(label(from), label(to))];
  });
  const caption = words.answersChanged(answers.length);
  return [
    { kind: "lead", text: words.intro(resultOf(before), resultOf(after)) },
    { kind: "movements", caption: words.caption, columns: words.columns, movements: scales.map(movementOf) },
    { kind: "note", text: words.note },
    rows.length > 0
      ? { kind: "table", caption, columns: [question, change], rows }
      : { kind: "paragraph", text: caption },
  ];
}

function resultOf(result: SinceSection["before"]): string {
  return words.result({ ...result, fit: shownFit(result) });
}

function movementOf({ name, kind, before, after, wobble, moved }: SinceSection["scales"][number]): Movement {
  const tone = moved === "up" || moved === "down" ? "moved" : moved;
  return {
    label: words.scale(kind, name),
    least: kind === "orientation" ? -100 : 0,
    before: { ...before, value: words.measured(before) },
    after: { ...after, value: words.measured(after) },
    step: decimal(wobble),
    moved: { tone, label: words.moved[moved] },
  };
}
