import { report as words } from "../../text/report.ts";
import type { DocumentSection, PageDocument } from "../document/blocks.ts";
import { drawBlock, type GroupDrawers } from "./blocks.ts";
import { HEAVY_PATTERN_ID, PATTERN_ID } from "./charts.ts";
import { Markup, markup, NOTHING } from "./markup.ts";
import { STYLE } from "./style.ts";

/** Nothing is loaded and nothing runs: the page is whole, and hostile text in it could not act. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** What a page of a group has beside that of one person. */
interface GroupLooks {
  /** Added to the house's own. */
  style: string;
  drawers: GroupDrawers;
}

/** A document as one HTML file, for every screen and for paper. */
export function drawPage(document: PageDocument, looks?: GroupLooks): string {
  const { title } = document;
  const style = looks?.style ?? "";
  const { patterns, head, first, rest } = drawParts(document, looks?.drawers);
  const page = markup`<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${new Markup(STYLE + style)}</style>
</head>
<body>
${patterns}
<header>${head}</header>
<main>
${first}${rest}</main>
</body>
</html>
`;
  return page.html;
}

/** What a page holds, for whoever has a page of its own to put it in. */
export interface PageParts {
  /** Seen nowhere: what the charts of all the others are filled with. */
  patterns: Markup;
  /** The title, and what stands below it. */
  head: Markup;
  /** The first section. */
  first: Markup;
  /** Where to find the others, and the others. */
  rest: Markup;
}

/** Draws what a page holds; its look is `STYLE`. */
export function drawParts(
  { title, subtitle, sections: [glance, ...others] }: PageDocument,
  groups?: GroupDrawers,
): PageParts {
  const draw = (section: DocumentSection) => drawSection(section, groups);
  return {
    patterns: markup`<svg width="0" height="0" class="patterns" aria-hidden="true" focusable="false"><defs>${[PATTERN_ID, HEAVY_PATTERN_ID].map(drawPattern)}</defs></svg>`,
    head: markup`<h1>${title}</h1>${subtitle === null ? NOTHING : markup`<p class="respondent">${subtitle}</p>`}`,
    first: glance ? draw(glance) : NOTHING,
    rest: markup`${others.length > 0 ? contents(others) : NOTHING}${others.map(draw)}`,
  };
}

/** Stripes of what is possible but not sure. */
function drawPattern(id: string): Markup {
  return markup`<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" class="stripe-ground"/><rect width="3" height="6" class="stripe"/></pattern>`;
}

/** Where to find what, below what matters most. */
function contents(sections: readonly DocumentSection[]): Markup {
  const links = sections.map(
    ({ kind, title, isFolded }) =>
      markup`<li><a href="#${isFolded ? contentOf(kind) : kind}">${title}</a></li>`,
  );
  return markup`<nav aria-label="${words.contents}"><ul>${links}</ul></nav>
`;
}

/** A folded section opens by its heading, by a link to what it holds, and on paper. */
function drawSection(
  { kind, title, blocks, isFolded = false }: DocumentSection,
  groups?: GroupDrawers,
): Markup {
  const drawn = blocks.map((block) => drawBlock(block, groups));
  const heading = markup`<h2 id="judul-${kind}">${title}</h2>`;
  const body = isFolded
    ? markup`<details><summary>${heading}</summary>
<div class="fold" id="${contentOf(kind)}">
${drawn}</div></details>`
    : markup`${heading}
${drawn}`;
  return markup`<section id="${kind}"${isFolded ? markup` class="folded"` : NOTHING} aria-labelledby="judul-${kind}">${body}</section>
`;
}

/** The id of what a folded section holds. */
function contentOf(kind: string): string {
  return `isi-${kind}`;
}
