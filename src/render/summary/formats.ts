import type { Summary } from "../../core/summary/shape.ts";
import { jsonText } from "../data/json.ts";
import type { RenderOptions } from "../format.ts";
import { drawPage as drawHtml } from "../html/page.ts";
import { drawPage as drawMarkdown } from "../markdown/page.ts";
import { drawDocument } from "../text/document.ts";
import { pageOf } from "../text/page.ts";
import { summaryDocument } from "./document.ts";
import { SUMMARY_STYLE } from "./html-style.ts";

/** The formats of a summary, by the names of `--format`. */
export const SUMMARY_FORMATS = ["teks", "markdown", "html", "json"] as const;
export type SummaryFormat = (typeof SUMMARY_FORMATS)[number];

const renderers: Record<SummaryFormat, (summary: Summary, options: RenderOptions) => string> = {
  teks: (summary, options) => drawDocument(pageOf(options), summaryDocument(summary)),
  markdown: (summary) => drawMarkdown(summaryDocument(summary)),
  html: (summary) => drawHtml(summaryDocument(summary), SUMMARY_STYLE),
  // Whole, small groups too: it is what parts are merged from, and stays with whoever has the answers.
  json: (summary) => `${jsonText(summary)}\n`,
};

/** Draws a summary, ending in a line feed. */
export function renderSummary(summary: Summary, format: SummaryFormat, options: RenderOptions = {}): string {
  return renderers[format](summary, options);
}

const ENDINGS: Readonly<Record<string, SummaryFormat>> = {
  html: "html",
  htm: "html",
  md: "markdown",
  markdown: "markdown",
  json: "json",
  txt: "teks",
};

/** The format that a file's name asks for; null where it asks for none that a summary has. */
export function summaryFormatOf(file: string): SummaryFormat | null {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(ENDINGS, ending) ? (ENDINGS[ending] ?? null) : null;
}
