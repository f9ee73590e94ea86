import { at } from "../../core/base/at.ts";
import type { Block, OverviewGroup } from "../document/blocks.ts";
import { drawLegend } from "./bars.ts";
import { drawRowChart } from "./charts.ts";
import { type Markup, markup, phrases } from "./markup.ts";

/** All values in one picture: a row each, with its chart and its numbers, so that the picture is its own table. */
export function drawOverview({ caption, columns, groups }: Extract<Block, { kind: "overview" }>): Markup {
  const [first = "", ...names] = columns;
  const bars = groups.flatMap(({ rows }) => rows.map(({ bar }) => bar));
  const heads = names.map((name) => markup`<th scope="col">${name}</th>`);
  return markup`<figure class="overview"><figcaption>${caption}</figcaption>${drawLegend(bars, true)}
<table class="numbers"><thead><tr><th scope="col">${first}</th><td></td>${heads}</tr></thead>${groups.map((group) => drawGroup(group, names))}</table></figure>`;
}

function drawGroup({ title, rows }: OverviewGroup, names: readonly string[]): Markup {
  const drawn = rows.map(({ bar, cells }) => {
    const told = cells.map((cell, index) => markup`<td data-of="${at(names, index)}">${phrases(cell)}</td>`);
    return markup`<tr><th scope="row">${bar.label}</th><td class="chart">${drawRowChart(bar)}</td>${told}</tr>
`;
  });
  return markup`<tbody>
<tr class="group"><th scope="rowgroup" colspan="${names.length + 2}">${title}</th></tr>
${drawn}</tbody>`;
}
