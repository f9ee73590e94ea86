import { decimal } from "../../text/numbers.ts";
import { barCells, cellOf } from "../cells.ts";
import type { Bar } from "../document/blocks.ts";
import { ends, hang, type Page } from "./page.ts";

/** A value's label and words, its bar, the marks below, and what else there is to say. */
export function drawBar(page: Page, bar: Bar): string[] {
  const { chalk, width } = page;
  const painted = barCells(bar, width)
    .replace(/█+/, (run) => chalk.green(run))
    .replace(/[░┃]+/, (run) => chalk.yellow(run))
    .replace(/·+$/, (run) => chalk.dim(run));
  return [
    ...ends(page, bar.label, bar.value, chalk.bold),
    painted,
    ...(bar.marks.length > 0 ? [chalk.dim(marks(bar, width))] : []),
    ...(bar.poles ? ends(page, bar.poles[0], bar.poles[1]) : []),
    ...(bar.about === "" ? [] : hang(page, "  ", bar.about)),
    ...bar.notes.flatMap((note) => hang(page, "  • ", note)),
  ];
}

/** The numbers of the marks: an arrow where a bar enters the mark's part, or below its point of the line. */
function marks(bar: Bar, width: number): string {
  let line = "";
  for (const value of bar.marks) {
    const place =
      bar.least === 0 ? Math.min(Math.round((value / 100) * width), width - 1) : cellOf(value, bar, width);
    const number = decimal(value);
    const fits = place + 1 + number.length <= width;
    const start = fits ? place : place - number.length;
    if (line === "" || start > line.length) line = line.padEnd(start) + (fits ? `↑${number}` : `${number}↑`);
  }
  return line;
}
