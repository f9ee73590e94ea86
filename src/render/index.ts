import type { Report } from "../core/report/build.ts";
import type { Format, Renderer, RenderOptions } from "./format.ts";
import { renderJson, renderNdjson } from "./json.ts";

/** Every format, loaded only when it is asked for. */
const renderers: Record<Format, () => Promise<Renderer>> = {
  teks: async () => (await import("./text.ts")).renderText,
  json: async () => renderJson,
  ndjson: async () => renderNdjson,
};

/** Draws one report. */
export async function renderLazily(
  report: Report,
  format: Format,
  options: RenderOptions = {},
): Promise<string> {
  const renderer = await renderers[format]();
  return renderer(report, options);
}
