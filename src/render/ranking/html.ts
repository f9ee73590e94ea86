import { rankingHeadings as headings, ranking as words } from "../../text/ranking.ts";
import { drawLegend } from "../html/bars.ts";
import { drawRowChart } from "../html/charts.ts";
import { type Markup, markup, NOTHING } from "../html/markup.ts";
import { drawBlocks, drawSections } from "../html/page.ts";
import type { Compared } from "./compared.ts";
import { rankingDocument } from "./document.ts";
import type { RankedRow } from "./rows.ts";
import { RANKING_STYLE } from "./style.ts";

/** A comparison as one HTML file: a picture that is its own table, and what there is to say of it. */
export function renderRankingHtml(compared: Compared): string {
  const { title, subtitle, lead, why, rows, sections } = rankingDocument(compared);
  const glance = markup`<p class="lead">${lead}</p>
${why === null ? NOTHING : markup`<p>${why}</p>`}
${rows.length === 0 ? NOTHING : drawRows(rows)}`;
  const drawn = sections.map(({ blocks, ...section }) => ({ ...section, body: drawBlocks(blocks) }));
  const first = { kind: "glance", title: headings.glance, body: glance };
  return drawSections({ title, subtitle, sections: [first, ...drawn] }, { style: RANKING_STYLE });
}

function drawRows(rows: readonly RankedRow[]): Markup {
  const bars = rows.map(({ bar }) => bar);
  const { role, fit, verdict, order } = words.columns;
  const heads = [fit, verdict, order].map((name) => markup`<th scope="col">${name}</th>`);
  const isTied = rows.some(({ isTiedBelow }) => isTiedBelow);
  return markup`<figure class="ranking"><figcaption>${words.caption}</figcaption>${drawLegend(bars, true)}${
    isTied ? markup`<p class="quiet">${words.brackets}</p>` : NOTHING
  }
<table class="numbers"><thead><tr><th scope="col">${role}</th><td></td>${heads}</tr></thead><tbody>
${rows.map(drawRow)}</tbody></table></figure>`;
}

/** A stretch of places stays on one line. */
function unbroken(order: string): Markup {
  const parts = order.split(/(\d+–\d+)/u).map((part, index) => {
    return index % 2 === 0 ? markup`${part}` : markup`<span class="phrase">${part}</span>`;
  });
  return markup`${parts}`;
}

function drawRow(row: RankedRow): Markup {
  const { place, role, bar, value, verdict, order, isTiedAbove, isTiedBelow } = row;
  const ties = [...(isTiedAbove ? ["up"] : []), ...(isTiedBelow ? ["down"] : [])].join(" ");
  const told = [value, verdict, unbroken(order)].map((cell, index) => {
    const name = [words.columns.fit, words.columns.verdict, words.columns.order][index] ?? "";
    return markup`<td data-of="${name}">${cell}</td>`;
  });
  return markup`<tr${ties === "" ? NOTHING : markup` class="${ties}"`}><th scope="row"><span class="place">${place}.</span> ${role}</th><td class="chart">${drawRowChart(bar)}</td>${told}</tr>
`;
}
