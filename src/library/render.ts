import type { Profile } from "../core/profile/profile.ts";
import type { Report } from "../core/report/build.ts";
import { renderCsv } from "../render/data/csv.ts";
import { renderJson, renderNdjson } from "../render/data/json.ts";
import {
  type DataRenderer,
  type DocumentFormat,
  FORMATS,
  type Format,
  type Renderer,
  type RenderOptions,
} from "../render/format.ts";
import { renderHtml } from "../render/html/report.ts";
import { renderMarkdown } from "../render/markdown/report.ts";
import { renderText } from "../render/text/report.ts";

/** The formats of the report as data, which need no words of the profile. */
export type DataFormat = Exclude<Format, DocumentFormat>;

/** How to draw a report for people. */
export interface DocumentOptions extends RenderOptions {
  /** The profile that the report was made with: its words are those of the document. */
  profile: Profile;
}

const documents: Record<DocumentFormat, Renderer> = {
  teks: renderText,
  markdown: renderMarkdown,
  html: renderHtml,
};

const data: Record<DataFormat, DataRenderer> = { json: renderJson, ndjson: renderNdjson, csv: renderCsv };

/**
 * Draws a report: the one that `buildReport` made, a copy of it, or one read from its JSON.
 * @param format `teks` (a terminal's text), `markdown`, `html` (one file, whole), `json` (the report's contract), `ndjson` (the same in one line), or `csv` (a table of one row)
 * @param options the profile, which `json`, `ndjson` and `csv` do without; width in columns and level of colour: a format takes what it can use
 * @throws RangeError when there is no such format, or the profile is missing or not the report's
 */
export function render(report: Report, format: DataFormat, options?: Partial<DocumentOptions>): string;
export function render(report: Report, format: Format, options: DocumentOptions): string;
export function render(report: Report, format: Format, options: Partial<DocumentOptions> = {}): string {
  if (isIn(data, format)) return data[format](report);
  if (!isIn(documents, format)) {
    throw new RangeError(`a report has no format ${JSON.stringify(format)}; it has ${FORMATS.join(", ")}`);
  }
  const { profile } = options;
  if (!profile)
    throw new RangeError(`options.profile is missing: ${format} needs the words of ${report.profile.id}`);
  return documents[format](profile, report, options);
}

function isIn<Key extends string>(table: Record<Key, unknown>, key: string): key is Key {
  return Object.hasOwn(table, key);
}
