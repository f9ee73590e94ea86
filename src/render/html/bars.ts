import { at } from "../../core/base/at.ts";
import { decimal } from "../../text/numbers.ts";
import { report as words } from "../../text/report.ts";
import type { Bar, Block } from "../document/blocks.ts";
import { drawChart } from "./charts.ts";
import { type Markup, markup, NOTHING, phrases, text } from "./markup.ts";

type Of<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

/** A bar a value, what else there is to say of it, and the numbers of several bars once more as a table. */
export function drawBars({ bars, caption }: Of<"bars">): Markup {
  const isOpen = bars.some(({ low, high }) => low !== high);
  return markup`<div class="bars${isOpen ? " ranged" : ""}">${bars.map(drawBar)}</div>${bars.length > 1 ? numbersTable(caption, bars) : NOTHING}`;
}

function drawBar(bar: Bar): Markup {
  const notes = bar.notes.map(
    ({ label, items }) =>
      markup`<div><dt>${label}</dt>${items.map((item) => markup`<dd>${text(item)}</dd>`)}</div>`,
  );
  return markup`<div class="bar">
${barHead(bar)}
${drawChart(bar)}
${bar.about === "" ? NOTHING : markup`<p class="about">${bar.about}</p>`}${notes.length > 0 ? markup`<dl class="notes">${notes}</dl>` : NOTHING}</div>
`;
}

function barHead({ label, value }: Bar): Markup {
  return markup`<div class="bar-head"><h3>${label}</h3><p class="value">${phrases(value)}</p></div>`;
}

/** Two texts beside each other; the line between them runs from one to the other. */
export function drawSides({ left, right, between }: Of<"sides">): Markup {
  const [first, second] = [left, right].map(
    ({ title, text: said }) =>
      markup`<div class="side"><h3>${title}</h3>${said === "" ? NOTHING : markup`<p>${said}</p>`}</div>`,
  );
  const line = between ? markup`<div class="between">${drawChart(between)}</div>` : NOTHING;
  return markup`${between ? barHead(between) : NOTHING}<div class="sides">${first ?? NOTHING}${line}${second ?? NOTHING}</div>`;
}

/** One column is enough where nothing is open. */
function numbersTable(caption: string, bars: readonly Bar[]): Markup {
  const { scale, low, high, point, value, answered } = words.numberColumns;
  const isOpen = bars.some((bar) => bar.low !== bar.high);
  const columns = [...(isOpen ? [low, high, point] : [value]), answered];
  const rows = bars.map((bar) => {
    const estimate = bar.point === null ? words.noPoints : decimal(bar.point);
    const numbers = isOpen ? [decimal(bar.low), decimal(bar.high), estimate] : [decimal(bar.low)];
    const cells = [...numbers, bar.answered];
    const drawn = cells.map((cell, index) => markup`<td data-of="${at(columns, index)}">${cell}</td>`);
    return markup`<tr><th scope="row">${bar.label}</th>${drawn}</tr>
`;
  });
  return markup`<table class="numbers ${isOpen ? "ranges" : "values"}"><caption>${words.numbers(caption)}</caption><thead><tr><th scope="col">${scale}</th>${columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr></thead><tbody>
${rows}</tbody></table>
`;
}
