import { HEAVY_PATTERN_ID, PATTERN_ID } from "./charts.ts";
import { Markup, markup } from "./markup.ts";
import { STYLE } from "./style.ts";

/** Nothing is loaded and nothing runs: the page is whole, and hostile text in it could not act. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * The beginning of every page, as far as its body.
 * @param style added to the house's own
 */
export function pageHead(title: string, style: string): Markup {
  return markup`<!doctype html>
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
${drawPatterns()}
`;
}

/** The end of every page. */
export const PAGE_END = new Markup("</body>\n</html>\n");

/** Seen nowhere: what the charts of a page are filled with. */
export function drawPatterns(): Markup {
  return markup`<svg width="0" height="0" class="patterns" aria-hidden="true" focusable="false"><defs>${[PATTERN_ID, HEAVY_PATTERN_ID].map(drawPattern)}</defs></svg>`;
}

/** Stripes of what is possible but not sure. */
function drawPattern(id: string): Markup {
  return markup`<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" class="stripe-ground"/><rect width="3" height="6" class="stripe"/></pattern>`;
}
