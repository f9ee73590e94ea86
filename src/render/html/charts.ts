import type { Range } from "../../core/scoring/range.ts";
import { decimal } from "../../text/numbers.ts";
import type { Bar, Movement } from "../document/blocks.ts";
import { type Markup, markup, NOTHING } from "./markup.ts";
import { rounded } from "./rounded.ts";

/** The pattern of what is possible but not sure; it differs from the sure part without colour too. */
export const PATTERN_ID = "belum-pasti";
export const HEAVY_PATTERN_ID = "belum-pasti-berat";

type Scale = Pick<Bar, "least"> & Partial<Pick<Bar, "zone">>;

/** Where a shape lies in its picture, from top to bottom. */
interface Lane {
  top: number;
  height: number;
}

const HEIGHT = 16;
/** Room for the numbers of the marks below the bar. */
const MARKS_HEIGHT = 18;

/** Percentages instead of a view box keep strokes, patterns and letters in shape at every width. */
export function drawChart(bar: Bar): Markup {
  const height = bar.marks.length > 0 ? HEIGHT + MARKS_HEIGHT : HEIGHT;
  const shapes = drawRange(bar, bar, { top: 0, height: HEIGHT });
  return markup`<svg role="img"${looks(bar)} width="100%" height="${height}" focusable="false"><title>${bar.label}</title><desc>${bar.value}</desc>${shapes}${bar.marks.map((mark) => drawMark(bar, mark))}</svg>`;
}

/** A chart in a row whose cells tell its numbers: for the eye alone. */
export function drawRowChart(bar: Bar): Markup {
  const lines = bar.marks.map((mark) => drawMarkLine(bar, mark));
  return markup`<svg aria-hidden="true"${looks(bar)} width="100%" height="${HEIGHT}">${drawRange(bar, bar, { top: 0, height: HEIGHT })}${lines}</svg>`;
}

function looks({ isHeavy }: Bar): Markup {
  return isHeavy ? markup` class="heavy"` : NOTHING;
}

const THIN = 9;
const APART = 3;

/** The earlier value above the later one. */
export function drawMovement({ label, before, after, least }: Movement, told: string): Markup {
  const [first, second] = [before, after].map((range, index) =>
    drawRange(range, { least }, { top: index * (THIN + APART), height: THIN }),
  );
  return markup`<svg role="img" width="100%" height="${2 * THIN + APART}" focusable="false"><title>${label}</title><desc>${told}</desc><g class="before">${first ?? NOTHING}</g>${second ?? NOTHING}</svg>`;
}

/** Where a value stands along the bar, in percent. */
function percentAt({ least }: Scale, value: number): number {
  return rounded((100 * (value - least)) / (100 - least));
}

function drawRange(range: Range, scale: Scale, lane: Lane): Markup {
  return scale.least === 0 ? fill(range, scale, lane) : track(range, scale, lane);
}

function fill(range: Range, scale: Scale, { top, height }: Lane): Markup {
  const [low, high] = [percentAt(scale, range.low), percentAt(scale, range.high)];
  const y = top === 0 ? NOTHING : markup` y="${top}"`;
  const rect = (name: string, width: number, x = 0) =>
    markup`<rect class="${name}"${x === 0 ? NOTHING : markup` x="${x}%"`}${y} width="${width}%" height="${height}"/>`;
  const possible = high > low ? rect("possible", rounded(high - low), low) : NOTHING;
  const sure = low > 0 ? rect("sure", low) : NOTHING;
  const [from, to] = [scale.zone?.low ?? 0, scale.zone?.high ?? 0].map((end) => percentAt(scale, end));
  const zone = scale.zone ? rect("zone", rounded((to ?? 0) - (from ?? 0)), from) : NOTHING;
  return markup`${rect("room", 100)}${possible}${sure}${zone}${estimate(range, scale, { top, height })}`;
}

/** The estimate, where it says more than the range. */
function estimate({ low, high, point }: Range, scale: Scale, { top, height }: Lane): Markup {
  if (point === null || (low === high && !scale.zone)) return NOTHING;
  const x = percentAt(scale, point);
  return markup`<line class="point" x1="${x}%" x2="${x}%" y1="${top}" y2="${top + height}"/>`;
}

/** A line between two poles; the stretch where the person may stand, or the point where they do. */
function track(range: Range, scale: Scale, lane: Lane): Markup {
  const { top, height } = lane;
  const [low, high] = [percentAt(scale, range.low), percentAt(scale, range.high)];
  const middle = top + height / 2;
  const line = markup`<line class="track" x1="0" x2="100%" y1="${middle}" y2="${middle}"/>`;
  if (low === high) {
    return markup`${line}<circle class="sure" cx="${low}%" cy="${middle}" r="${height / 2 - 1}"/>`;
  }
  const stretch = markup`<rect class="possible" x="${low}%" width="${rounded(high - low)}%" y="${top + 2}" height="${height - 4}"/>`;
  return markup`${line}${stretch}${estimate(range, scale, lane)}`;
}

function drawMarkLine(bar: Bar, value: number): Markup {
  const x = percentAt(bar, value);
  return markup`<line class="mark" x1="${x}%" x2="${x}%" y1="-3" y2="${HEIGHT + 3}"/>`;
}

function drawMark(bar: Bar, value: number): Markup {
  const x = percentAt(bar, value);
  const anchor = x <= 0 ? "start" : x >= 100 ? "end" : "middle";
  return markup`${drawMarkLine(bar, value)}<text x="${x}%" y="${HEIGHT + 15}" text-anchor="${anchor}">${decimal(value)}</text>`;
}
