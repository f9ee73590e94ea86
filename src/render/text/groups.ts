import { at } from "../../core/base/at.ts";
import type { Block, Count, Histogram } from "../document/blocks.ts";
import { countCells, sparkCells } from "../terminal/cells.ts";
import { ends, hang, type Page } from "./page.ts";

/** A count's label and number, its bar, and what else there is to say. */
export function drawCount(page: Page, count: Count): string[] {
  const { chalk, width } = page;
  const painted = countCells(count, width)
    .replace(/█+/, (run) => chalk.green(run))
    .replace(/░+/, (run) => chalk.yellow(run))
    .replace(/·+$/, (run) => chalk.dim(run));
  return [
    ...ends(page, count.label, count.value, chalk.bold),
    ...(page.hasBars ? [painted] : []),
    ...count.notes.flatMap((note) => hang(page, "  ", note)),
  ];
}

/** A histogram in one line, and what it shows. */
export function drawHistogram(page: Page, { label, bins, value }: Histogram): string[] {
  const sizes = bins.map(({ sure, estimated }) => sure + estimated);
  return [
    ...hang(page, "", label, page.chalk.bold),
    `  ${page.hasBars ? `${page.chalk.green(sparkCells(sizes))}  ` : ""}${sizes.join(" ")}`,
    ...hang(page, "  ", value),
  ];
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
