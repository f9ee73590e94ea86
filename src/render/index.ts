import type { Report } from "../core/report/build.ts";
import type { Renderer, RenderOptions } from "./format.ts";

/** Every format, loaded only when it is asked for. The names are those of `--format`. */
export const formats = {
  teks: async () => (await import("./text.ts")).renderText,
  json: async () => (await import("./json.ts")).renderJson,
  ndjson: async () => (await import("./json.ts")).renderNdjson,
} satisfies Record<string, () => Promise<Renderer>>;

export type Format = keyof typeof formats;

export const FORMATS = Object.keys(formats) as Format[];

/** Draws one report. */
export async function renderLazily(
  report: Report,
  format: Format,
  options: RenderOptions = {},
): Promise<string> {
  const renderer = await formats[format]();
  return renderer(report, options);
}
