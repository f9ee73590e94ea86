import type { Leanings } from "../../core/summary/leanings.ts";
import type { RenderOptions } from "../format.ts";
import { drawCounts, drawGrid, drawHistograms } from "../html/groups.ts";
import { drawPage as drawHtml } from "../html/page.ts";
import { SUMMARY_STYLE } from "../html/summary-style.ts";
import { drawPage as drawMarkdown } from "../markdown/page.ts";
import { drawDocument } from "../text/document.ts";
import { groupDrawers } from "../text/groups.ts";
import { pageOf } from "../text/page.ts";
import { leaningsDocument } from "./leanings.ts";

/** Which roles a group leans to, as text for a terminal. */
export function renderLeaningsText(leanings: Leanings, options: RenderOptions): string {
  return drawDocument(pageOf(options), leaningsDocument(leanings), groupDrawers);
}

/** The same as Markdown. */
export function renderLeaningsMarkdown(leanings: Leanings): string {
  return drawMarkdown(leaningsDocument(leanings));
}

/** The same as one HTML file. */
export function renderLeaningsHtml(leanings: Leanings): string {
  return drawHtml(leaningsDocument(leanings), {
    style: SUMMARY_STYLE,
    drawers: { counts: drawCounts, histograms: drawHistograms, grid: drawGrid },
  });
}
