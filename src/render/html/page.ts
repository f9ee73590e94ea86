import { report as words } from "../../text/report.ts";
import type { DocumentSection, PageDocument } from "../document/blocks.ts";
import { drawBlock, type GroupDrawers } from "./blocks.ts";
import { type Markup, markup, NOTHING } from "./markup.ts";
import { PAGE_END, pageHead } from "./shell.ts";

/** What a page may have beside its document. */
export interface PageLooks {
  /** Added to the house's own. */
  style?: string;
  /** What draws the blocks of a group that it has. */
  drawers?: Partial<GroupDrawers>;
  /** Above the title. */
  top?: Markup;
  /** Below everything. */
  foot?: Markup;
}

/** A section whose inside is drawn already. */
export interface DrawnSection extends Pick<DocumentSection, "kind" | "title" | "isFolded"> {
  body: Markup;
}

/** A document as one HTML file, for every screen and for paper. */
export function drawPage(document: PageDocument, looks: PageLooks = {}): string {
  return drawSections(withBodies(document, looks.drawers), looks);
}

/** The blocks of a section, one below the other. */
export function drawBlocks(blocks: DocumentSection["blocks"], groups?: Partial<GroupDrawers>): Markup {
  return markup`${blocks.map((block) => drawBlock(block, groups))}`;
}

/** A document whose sections are drawn already. */
type DrawnDocument = Pick<PageDocument, "title" | "subtitle"> & { sections: readonly DrawnSection[] };

function withBodies({ sections, ...document }: PageDocument, groups?: Partial<GroupDrawers>): DrawnDocument {
  const drawn = sections.map(({ blocks, ...section }) => ({ ...section, body: drawBlocks(blocks, groups) }));
  return { ...document, sections: drawn };
}

/** `drawPage` for sections that are drawn already. */
export function drawSections(
  document: DrawnDocument,
  { style = "", top = NOTHING, foot = NOTHING }: PageLooks = {},
): string {
  const { head, first, rest } = partsOf(document);
  const page = markup`${pageHead(document.title, style)}<header>${top}${head}</header>
<main>
${first}${rest}</main>
${foot}${PAGE_END}`;
  return page.html;
}

/** What a page holds, for whoever has a page of its own to put it in. */
export interface PageParts {
  /** The title, and what stands below it. */
  head: Markup;
  /** The first section. */
  first: Markup;
  /** Where to find the others, and the others. */
  rest: Markup;
}

/** Draws what a page holds; its look is `STYLE`, and `drawPatterns` fills its charts. */
export function drawParts(document: PageDocument): PageParts {
  return partsOf(withBodies(document));
}

function partsOf({ title, subtitle, sections: [glance, ...others] }: DrawnDocument): PageParts {
  return {
    head: markup`<h1>${title}</h1>${subtitle === null ? NOTHING : markup`<p class="respondent">${subtitle}</p>`}`,
    first: glance ? drawSection(glance) : NOTHING,
    rest: markup`${others.length > 0 ? contents(others) : NOTHING}${others.map(drawSection)}`,
  };
}

/** Where to find what, below what matters most. */
function contents(sections: readonly DrawnSection[]): Markup {
  const links = sections.map(
    ({ kind, title, isFolded }) =>
      markup`<li><a href="#${isFolded ? contentOf(kind) : kind}">${title}</a></li>`,
  );
  return markup`<nav aria-label="${words.contents}"><ul>${links}</ul></nav>
`;
}

/** A folded section opens by its heading, by a link to what it holds, and on paper. */
function drawSection({ kind, title, body, isFolded = false }: DrawnSection): Markup {
  const heading = markup`<h2 id="judul-${kind}">${title}</h2>`;
  const inside = isFolded
    ? markup`<details><summary>${heading}</summary>
<div class="fold" id="${contentOf(kind)}">
${body}</div></details>`
    : markup`${heading}
${body}`;
  return markup`<section id="${kind}"${isFolded ? markup` class="folded"` : NOTHING} aria-labelledby="judul-${kind}">${inside}</section>
`;
}

/** The id of what a folded section holds. */
function contentOf(kind: string): string {
  return `isi-${kind}`;
}
