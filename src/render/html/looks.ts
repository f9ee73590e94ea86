// Loaded together: what a report and a summary share is most of each.
export { renderHtml } from "./report.ts";
export { renderSummaryHtml } from "./summary.ts";
