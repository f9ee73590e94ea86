import type { Renderers } from "../format.ts";
import { drawFigures } from "../html/figures.ts";
import { drawGrid } from "../html/groups.ts";
import { drawPage as drawHtml } from "../html/page.ts";
import { SUMMARY_STYLE } from "../html/summary-style.ts";
import { drawPage as drawMarkdown } from "../markdown/page.ts";
import { drawDocument } from "../text/document.ts";
import { groupDrawers } from "../text/groups.ts";
import { pageOf } from "../text/page.ts";
import { analysisDocument } from "./document.ts";
import { ANALYSIS_STYLE } from "./style.ts";

/** An analysis of items as text for a terminal. */
export const renderAnalysisText: Renderers["analysis"] = (analysis, options) =>
  drawDocument(pageOf(options), analysisDocument(analysis), groupDrawers);

/** The same as Markdown. */
export const renderAnalysisMarkdown: Renderers["analysis"] = (analysis) =>
  drawMarkdown(analysisDocument(analysis));

/** The same as one HTML file. */
export const renderAnalysisHtml: Renderers["analysis"] = (analysis) =>
  drawHtml(analysisDocument(analysis), {
    style: SUMMARY_STYLE + ANALYSIS_STYLE,
    drawers: { figures: drawFigures, grid: drawGrid },
  });
