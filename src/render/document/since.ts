import type { SinceSection } from "../../core/report/sections.ts";
import { itemText, optionLabel } from "../../text/items.ts";
import { report } from "../../text/report.ts";
import { since as words } from "../../text/since.ts";
import type { Block, Movement } from "./blocks.ts";

export function sinceBlocks({ before, after, fit, reason, scales, answers }: SinceSection): Block[] {
  const { question, change } = report.changeColumns;
  const rows = answers.map(({ item, from, to }) => {
    const label = (value: typeof from) => (value === null ? report.unknown : optionLabel(item, value));
    return [itemText(item), report.changed(label(from), label(to))];
  });
  const caption = words.answersChanged(answers.length);
  const movements = [
    movementOf({ kind: "trait", label: report.fit, least: 0, before: before.fit, after: after.fit, ...fit }),
    ...scales.map(({ kind, name, ...scale }) =>
      movementOf({
        kind,
        label: words.scale(kind, name),
        least: kind === "orientation" ? -100 : 0,
        ...scale,
      }),
    ),
  ];
  return [
    { kind: "lead", text: words.intro(words.result(before), words.result(after)) },
    { kind: "paragraph", text: reason ? words.reason(reason) : words.fit[fit.moved] },
    { kind: "movements", caption: words.caption, columns: words.columns, movements },
    { kind: "note", text: words.note },
    rows.length > 0
      ? { kind: "table", caption, columns: [question, change], rows }
      : { kind: "paragraph", text: caption },
  ];
}

/** What moved, before it is put into words. */
type Moved = Pick<Movement, "label" | "least"> & Omit<SinceSection["scales"][number], "id" | "name">;

function movementOf({ kind, label, least, before, after, wobble, moved }: Moved): Movement {
  const tone = moved === "up" || moved === "down" ? "moved" : moved;
  return {
    label,
    least,
    before: { ...before, value: words.measured(before) },
    after: { ...after, value: words.measured(after) },
    wobble: words.ordinary(wobble),
    moved: { tone, label: { ...words.moved, ...(kind === "antiTrait" && words.burden) }[moved] },
  };
}
