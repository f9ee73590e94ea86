import type { Profile } from "../core/profile/profile.ts";
import type { Report } from "../core/report/build.ts";
import { renderCode } from "../render/data/code.ts";
import { renderCsv } from "../render/data/csv.ts";
import { renderJson, renderNdjson } from "../render/data/json.ts";
import {
  type DataRenderer,
  type DocumentFormat,
  FORMATS,
  type Format,
  isDocument,
  type Renderer,
  type RenderOptions,
} from "../render/format.ts";
import { renderHtml as drawHtml } from "../render/html/report.ts";
import { renderMarkdown as drawMarkdown } from "../render/markdown/report.ts";
import { renderText as drawText } from "../render/text/report.ts";
import { expectOneOf } from "./misuse.ts";

/** The formats that say what they say by the profile: its words, or the order of its items. */
type ProfileFormat = DocumentFormat | "kode";

/** The formats of the report as data, which need no words of the profile. */
export type DataFormat = Exclude<Format, ProfileFormat>;

/** How to draw a report for people. */
export interface DocumentOptions extends RenderOptions {
  /** The profile that the report was made with: its words are those of the document. */
  profile: Profile;
}

const documents: Record<ProfileFormat, Renderer> = {
  teks: drawText,
  markdown: drawMarkdown,
  html: drawHtml,
  kode: renderCode,
};

const data: Record<DataFormat, DataRenderer> = { json: renderJson, ndjson: renderNdjson, csv: renderCsv };

/**
 * Draws a report: the one that `buildReport` made, a copy of it, or one read from its JSON.
 * @param format `teks` (a terminal's text), `markdown`, `html` (one file, whole), `json` (the report's contract), `ndjson` (the same in one line), `csv` (a table of one row), or `kode` (the line with the answer code)
 * @param options the profile, which `json`, `ndjson` and `csv` do without; width in columns and level of colour: a format takes what it can use
 * @throws RangeError when there is no such format, or the profile is missing or not the report's
 */
export function render(report: Report, format: DataFormat, options?: Partial<DocumentOptions>): string;
export function render(report: Report, format: Format, options: DocumentOptions): string;
export function render(report: Report, format: Format, options?: Partial<DocumentOptions>): string {
  expectOneOf(format, FORMATS, "format of a report");
  return isDocument(format) || format === "kode"
    ? drawDocument(documents[format], report, options)
    : data[format](report);
}

/** The report as text for a terminal: what `render` gives as `teks`, without bringing the other formats along. */
export function renderText(report: Report, options: DocumentOptions): string {
  return drawDocument(drawText, report, options);
}

/** The report as Markdown, without bringing the other formats along. */
export function renderMarkdown(report: Report, options: DocumentOptions): string {
  return drawDocument(drawMarkdown, report, options);
}

/** The report as one HTML file, without bringing the other formats along. */
export function renderHtml(report: Report, options: DocumentOptions): string {
  return drawDocument(drawHtml, report, options);
}

function drawDocument(draw: Renderer, report: Report, options: Partial<DocumentOptions> = {}): string {
  const { profile } = options;
  if (!profile) throw new RangeError(`options.profile is missing: it is the profile ${report.profile.id}`);
  return draw(profile, report, options);
}
