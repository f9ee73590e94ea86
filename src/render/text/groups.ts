import { at } from "../../core/base/at.ts";
import type { Block, Count, Histogram } from "../document/blocks.ts";
import { countCells, paintCells, sparkCells } from "../terminal/cells.ts";
import { ends, hang, type Page } from "./page.ts";

/** A count's label and number, its bar, and what else there is to say. */
export function drawCount(page: Page, count: Count): string[] {
  const { chalk, width } = page;
  return [
    ...ends(page, count.label, count.value, chalk.bold),
    ...(page.hasBars ? [paintCells(chalk, countCells(count, width))] : []),
    ...count.notes.flatMap((note) => hang(page, "  ", note)),
  ];
}

const INDENT = "  ";
/** Wider bins would show no more. */
const MOST_BIN = 3;

/** A histogram as a row of letters above its marks, what it shows, and its numbers. */
export function drawHistogram(page: Page, { label, bins, marks, value, numbers }: Histogram): string[] {
  const { chalk, width } = page;
  const room = Math.floor((width - INDENT.length) / Math.max(1, bins.length));
  const columns = Math.min(MOST_BIN, Math.max(1, room));
  const sizes = bins.flatMap(({ sure, estimated }) => new Array<number>(columns).fill(sure + estimated));
  const below = marks.length > 0 ? [INDENT + chalk.dim(marksBelow(marks, sizes.length))] : [];
  const picture = [INDENT + chalk.green(sparkCells(sizes)), ...below];
  return [
    ...hang(page, "", label, chalk.bold),
    ...(page.hasBars ? picture : []),
    ...hang(page, INDENT, value),
    ...hang(page, INDENT, numbers.join(" · "), chalk.dim),
  ];
}

/** An arrow below the first cell of the bin that begins at a mark; one without room is left out. */
function marksBelow(marks: readonly number[], cells: number): string {
  let line = "";
  for (const mark of marks) {
    const start = Math.round((mark / 100) * cells);
    if (start >= line.length) line = `${line.padEnd(start)}↑${mark}`;
  }
  return line;
}

/** A row a paragraph: its texts, then the numbers by name. */
export function drawGrid(page: Page, { caption, columns, rows }: Extract<Block, { kind: "grid" }>): string[] {
  const { chalk } = page;
  const body = rows.flatMap(({ texts: [first = "", ...rest], values }) => [
    ...hang(page, "  ", [first, ...rest].join(" · ")),
    ...hang(
      page,
      "    ",
      values.map(({ text }, index) => `${at(columns.values, index)} ${text}`).join(" · "),
      chalk.dim,
    ),
  ]);
  return [...hang(page, "", caption, chalk.bold), ...body];
}
