import type { Bar, Block } from "../document/blocks.ts";
import { legendParts } from "../document/legend.ts";
import { drawChart } from "./charts.ts";
import { type Markup, markup, NOTHING, phrases, text } from "./markup.ts";

type Of<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

/** A bar a value, and what else there is to say of it. */
export function drawBars({ bars, hasLegend }: Of<"bars">): Markup {
  const isOpen = bars.some(({ low, high }) => low !== high);
  return markup`<div class="bars${isOpen ? " ranged" : ""}">${bars.map(drawBar)}</div>${hasLegend ? drawLegend(bars, false) : NOTHING}`;
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

/** What the parts of the bars mean, each beside its look. */
export function drawLegend(bars: readonly Bar[], hasMarks: boolean): Markup {
  const parts = legendParts(bars, hasMarks);
  if (parts.length === 0) return NOTHING;
  return markup`<ul class="legend">${parts.map(({ part, meaning }) => markup`<li><span class="${part}"></span>${meaning}</li>`)}</ul>`;
}
