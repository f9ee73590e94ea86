import { oneLine } from "../../core/base/clean.ts";
import { decimal } from "../../text/numbers.ts";
import type { Bar, Block, Movement, MovementColumns, OverviewGroup } from "../document/blocks.ts";
import { barCells, cellOf, legendOf, paintCells } from "../terminal/cells.ts";
import { columnsOf } from "../terminal/wrap.ts";
import { ends, hang, type Page, spaced } from "./page.ts";

/** Bars below each other, and what their parts mean. */
export function drawBars(page: Page, { bars, hasLegend }: Extract<Block, { kind: "bars" }>): string[] {
  return [...spaced(bars.map((bar) => drawBar(page, bar))), ...(hasLegend ? legend(page, bars) : [])];
}

/** A value's label and words, its bar, the marks below, and what else there is to say. */
export function drawBar(page: Page, bar: Bar): string[] {
  const { chalk, width } = page;
  return [
    ...ends(page, bar.label, bar.value, chalk.bold),
    ...(page.hasBars ? [paintedCells(page, { ...bar, marks: [] }, width)] : []),
    ...(page.hasBars && bar.marks.length > 0 ? [chalk.dim(marks(bar, width))] : []),
    ...(bar.poles ? ends(page, bar.poles[0], bar.poles[1]) : []),
    ...(bar.about === "" ? [] : hang(page, "  ", bar.about)),
    ...bar.notes.flatMap(({ label, items }) =>
      items.flatMap((item) => hang(page, "  • ", `${label}: ${item}`)),
    ),
  ];
}

/** What the parts of the bars mean. */
function legend(page: Page, bars: readonly Bar[], hasMarks = false): string[] {
  const told = page.hasBars ? legendOf(bars, hasMarks) : "";
  return told === "" ? [] : hang(page, "", told, page.chalk.dim);
}

function paintedCells({ chalk }: Page, bar: Parameters<typeof barCells>[0], width: number): string {
  return paintCells(chalk, barCells(bar, width));
}

/** Columns between the cells of a row, and the fewest that a bar in it may have. */
const GAP = 2;
const LEAST_BAR = 16;

/** A line a value: its name, its bar, and the value; in three lines where the page is narrow. */
export function drawOverview(
  page: Page,
  { caption, groups }: Extract<Block, { kind: "overview" }>,
): string[] {
  const rows = groups.flatMap((group) => group.rows);
  const told = ({ cells: [value = "", wobble = ""] }: OverviewGroup["rows"][number]) => `${value} ${wobble}`;
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(columnsOf));
  const names = widest(rows.map(({ bar }) => oneLine(bar.label)));
  const width = page.width - names - widest(rows.map(told)) - 2 * GAP;
  const drawRow = (row: OverviewGroup["rows"][number]): string[] => {
    const { bar } = row;
    if (!page.hasBars || width < LEAST_BAR) {
      const cells = page.hasBars ? [paintedCells(page, bar, page.width)] : [];
      return [...ends(page, bar.label, told(row)), ...cells];
    }
    const name = oneLine(bar.label);
    const gap = " ".repeat(names - columnsOf(name) + GAP);
    return [`${name}${gap}${paintedCells(page, bar, width)}${" ".repeat(GAP)}${told(row)}`];
  };
  const drawn = groups.map(({ title, rows: own }) => [
    ...hang(page, "", title, page.chalk.bold),
    ...own.flatMap(drawRow),
  ]);
  const bars = rows.map(({ bar }) => bar);
  return [...hang(page, "", caption, page.chalk.dim), "", ...spaced(drawn), "", ...legend(page, bars, true)];
}

/** A value then and now: two bars below each other, and how far answers move by themselves. */
export function drawMovement(page: Page, movement: Movement, columns: MovementColumns): string[] {
  const { label, least, before, after, wobble, moved } = movement;
  const rows = [
    { name: columns.before.toLowerCase(), range: before },
    { name: columns.after.toLowerCase(), range: after },
  ];
  const indent = 2 + Math.max(...rows.map(({ name }) => columnsOf(name)));
  const lines = rows.flatMap(({ name, range }) => {
    if (!page.hasBars) return hang(page, `${name} `.padEnd(indent), range.value);
    const cells = paintedCells(page, { ...range, least }, page.width - indent);
    return [
      `${name}${" ".repeat(indent - columnsOf(name))}${cells}`,
      ...hang(page, " ".repeat(indent), range.value),
    ];
  });
  const paint = moved.tone === "moved" ? page.chalk.bold : page.chalk.dim;
  const usual = `${columns.wobble.toLowerCase()} ${wobble}`;
  return [
    ...ends(page, label, moved.label, page.chalk.bold),
    ...lines,
    ...hang(page, " ".repeat(indent), usual, paint),
  ];
}

/** The numbers of the marks: an arrow where a bar enters the mark's part, or below its point of the line. */
function marks(bar: Bar, width: number): string {
  let line = "";
  for (const value of bar.marks) {
    const cell =
      bar.least === 0 ? Math.min(Math.round((value / 100) * width), width - 1) : cellOf(value, bar, width);
    const number = decimal(value);
    const fits = cell + 1 + number.length <= width;
    const start = fits ? cell : cell - number.length;
    if (line === "" || start > line.length) line = line.padEnd(start) + (fits ? `↑${number}` : `${number}↑`);
  }
  return line;
}
