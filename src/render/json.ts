import type { Renderer } from "./format.ts";

/** The report of the JSON contract, indented. A report's sections are not enumerable, so they stay out. */
export const renderJson: Renderer = (report) => `${JSON.stringify(report, null, 2)}\n`;

/** The same in one line. */
export const renderNdjson: Renderer = (report) => `${JSON.stringify(report)}\n`;
