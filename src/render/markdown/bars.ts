import { report as words } from "../../text/report.ts";
import type { Bar, Block } from "../document/blocks.ts";
import { barCells, legendOf } from "../terminal/cells.ts";
import { bold, list, plain, plains, table } from "./plain.ts";

type Of<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

/** Columns of a bar drawn with letters: by itself, and in a row. */
const BAR_WIDTH = 40;
const ROW_WIDTH = 20;

/** Values below each other, each with its bar, and what the parts of the bars mean. */
export function drawBars({ bars, hasLegend }: Of<"bars">): string {
  const hasMarks = bars.some(({ marks }) => marks.length > 0);
  const legend = hasLegend ? [legendText(bars, hasMarks)] : [];
  return [...bars.flatMap(drawBar), ...legend].filter((text) => text !== "").join("\n\n");
}

/** A value's label and words, its bar, and what else there is to say. */
export function drawBar(bar: Bar): string[] {
  const { label, value, poles, about, notes } = bar;
  const ends = poles ? [words.poles(...poles)] : [];
  const told = [about, ...ends].filter((text) => text !== "").map(plain);
  const said = notes.flatMap((group) => group.items.map((item) => plain(`${group.label}: ${item}`)));
  const cells = `\`${barCells(bar, BAR_WIDTH)}\``;
  return [`${bold(label)}: ${plain(value)}`, cells, ...told, ...(said.length > 0 ? [list(said)] : [])];
}

/** A table a group, each value with its bar. */
export function drawOverview({ caption, columns, groups }: Of<"overview">): string {
  const [first = "", ...others] = columns;
  const drawn = groups.flatMap(({ title, rows }) => {
    const cells = rows.map((row) => [
      plain(row.bar.label),
      `\`${barCells(row.bar, ROW_WIDTH)}\``,
      ...plains(row.cells),
    ]);
    return [bold(title), table([first, "", ...others], cells)];
  });
  const bars = groups.flatMap(({ rows }) => rows.map(({ bar }) => bar));
  return [plain(caption), ...drawn, legendText(bars, true)].join("\n\n");
}

function legendText(bars: readonly Bar[], hasMarks: boolean): string {
  return plain(legendOf(bars, hasMarks));
}
