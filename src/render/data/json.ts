import type { AnalysisSums } from "../../core/analysis/sums.ts";
import type { DataRenderer, Renderers } from "../format.ts";

/** The report of the JSON contract, indented. */
export const renderJson: DataRenderer = (report) => `${jsonText(report, 2)}\n`;

/** The same in one line. */
export const renderNdjson: DataRenderer = (report) => `${jsonText(report)}\n`;

/** A summary whole, small groups too: it is what parts are merged from, and stays with whoever has the answers. */
export const renderSummaryJson: Renderers["summary"] = (summary) => `${jsonText(summary)}\n`;

/** The sums that an analysis of items is made of: parts are merged from them. */
export function renderSumsJson(sums: AnalysisSums): string {
  return `${jsonText(sums)}\n`;
}

/** A list of numbers, a line each. A text holds no line feed as it is. */
const NUMBERS = /\[\n\s+((?:-?[\d.e+-]+,?\s+)+)\]/g;

/** How items worked, indented, since people look into it too; counts stand side by side. */
export const renderAnalysisJson: Renderers["analysis"] = (analysis) => {
  const text = jsonText(analysis, 2);
  return `${text.replace(NUMBERS, (_, numbers: string) => `[${numbers.trim().replace(/\s+/g, " ")}]`)}\n`;
};

/** DEL and C1, direction marks, and separators that JSON may hold as they are though they steer whoever shows them. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A value as JSON that says the same and is safe to print. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
