import type { Profile } from "../core/profile/profile.ts";
import type { Report } from "../core/report/build.ts";
import { renderAnalysisJson, renderJson, renderNdjson, renderSummaryJson } from "./data/json.ts";
import type {
  DataRenderer,
  Format,
  FormatFor,
  Renderer,
  Renderers,
  RenderOptions,
  ResultKind,
} from "./format.ts";
import type { ReportSection } from "./text/report.ts";

export type { ReportSection };

/** Data needs no words of the profile. */
function ofData(draw: DataRenderer): Renderer {
  return (_profile, report) => draw(report);
}

/**
 * The results of many people are drawn one by one, and a workbook of them all is no string; comparisons and findings have places
 * of their own, and sums are data alone.
 */
type DrawnKind = Exclude<ResultKind, "people" | "ranking" | "exploration" | "findings" | "sums">;

type Registry = {
  [Kind in DrawnKind]: Record<FormatFor<Kind>, () => Promise<Renderers[Kind]>>;
};

/** What draws every kind of result in every format that it has, loaded only when it is asked for. */
const registry: Registry = {
  report: {
    teks: async () => (await import("./text/report.ts")).renderText,
    markdown: async () => (await import("./markdown/looks.ts")).renderMarkdown,
    html: async () => (await import("./html/looks.ts")).renderHtml,
    json: async () => ofData(renderJson),
    ndjson: async () => ofData(renderNdjson),
    csv: async () => ofData((await import("./data/csv.ts")).renderCsv),
    kode: async () => (await import("./data/code.ts")).renderCode,
  },
  items: {
    teks: async () => (await import("./lists/items.ts")).renderItemsText,
    json: async () => (await import("./lists/items.ts")).renderItemsJson,
    csv: async () => (await import("./lists/items.ts")).renderItemsCsv,
  },
  summary: {
    teks: async () => (await import("./text/summary.ts")).renderSummaryText,
    markdown: async () => (await import("./markdown/looks.ts")).renderSummaryMarkdown,
    html: async () => (await import("./html/looks.ts")).renderSummaryHtml,
    json: async () => renderSummaryJson,
  },
  analysis: {
    teks: async () => (await import("./analysis/looks.ts")).renderAnalysisText,
    markdown: async () => (await import("./analysis/looks.ts")).renderAnalysisMarkdown,
    html: async () => (await import("./analysis/looks.ts")).renderAnalysisHtml,
    json: async () => renderAnalysisJson,
  },
};

/** Loads what draws a kind of result in a format. */
export function loadRenderer<Kind extends DrawnKind>(
  kind: Kind,
  format: FormatFor<Kind>,
): Promise<Renderers[Kind]> {
  return registry[kind][format]();
}

/** The sections of a report below its first screen, as text, one by one. */
export async function sectionsAsText(
  profile: Profile,
  report: Report,
  options: RenderOptions,
): Promise<ReportSection[]> {
  return (await import("./text/report.ts")).textSections(profile, report, options);
}

/** Draws one report. */
export async function renderLazily(
  profile: Profile,
  report: Report,
  format: Format,
  options: RenderOptions = {},
): Promise<string> {
  const renderer = await loadRenderer("report", format);
  return renderer(profile, report, options);
}
