import { decimal } from "../../text/numbers.ts";
import { report as words } from "../../text/report.ts";
import type { Bar, Block } from "../document/blocks.ts";
import { type Markup, markup, NOTHING } from "./markup.ts";

/** The pattern of what is possible but not sure; it differs from the sure part without colour too. */
export const PATTERN_ID = "belum-pasti";

/** A bar a value, what else there is to say of it, and the numbers of several bars once more as a table. */
export function drawBars({ bars, caption }: Extract<Block, { kind: "bars" }>): Markup {
  return markup`<div class="bars">${bars.map(drawBar)}</div>${bars.length > 1 ? numbersTable(caption, bars) : NOTHING}`;
}

function drawBar(bar: Bar): Markup {
  const notes = bar.notes.map((note) => markup`<li>${note}</li>`);
  return markup`<div class="bar">
<div class="bar-head"><h3>${bar.label}</h3><p class="value">${bar.value}</p></div>
${drawChart(bar)}
${bar.poles ? markup`<p class="poles">${bar.poles.map((pole) => markup`<span>${pole}</span>`)}</p>` : NOTHING}${bar.about === "" ? NOTHING : markup`<p class="about">${bar.about}</p>`}
${notes.length > 0 ? markup`<ul class="notes">${notes}</ul>` : NOTHING}</div>
`;
}

const HEIGHT = 16;
/** Room for the numbers of the marks below the bar. */
const MARKS_HEIGHT = 18;

/** Percentages instead of a view box keep strokes, patterns and letters in shape at every width. */
export function drawChart(bar: Bar): Markup {
  const height = bar.marks.length > 0 ? HEIGHT + MARKS_HEIGHT : HEIGHT;
  const shapes = bar.least === 0 ? fill(bar) : track(bar);
  return markup`<svg role="img" width="100%" height="${height}" focusable="false"><title>${bar.label}</title><desc>${bar.value}</desc>${shapes}${bar.marks.map((mark) => drawMark(bar, mark))}</svg>`;
}

/** A value's place along the bar, in percent. */
function placeOf({ least }: Bar, value: number): number {
  return (100 * (value - least)) / (100 - least);
}

function fill(bar: Bar): Markup {
  const [low, high] = [placeOf(bar, bar.low), placeOf(bar, bar.high)];
  const possible = markup`<rect class="possible" x="${low}%" width="${high - low}%" height="${HEIGHT}"/>`;
  return markup`<rect class="room" width="100%" height="${HEIGHT}"/>${high > low ? possible : NOTHING}<rect class="sure" width="${low}%" height="${HEIGHT}"/>${estimate(bar)}`;
}

/** The estimate, where it says more than the range. */
function estimate(bar: Bar): Markup {
  if (bar.point === null || bar.low === bar.high) return NOTHING;
  const x = placeOf(bar, bar.point);
  return markup`<line class="point" x1="${x}%" x2="${x}%" y1="0" y2="${HEIGHT}"/>`;
}

/** A line between two poles; the stretch where the person may stand, or the point where they do. */
function track(bar: Bar): Markup {
  const [low, high] = [placeOf(bar, bar.low), placeOf(bar, bar.high)];
  const middle = HEIGHT / 2;
  const line = markup`<line class="track" x1="0" x2="100%" y1="${middle}" y2="${middle}"/>`;
  // A little inside both ends, so that half of the dot is not cut off.
  const dot = markup`<circle class="sure" cx="${3 + 0.94 * low}%" cy="${middle}" r="7"/>`;
  const stretch = markup`<rect class="possible" x="${low}%" width="${high - low}%" y="2" height="${HEIGHT - 4}"/>`;
  return markup`${line}${low === high ? dot : stretch}`;
}

function drawMark(bar: Bar, value: number): Markup {
  const x = placeOf(bar, value);
  const anchor = x <= 0 ? "start" : x >= 100 ? "end" : "middle";
  return markup`<line class="mark" x1="${x}%" x2="${x}%" y1="0" y2="${HEIGHT + 3}"/><text x="${x}%" y="${HEIGHT + 15}" text-anchor="${anchor}">${decimal(value)}</text>`;
}

function numbersTable(caption: string, bars: readonly Bar[]): Markup {
  const { scale, low, high, point } = words.numberColumns;
  const rows = bars.map(
    (bar) =>
      markup`<tr><th scope="row">${bar.label}</th><td>${decimal(bar.low)}</td><td>${decimal(bar.high)}</td><td>${bar.point === null ? "–" : decimal(bar.point)}</td></tr>
`,
  );
  return markup`<table class="numbers"><caption>${words.numbers(caption)}</caption><thead><tr><th scope="col">${scale}</th><th scope="col">${low}</th><th scope="col">${high}</th><th scope="col">${point}</th></tr></thead><tbody>
${rows}</tbody></table>
`;
}
