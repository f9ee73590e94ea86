import { report as words } from "../../text/report.ts";
import type { Block, BlockKind, ClaimBlock } from "../document/blocks.ts";
import { drawBars } from "./bars.ts";
import { drawCounts, drawGrid, drawHistograms } from "./groups.ts";
import { type Markup, markup, NOTHING } from "./markup.ts";

type Drawers = { [Kind in BlockKind]: (block: Extract<Block, { kind: Kind }>) => Markup };

const drawers: Drawers = {
  lead: ({ text }) => markup`<p class="lead">${text}</p>`,
  paragraph: ({ text }) => markup`<p>${text}</p>`,
  note: ({ text }) => markup`<p class="quiet">${text}</p>`,
  subheading: ({ text }) => markup`<h3>${text}</h3>`,
  bars: drawBars,
  list: ({ items }) => markup`<ul>${items.map((item) => markup`<li>${lines(item)}</li>`)}</ul>`,
  checklist: ({ groups }) =>
    markup`${groups.map(
      ({ title, items }) =>
        markup`<div class="steps"><h3>${title}</h3><ul class="checklist">${items.map(
          (item) => markup`<li><label><input type="checkbox"><span>${item}</span></label></li>`,
        )}</ul></div>`,
    )}`,
  claims: ({ layout, claims }) =>
    markup`<div class="claims ${layout}">${claims.map((claim) => drawClaim(claim))}</div>`,
  sides: ({ left, right }) =>
    markup`<div class="sides">${[left, right].map(
      ({ title, text }) => markup`<div class="side"><h3>${title}</h3><p>${text}</p></div>`,
    )}</div>`,
  table: drawTable,
  counts: drawCounts,
  histograms: drawHistograms,
  grid: drawGrid,
  sources: ({ sources }) =>
    markup`<ul class="sources">${sources.map(
      ({ text, date, url }) =>
        markup`<li>${text}${date === null ? NOTHING : markup` <span class="date">(${date})</span>`}${
          url === null ? NOTHING : markup`<br><a href="${url}" rel="noreferrer">${url}</a>`
        }</li>`,
    )}</ul>`,
};

/** Draws one piece of a section. */
export function drawBlock(block: Block): Markup {
  const draw = drawers[block.kind] as (block: Block) => Markup;
  return markup`${draw(block)}
`;
}

/** Text whose line feeds count. */
function lines(text: string): Markup {
  const [first = "", ...rest] = text.split("\n");
  return markup`${first}${rest.map((line) => markup`<br>${line}`)}`;
}

function drawClaim(claim: ClaimBlock): Markup {
  const { tone, toneLabel, claimLabel, factLabel, statements } = claim;
  const said = statements.map(
    ({ text, reason }) =>
      markup`<li>${text}${reason === null ? NOTHING : markup`<br><span class="reason">${words.reason}: ${reason}</span>`}</li>`,
  );
  return markup`<div class="claim ${tone}"><p class="tone">${toneLabel}</p>
<dl><div><dt>${claimLabel}</dt><dd>${claim.claim}</dd></div><div><dt>${factLabel}</dt><dd>${claim.fact}</dd></div></dl>
${said.length > 0 ? markup`<ul class="statements">${said}</ul>` : NOTHING}</div>
`;
}

function drawTable({ caption, columns, rows }: Extract<Block, { kind: "table" }>): Markup {
  const head = columns.map((column) => markup`<th scope="col">${column}</th>`);
  const body = rows.map(([first = "", ...rest]) => {
    const cells = rest.map((cell) => markup`<td>${cell}</td>`);
    return markup`<tr><th scope="row">${first}</th>${cells}</tr>
`;
  });
  return markup`<table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>
${body}</tbody></table>`;
}
