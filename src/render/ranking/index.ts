import type { Leanings } from "../../core/summary/leanings.ts";
import { jsonText } from "../data/json.ts";
import type { ExplorationFormat, FormatFor, RenderOptions } from "../format.ts";
import type { Compared } from "./compared.ts";
import { renderRankingCsv, renderRankingJson, renderRankingNdjson } from "./data.ts";

/** A comparison as a string, ending in a line feed. */
export type RankingRenderer = (compared: Compared, options: RenderOptions) => string;

const renderers: Record<ExplorationFormat, () => Promise<RankingRenderer>> = {
  teks: async () => (await import("./text.ts")).renderRankingText,
  markdown: async () => (await import("./markdown.ts")).renderRankingMarkdown,
  html: async () => (await import("./html.ts")).renderRankingHtml,
  json: async () => renderRankingJson,
  ndjson: async () => renderRankingNdjson,
  csv: async () => renderRankingCsv,
};

/** Loads what draws a comparison in a format. */
export function loadRankingRenderer(format: ExplorationFormat): Promise<RankingRenderer> {
  return renderers[format]();
}

/** Which roles a group leans to, as a string, ending in a line feed. */
type LeaningsRenderer = (leanings: Leanings, options: RenderOptions) => string;

const leaningsRenderers: Record<FormatFor<"summary">, () => Promise<LeaningsRenderer>> = {
  teks: async () => (await import("./leanings-looks.ts")).renderLeaningsText,
  markdown: async () => (await import("./leanings-looks.ts")).renderLeaningsMarkdown,
  html: async () => (await import("./leanings-looks.ts")).renderLeaningsHtml,
  json: async () => (leanings) => `${jsonText(leanings)}\n`,
};

/** Loads what draws which roles a group leans to, in a format of a summary. */
export function loadLeaningsRenderer(format: FormatFor<"summary">): Promise<LeaningsRenderer> {
  return leaningsRenderers[format]();
}
