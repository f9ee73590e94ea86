import { at } from "../../core/base/at.ts";
import type { Block, FigureRow, Spread } from "../document/blocks.ts";
import { tallestOf } from "../document/figures.ts";
import { type Markup, markup, NOTHING, text } from "./markup.ts";
import { rounded } from "./rounded.ts";

type Figures = Extract<Block, { kind: "figures" }>;

/** A table of figures, a small picture in each row; on a small screen each row is a card whose figures bear their names. */
export function drawFigures({ caption, columns, rows }: Figures): Markup {
  const { label, spread, cells } = columns;
  const tallest = tallestOf(rows);
  const picture = spread === null ? NOTHING : markup`<th scope="col" class="picture">${spread}</th>`;
  const heads = cells.map((name) => markup`<th scope="col">${name}</th>`);
  const title = caption === "" ? NOTHING : markup`<caption>${caption}</caption>`;
  return markup`<table class="figures">${title}<thead><tr><th scope="col">${label}</th>${picture}${heads}</tr></thead><tbody>
${rows.map((row) => drawRow(row, columns, tallest))}</tbody></table>`;
}

function drawRow(
  { label, isMarked, spread, cells }: FigureRow,
  columns: Figures["columns"],
  tallest: number,
): Markup {
  const picture = markup`<td class="chart">${spread ? drawSpread(spread, tallest) : NOTHING}</td>`;
  const figures = cells.map((cell, index) => markup`<td data-of="${at(columns.cells, index)}">${cell}</td>`);
  return markup`<tr${isMarked ? markup` class="marked"` : NOTHING}><th scope="row">${text(label)}</th>${columns.spread === null ? NOTHING : picture}${figures}</tr>
`;
}

/** Room above the bars for their numbers. */
const TOP = 13;
const HEIGHT = 27;
const FLOOR = TOP + HEIGHT;
/** Of a value's room, what its bar leaves free. */
const GAP = 1 / 6;

/** A bar a value, all rows to one measure. */
function drawSpread({ title, value, bins }: Spread, tallest: number): Markup {
  const width = 100 / Math.max(1, bins.length);
  const bars = bins.map(({ size, label }, index) => {
    if (size === 0) return NOTHING;
    // The smallest part is still seen.
    const height = Math.max(1, rounded((HEIGHT * size) / tallest));
    const number =
      label === ""
        ? NOTHING
        : markup`<text x="${rounded((index + 0.5) * width)}%" y="${rounded(FLOOR - height - 3)}" text-anchor="middle">${label}</text>`;
    return markup`<rect class="sure" x="${rounded((index + GAP / 2) * width)}%" y="${rounded(FLOOR - height)}" width="${rounded((1 - GAP) * width)}%" height="${height}"/>${number}`;
  });
  return markup`<svg role="img" width="100%" height="${FLOOR + 1}" focusable="false"><title>${title}</title><desc>${value}</desc>${bars}<line class="floor" x1="0" x2="100%" y1="${FLOOR}" y2="${FLOOR}"/></svg>`;
}
