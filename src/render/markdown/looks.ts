// Loaded together: what a report and a summary share is most of each.
export { renderMarkdown } from "./report.ts";
export { renderSummaryMarkdown } from "./summary.ts";
