import type { Block, Count, GridValue, Histogram } from "../document/blocks.ts";
import { type Markup, markup, NOTHING } from "./markup.ts";
import { rounded } from "./rounded.ts";

type Of<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

const BAR_HEIGHT = 14;

/** A table with a bar in every row. */
export function drawCounts({ caption, columns: [label, value], counts }: Of<"counts">): Markup {
  const rows = counts.map(
    (count) =>
      markup`<tr><th scope="row">${count.label}${count.notes.map((note) => markup`<span class="quiet">${note}</span>`)}</th><td class="chart">${drawCount(count)}</td><td>${count.value}</td></tr>
`,
  );
  return markup`<table class="counts"><caption>${caption}</caption><thead><tr><th scope="col">${label}</th><td></td><th scope="col">${value}</th></tr></thead><tbody>
${rows}</tbody></table>`;
}

/** The number beside it says the same, so the picture is for the eye alone. */
function drawCount({ sure, possible, of }: Count): Markup {
  const percent = (count: number) => (of === 0 ? 0 : (100 * count) / of);
  const rest =
    possible > 0
      ? markup`<rect class="possible" x="${percent(sure)}%" width="${percent(possible)}%" height="${BAR_HEIGHT}"/>`
      : NOTHING;
  return markup`<svg aria-hidden="true" width="100%" height="${BAR_HEIGHT}"><rect class="room" width="100%" height="${BAR_HEIGHT}"/>${rest}<rect class="sure" width="${percent(sure)}%" height="${BAR_HEIGHT}"/></svg>`;
}

/** Pictures beside each other, all to one measure, each with its numbers. */
export function drawHistograms({ histograms }: Of<"histograms">): Markup {
  const tallest = Math.max(1, ...histograms.flatMap(({ bins }) => bins.map(sizeOf)));
  return markup`<div class="histograms">${histograms.map((one) => drawHistogram(one, tallest))}</div>`;
}

type Bin = Histogram["bins"][number];

function sizeOf({ sure, estimated }: Bin): number {
  return sure + estimated;
}

/** Room above the bars for the number of the tallest. */
const TOP = 16;
const HEIGHT = 64;
const FLOOR = TOP + HEIGHT;
const GAP = 0.5;
/** Numbers below the axis that are nearer to each other than this run into each other on a small screen. */
const LEAST_APART = 8;

function drawHistogram({ label, value, bins, marks, numbers }: Histogram, tallest: number): Markup {
  const width = 100 / Math.max(1, bins.length);
  const bars = bins.map((bin, index) => drawBin(bin, index * width, width, tallest));
  const ends = [0, 100].filter((end) => marks.every((mark) => Math.abs(mark - end) >= LEAST_APART));
  return markup`<div class="histogram"><h3>${label}</h3>
<svg role="img" width="100%" height="${FLOOR + 18}" focusable="false"><title>${label}</title><desc>${value}</desc>${marks.map(drawMark)}${bars}<line class="floor" x1="0" x2="100%" y1="${FLOOR}" y2="${FLOOR}"/>${[...ends, ...marks].map(drawNumber)}</svg>
<p class="quiet">${value}</p>
<ul class="bins">${numbers.map((number) => markup`<li>${number}</li>`)}</ul></div>
`;
}

function drawBin(bin: Bin, x: number, width: number, tallest: number): Markup {
  if (sizeOf(bin) === 0) return NOTHING;
  const heightOf = (count: number) => rounded((HEIGHT * count) / tallest);
  // The smallest part is still seen.
  const sure = bin.sure > 0 ? Math.max(1, heightOf(bin.sure)) : 0;
  const estimated = bin.estimated > 0 ? Math.max(1, heightOf(bin.estimated)) : 0;
  const rect = (kind: string, y: number, height: number) =>
    height > 0
      ? markup`<rect class="${kind}" x="${rounded(x + GAP)}%" y="${rounded(y)}" width="${rounded(width - 2 * GAP)}%" height="${height}"/>`
      : NOTHING;
  const top = FLOOR - sure - estimated;
  return markup`${rect("sure", FLOOR - sure, sure)}${rect("possible", top, estimated)}<text x="${rounded(x + width / 2)}%" y="${rounded(top - 4)}" text-anchor="middle">${bin.label}</text>`;
}

function drawMark(value: number): Markup {
  return markup`<line class="mark" x1="${value}%" x2="${value}%" y1="${TOP}" y2="${FLOOR + 3}"/>`;
}

function drawNumber(value: number): Markup {
  const anchor = value <= 0 ? "start" : value >= 100 ? "end" : "middle";
  return markup`<text x="${value}%" y="${FLOOR + 15}" text-anchor="${anchor}">${value}</text>`;
}

/** On a small screen a row takes two lines; its numbers stand in this many columns, fewer where they are long. */
const LEAST_COLUMNS = 6;
const MOST_COLUMNS = 12;

/** A table of many numbers, its columns named along their height. */
export function drawGrid({ caption, columns, rows }: Of<"grid">): Markup {
  const across = Math.min(MOST_COLUMNS, Math.max(LEAST_COLUMNS, columns.values.length));
  const signs = columns.values.map((_, index) =>
    Math.max(1, ...rows.map(({ values }) => longestPiece(values[index]?.text ?? ""))),
  );
  const most = Math.max(1, ...signs);
  const name = Math.min(Math.ceil(across / 3), Math.max(1, Math.floor(SIGNS_ACROSS / most) - 1));
  const heads = [
    ...columns.texts.map((text) => markup`<th scope="col">${text}</th>`),
    ...columns.values.map((text) => markup`<th scope="col" class="tall"><span>${text}</span></th>`),
  ];
  const body = rows.map(({ texts: [first = "", ...texts], values }) => {
    const cells = [...texts.map((text) => markup`<td class="text">${text}</td>`), ...values.map(drawValue)];
    return markup`<tr><th scope="row">${first}</th>${cells}</tr>
`;
  });
  const look = isWide(signs) ? "grid wide" : "grid";
  return markup`<table class="${look}" style="--across:${across};--name:${name};--signs:${most}"><caption>${caption}</caption><thead><tr>${heads}</tr></thead><tbody>
${body}</tbody></table>`;
}

/** The least that fits side by side in the narrowest window, its spaces counted. */
const SIGNS_ACROSS = 24;
/** Pixels, where a table is still a table: in all, of a sign, of the spaces beside a number. */
const ROOM = 590;
const SIGN = 8.7;
const SPACES = 11.6;

/** Whether the numbers do not fit side by side: then their rows take several lines in every window. */
function isWide(signs: readonly number[]): boolean {
  const width = signs.reduce((sum, count) => sum + count * SIGN + SPACES, 0);
  return signs.length > MOST_COLUMNS && width > ROOM;
}

/** How long the longest part of a text is that no line may break. */
function longestPiece(text: string): number {
  return Math.max(0, ...text.split(/\s+/u).map(({ length }) => length));
}

/** A shade tells apart what the number alone would not; low values bear none. */
function drawValue({ text, tone }: GridValue): Markup {
  const isPlain = tone === "none" || tone === "low";
  return isPlain ? markup`<td>${text}</td>` : markup`<td class="${tone}">${text}</td>`;
}
