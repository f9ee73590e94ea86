import type { Block, Spread } from "../document/blocks.ts";
import { tallestOf } from "../document/figures.ts";
import { countCells, sparkCells } from "../terminal/cells.ts";
import { bold, plain, plains, table } from "./plain.ts";

type Of<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

/** Columns of a bar drawn with letters. */
const BAR_WIDTH = 20;

export function drawCounts({ caption, columns: [label, value], counts }: Of<"counts">): string {
  const rows = counts.map((count) => [
    plain([count.label, ...count.notes].join(" · ")),
    `\`${countCells(count, BAR_WIDTH)}\``,
    plain(count.value),
  ]);
  return `${bold(caption)}\n\n${table([label, "", value], rows)}`;
}

export function drawHistograms({ columns: [label, numbers], histograms }: Of<"histograms">): string {
  const rows = histograms.map((one) => [
    plain(one.label),
    `\`${sparkCells(one.bins.map(({ sure, estimated }) => sure + estimated))}\``,
    plain(`${one.value} ${one.numbers.join(" · ")}`),
  ]);
  return table([label, "", numbers], rows);
}

export function drawFigures({ caption, columns, rows }: Of<"figures">): string {
  const hasSpread = columns.spread !== null;
  const tallest = tallestOf(rows);
  const picture = ({ bins }: Spread) => `\`${sparkCells(bins.map(({ size }) => size / tallest))}\``;
  const body = rows.map(({ label, isMarked, spread, cells }) => [
    isMarked ? bold(label) : plain(label),
    ...(hasSpread ? [spread ? picture(spread) : ""] : []),
    ...plains(cells),
  ]);
  const names = [columns.label, ...(hasSpread ? [columns.spread ?? ""] : []), ...columns.cells];
  const drawn = table(names, body);
  return caption === "" ? drawn : `${bold(caption)}\n\n${drawn}`;
}

export function drawGrid({ caption, columns, rows }: Of<"grid">): string {
  const body = rows.map(({ texts, values }) => plains([...texts, ...values.map(({ text }) => text)]));
  return `${bold(caption)}\n\n${table([...columns.texts, ...columns.values], body)}`;
}
