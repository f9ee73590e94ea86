import type { Renderers } from "../format.ts";
import { summaryDocument } from "../summary/document.ts";
import { drawPage } from "./page.ts";

/** The summary of a group as Markdown. */
export const renderSummaryMarkdown: Renderers["summary"] = (summary) => drawPage(summaryDocument(summary));
