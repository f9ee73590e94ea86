import { HEAVY_PATTERN_ID, PATTERN_ID } from "./charts.ts";
import { Markup, markup, NOTHING } from "./markup.ts";
import { STYLE } from "./style.ts";

/** What a page has in its head beside what every page has. */
interface HeadParts {
  title: string;
  /** The only script that runs on it, as a policy names it; without one nothing runs. */
  script?: string;
  /** A line each. */
  more?: Markup;
}

/** The beginning of every page, as far as its body. Nothing is loaded: the page is whole, and hostile text in it could not act. */
export function openPage({ title, script, more = NOTHING }: HeadParts): Markup {
  const scripts = script === undefined ? "" : ` script-src '${script}';`;
  const policy = `default-src 'none';${scripts} style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title}</title>
${more}</head>
<body>
`;
}

/** Says that a page has colours for a dark screen too. */
export const LIGHT_AND_DARK = new Markup('<meta name="color-scheme" content="light dark">\n');

/**
 * The beginning of every page of a report.
 * @param style added to the house's own
 */
export function pageHead(title: string, style: string): Markup {
  const more = markup`${LIGHT_AND_DARK}<style>${new Markup(STYLE + style)}</style>
`;
  return markup`${openPage({ title, more })}${drawPatterns()}
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
