import { at } from "../../core/base/at.ts";
import type { Block, Count, Histogram, Spread } from "../document/blocks.ts";
import { tallestOf } from "../document/figures.ts";
import { countCells, paintCells, sparkCells } from "../terminal/cells.ts";
import type { GroupDrawers } from "./blocks.ts";
import { ends, hang, type Page, spaced } from "./page.ts";

/** What draws the blocks that only a group has. */
export const groupDrawers: GroupDrawers = {
  counts: (page, { caption, counts }) => [
    ...hang(page, "", caption, page.chalk.bold),
    "",
    ...spaced(counts.map((count) => drawCount(page, count))),
  ],
  histograms: (page, { histograms }) => spaced(histograms.map((one) => drawHistogram(page, one))),
  figures: drawFigures,
  grid: drawGrid,
};

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
/** Columns of each of a few values. */
const SPREAD_BIN = 2;

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

/** A row a paragraph: its name, its picture, and the figures by theirs. */
export function drawFigures(
  page: Page,
  { caption, columns, rows }: Extract<Block, { kind: "figures" }>,
): string[] {
  const { chalk } = page;
  const tallest = tallestOf(rows);
  const body = rows.map(({ label, isMarked, spread, cells }) => [
    ...hang(page, INDENT, label, isMarked ? chalk.bold : undefined),
    ...(spread ? drawSpread(page, spread, tallest) : []),
    ...hang(page, INDENT + INDENT, named(columns.cells, cells), chalk.dim),
  ]);
  return [...(caption === "" ? [] : hang(page, "", caption, chalk.bold)), ...body.flat()];
}

/** Its letters, or its words for whoever is read to. */
function drawSpread(page: Page, { bins, value }: Spread, tallest: number): string[] {
  const indent = INDENT + INDENT;
  if (!page.hasBars) return hang(page, indent, value);
  const sizes = bins.flatMap(({ size }) => new Array<number>(SPREAD_BIN).fill(size / tallest));
  return [indent + page.chalk.green(sparkCells(sizes))];
}

function named(names: readonly string[], cells: readonly string[]): string {
  return cells.map((cell, index) => `${at(names, index)} ${cell}`).join(" · ");
}

/** A row a paragraph: its texts, then the numbers by name. */
export function drawGrid(page: Page, { caption, columns, rows }: Extract<Block, { kind: "grid" }>): string[] {
  const { chalk } = page;
  const body = rows.flatMap(({ texts: [first = "", ...rest], values }) => [
    ...hang(page, "  ", [first, ...rest].join(" · ")),
    ...hang(
      page,
      "    ",
      named(
        columns.values,
        values.map(({ text }) => text),
      ),
      chalk.dim,
    ),
  ]);
  return [...hang(page, "", caption, chalk.bold), ...body];
}
