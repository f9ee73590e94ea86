import { report as words } from "../../text/report.ts";
import type { Block, BlockKind, ClaimBlock, Point } from "../document/blocks.ts";
import { drawBars, drawSides } from "./bars.ts";
import { type Markup, markup, NOTHING, text } from "./markup.ts";
import { drawOverview } from "./overview.ts";
import { drawGroupedTable, drawMovements, drawTable } from "./tables.ts";

type Drawers = { [Kind in BlockKind]: (block: Extract<Block, { kind: Kind }>) => Markup };

/** What draws the blocks that only a group has: the page of one person need not carry it. */
export type GroupDrawers = Pick<Drawers, "counts" | "histograms" | "grid" | "figures">;

const drawers: Omit<Drawers, keyof GroupDrawers> = {
  lead: ({ text: said }) => markup`<p class="lead">${said}</p>`,
  paragraph: ({ text: said }) => markup`<p>${said}</p>`,
  note: ({ text: said }) => markup`<p class="quiet">${said}</p>`,
  bars: drawBars,
  points: ({ points }) => markup`<dl class="points">${points.map(drawPoint)}</dl>`,
  overview: drawOverview,
  list: ({ items }) => markup`<ul>${items.map((item) => markup`<li>${text(item)}</li>`)}</ul>`,
  checklist: ({ groups }) =>
    markup`${groups.map(
      ({ title, items }) =>
        markup`<div class="steps"><h3>${title}</h3><ul class="checklist">${items.map(
          (item) => markup`<li><label><input type="checkbox"><span>${item}</span></label></li>`,
        )}</ul></div>`,
    )}`,
  claims: ({ layout, claims }) =>
    markup`<div class="claims ${layout}">${claims.map((claim) => drawClaim(claim))}</div>`,
  sides: drawSides,
  table: drawTable,
  groupedTable: drawGroupedTable,
  movements: drawMovements,
  sources: ({ sources }) =>
    markup`<ul class="sources">${sources.map(
      ({ text: said, date, url }) =>
        markup`<li>${said}${date === null ? NOTHING : markup` <span class="date">(${date})</span>`}${
          url === null ? NOTHING : markup`<br><a href="${url}" rel="noreferrer">${url}</a>`
        }</li>`,
    )}</ul>`,
};

/**
 * Draws one piece of a section.
 * @param groups what draws the blocks of a group
 */
export function drawBlock(block: Block, groups: Partial<GroupDrawers> = {}): Markup {
  const all: Partial<Drawers> = { ...drawers, ...groups };
  const draw = all[block.kind] as ((block: Block) => Markup) | undefined;
  if (!draw) throw new RangeError(`nothing draws a block of the kind ${block.kind}`);
  return markup`${draw(block)}
`;
}

function drawPoint({ label, texts, isNumbered }: Point): Markup {
  const items = texts.map((said) => markup`<li>${said}</li>`);
  const list = isNumbered ? markup`<ol>${items}</ol>` : markup`<ul>${items}</ul>`;
  const body = texts.length === 1 && !isNumbered ? markup`${text(texts.join())}` : list;
  return markup`<div><dt>${label}</dt><dd>${body}</dd></div>`;
}

function drawClaim(claim: ClaimBlock): Markup {
  const { tone, toneLabel, claimLabel, factLabel, statements } = claim;
  const said = statements.map(
    ({ mark, tone: how, text: answer, reason }) =>
      markup`<li>${mark === null ? NOTHING : markup`<span class="answer ${how}">${mark}</span> `}${answer}${reason === null ? NOTHING : markup`<br><span class="reason">${words.reason}: ${reason}</span>`}</li>`,
  );
  return markup`<div class="claim ${tone}"><p class="tone">${toneLabel}</p>
<dl><div><dt>${claimLabel}</dt><dd>${claim.claim}</dd></div><div><dt>${factLabel}</dt><dd>${claim.fact}</dd></div></dl>
${said.length > 0 ? markup`<ul class="statements">${said}</ul>` : NOTHING}</div>
`;
}
