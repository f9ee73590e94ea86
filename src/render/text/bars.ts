import type { Range } from "../../core/scoring/range.ts";
import { decimal } from "../../text/numbers.ts";
import type { Bar, Movement, MovementColumns } from "../document/blocks.ts";
import { barCells, cellOf } from "../terminal/cells.ts";
import { columnsOf } from "../terminal/wrap.ts";
import { ends, hang, type Page } from "./page.ts";

/** A value's label and words, its bar, the marks below, and what else there is to say. */
export function drawBar(page: Page, bar: Bar): string[] {
  const { chalk, width } = page;
  return [
    ...ends(page, bar.label, bar.value, chalk.bold),
    ...(page.hasBars ? [paintedCells(page, bar, width)] : []),
    ...(page.hasBars && bar.marks.length > 0 ? [chalk.dim(marks(bar, width))] : []),
    ...(bar.poles ? ends(page, bar.poles[0], bar.poles[1]) : []),
    ...(bar.about === "" ? [] : hang(page, "  ", bar.about)),
    ...bar.notes.flatMap(({ label, items }) =>
      items.flatMap((item) => hang(page, "  • ", `${label}: ${item}`)),
    ),
  ];
}

function paintedCells({ chalk }: Page, range: Pick<Bar, "least" | keyof Range>, width: number): string {
  return barCells(range, width)
    .replace(/█+/, (run) => chalk.green(run))
    .replace(/[░┃]+/, (run) => chalk.yellow(run))
    .replace(/·+$/, (run) => chalk.dim(run));
}

/** A value then and now: two bars below each other, and what one step is. */
export function drawMovement(page: Page, movement: Movement, columns: MovementColumns): string[] {
  const { label, least, before, after, step, moved } = movement;
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
  const oneStep = `${columns.step.toLowerCase()} ${step}`;
  return [
    ...ends(page, label, moved.label, page.chalk.bold),
    ...lines,
    ...hang(page, " ".repeat(indent), oneStep, paint),
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
