import { decimal } from "../../text/numbers.ts";
import type { Bar } from "../document/blocks.ts";
import { columnsOf } from "../wrap.ts";
import { ends, hang, type Page } from "./page.ts";

/** A value's label and words, its bar, the marks below, and what else there is to say. */
export function drawBar(page: Page, bar: Bar): string[] {
  const { chalk, width } = page;
  const cells = bar.least === 0 ? fill(bar, width) : track(bar, width);
  const painted = cells
    .replace(/█+/, (run) => chalk.green(run))
    .replace(/░+/, (run) => chalk.yellow(run))
    .replace(/·+$/, (run) => chalk.dim(run));
  return [
    ...ends(page, bar.label, bar.value, chalk.bold),
    painted,
    ...(bar.marks.length > 0 ? [chalk.dim(marks(bar, width))] : []),
    ...bar.notes.flatMap((note) => hang(page, "  ", note)),
  ];
}

/** Full where the value is sure, light where it is possible, dots beyond. */
function fill({ low, high }: Bar, width: number): string {
  const sure = Math.round((low / 100) * width);
  const possible = high > low ? Math.max(1, Math.round((high / 100) * width) - sure) : 0;
  return `${"█".repeat(sure)}${"░".repeat(possible)}${"·".repeat(width - sure - possible)}`;
}

/** A point on a line between two poles, or the stretch where it may lie. */
function track({ low, high, least }: Bar, width: number): string {
  const place = (value: number) => Math.round(((value - least) / (100 - least)) * (width - 1));
  const [first, last] = [place(low), place(high)];
  const mark = first === last ? "●" : "░".repeat(last - first + 1);
  return `${"─".repeat(first)}${mark}${"─".repeat(width - first - columnsOf(mark))}`;
}

/** The numbers of the marks, each starting below its place. */
function marks({ marks: values, least }: Bar, width: number): string {
  let line = "";
  for (const value of values) {
    const label = `↑${decimal(value)}`;
    const place = Math.round(((value - least) / (100 - least)) * width);
    const start = Math.min(place, width - label.length);
    if (start >= line.length) line = line.padEnd(start) + label;
  }
  return line;
}
