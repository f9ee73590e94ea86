import type { Renderers } from "../format.ts";
import { summaryDocument } from "../summary/document.ts";
import { drawCounts, drawGrid, drawHistograms } from "./groups.ts";
import { drawPage } from "./page.ts";
import { SUMMARY_STYLE } from "./summary-style.ts";

/** The summary of a group as one HTML file. */
export const renderSummaryHtml: Renderers["summary"] = (summary) =>
  drawPage(summaryDocument(summary), {
    style: SUMMARY_STYLE,
    drawers: { counts: drawCounts, histograms: drawHistograms, grid: drawGrid },
  });
