import type { ChalkInstance } from "chalk";
import { at } from "../../core/base/at.ts";
import type { Bar, Count } from "../document/blocks.ts";
import { legendParts } from "../document/legend.ts";

type Ends = Pick<Bar, "low" | "high" | "least" | "point"> & Partial<Pick<Bar, "zone" | "isHeavy" | "marks">>;

/** The signs of a bar's parts. */
const SIGNS = {
  sure: "█",
  heavy: "▓",
  possible: "░",
  zone: "▒",
  point: "┃",
  mark: "╎",
  room: "·",
  line: "─",
  dot: "●",
} as const;

/** Paints the cells of a bar by their parts. */
export function paintCells(chalk: ChalkInstance, cells: string): string {
  const { sure, heavy, possible, zone, point, mark, room } = SIGNS;
  const runsOf = (...signs: string[]) => new RegExp(`[${signs.join("")}]+`, "g");
  return cells
    .replace(runsOf(sure), (run) => chalk.green(run))
    .replace(runsOf(heavy), (run) => chalk.magenta(run))
    .replace(runsOf(possible, point, zone, mark), (run) => chalk.yellow(run))
    .replace(runsOf(room), (run) => chalk.dim(run));
}

/** A bar drawn with letters in so many columns. */
export function barCells(bar: Ends, width: number): string {
  return bar.least === 0 ? fill(bar, width) : track(bar, width);
}

/** Full where the value is sure, light where it is possible, dots beyond; a zone around the estimate, and a stroke at it. */
function fill({ low, high, point, zone = null, isHeavy = false, marks = [] }: Ends, width: number): string {
  const cells = (value: number) => Math.round((value / 100) * width);
  const cell = (value: number) => Math.min(cells(value), width - 1);
  // What is still open shows in at least one cell.
  const sure = low < high ? Math.min(cells(low), width - 1) : cells(low);
  const possible = low < high ? Math.max(1, cells(high) - sure) : 0;
  const line = [
    ...SIGNS[isHeavy ? "heavy" : "sure"].repeat(sure),
    ...SIGNS.possible.repeat(possible),
    ...SIGNS.room.repeat(width - sure - possible),
  ];
  if (zone) line.fill(SIGNS.zone, cell(zone.low), cell(zone.high) + 1);
  for (const mark of marks) line[cell(mark)] = SIGNS.mark;
  if (point !== null && zone) line[cell(point)] = SIGNS.point;
  else if (point !== null && possible > 0) {
    line[sure + Math.min(Math.max(0, cells(point) - sure), possible - 1)] = SIGNS.point;
  }
  return line.join("");
}

/** A stretch with a stroke in one cell, for the estimate; a negative cell is none. */
function marked(stretch: string, cell: number): string {
  return cell < 0 ? stretch : `${stretch.slice(0, cell)}${SIGNS.point}${stretch.slice(cell + 1)}`;
}

/** The signs of the bars' parts and what they mean. */
export function legendOf(bars: readonly Bar[], hasMarks: boolean): string {
  return legendParts(bars, hasMarks)
    .map(({ part, meaning }) => `${SIGNS[part]} ${meaning}`)
    .join(" · ");
}

/** The cell of a value on a line whose ends are the ends of the scale. */
export function cellOf(value: number, { least }: Pick<Bar, "least">, width: number): number {
  return Math.round(((value - least) / (100 - least)) * (width - 1));
}

/** A point on a line between two poles, or the stretch where it may lie. */
function track(bar: Ends, width: number): string {
  const [first, last] = [cellOf(bar.low, bar, width), cellOf(bar.high, bar, width)];
  const stretch = marked(
    SIGNS.possible.repeat(last - first + 1),
    bar.point === null ? -1 : cellOf(bar.point, bar, width) - first,
  );
  const mark = first === last ? SIGNS.dot : stretch;
  return `${SIGNS.line.repeat(first)}${mark}${SIGNS.line.repeat(width - last - 1)}`;
}

/** A count as a bar of its group. */
export function countCells({ sure, possible, of }: Count, width: number): string {
  const percent = (count: number) => (of === 0 ? 0 : (100 * count) / of);
  return barCells({ low: percent(sure), high: percent(sure + possible), least: 0, point: null }, width);
}

const SPARKS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/** Sizes as a row of letters, the largest as high as a line; nothing at all is a dot. */
export function sparkCells(sizes: readonly number[]): string {
  const largest = Math.max(1, ...sizes);
  return sizes
    .map((size) => (size === 0 ? SIGNS.room : at(SPARKS, Math.ceil((size / largest) * SPARKS.length) - 1)))
    .join("");
}
