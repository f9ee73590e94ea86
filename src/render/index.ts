import type { Report } from "../core/report/build.ts";
import { renderJson, renderNdjson } from "./data/json.ts";
import type { Format, Renderer, RenderOptions } from "./format.ts";

/** Every format, loaded only when it is asked for. */
const renderers: Record<Format, () => Promise<Renderer>> = {
  teks: async () => (await import("./text/report.ts")).renderText,
  markdown: async () => (await import("./markdown/report.ts")).renderMarkdown,
  html: async () => (await import("./html/report.ts")).renderHtml,
  json: async () => renderJson,
  ndjson: async () => renderNdjson,
  csv: async () => (await import("./data/csv.ts")).renderCsv,
};

/** Loads what draws reports in a format. */
export function loadRenderer(format: Format): Promise<Renderer> {
  return renderers[format]();
}

/** Draws one report. */
export async function renderLazily(
  report: Report,
  format: Format,
  options: RenderOptions = {},
): Promise<string> {
  const renderer = await loadRenderer(format);
  return renderer(report, options);
}
