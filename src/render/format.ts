import type { Report } from "../core/report/build.ts";

/** The formats of a report, by the names of `--format`. */
export const FORMATS = ["teks", "markdown", "html", "json", "ndjson", "csv"] as const;
export type Format = (typeof FORMATS)[number];

/** The ending of a file's name that each format goes by. */
export const EXTENSIONS: Record<Format, string> = {
  teks: ".txt",
  markdown: ".md",
  html: ".html",
  json: ".json",
  ndjson: ".ndjson",
  csv: ".csv",
};

/** The formats that a person keeps to read, the handiest first. */
export const DOCUMENT_FORMATS = ["html", "markdown", "teks"] as const satisfies readonly Format[];

/** The formats of the list of items. */
export const ITEM_FORMATS = ["teks", "json", "csv"] as const;
export type ItemFormat = (typeof ITEM_FORMATS)[number];

/** How to draw a report; a format takes of it what it can use. */
export interface RenderOptions {
  /** Columns of the terminal, from 40; 80 when left out. */
  width?: number;
  /** chalk's levels: 0 none, 1 16 colours, 2 256, 3 millions. */
  colour?: 0 | 1 | 2 | 3;
  /** Ten lines instead of the whole, in text. */
  brief?: boolean;
  /** False for a screen reader, which would read a bar letter by letter: values in words alone. */
  bars?: boolean;
}

/** A report as a string, ending in a line feed. */
export type Renderer = (report: Report, options: RenderOptions) => string;
