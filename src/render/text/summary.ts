import type { Renderers } from "../format.ts";
import { summaryDocument } from "../summary/document.ts";
import { drawDocument } from "./document.ts";
import { groupDrawers } from "./groups.ts";
import { pageOf } from "./page.ts";

/** The summary of a group as text for a terminal. */
export const renderSummaryText: Renderers["summary"] = (summary, options) =>
  drawDocument(pageOf(options), summaryDocument(summary), groupDrawers);
