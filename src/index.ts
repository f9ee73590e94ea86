import type { Report } from "./core/report/build.ts";
import { renderCsv } from "./render/csv.ts";
import type { Format, Renderer, RenderOptions } from "./render/format.ts";
import { renderHtml } from "./render/html.ts";
import { renderJson, renderNdjson } from "./render/json.ts";
import { renderMarkdown } from "./render/markdown.ts";
import { renderText } from "./render/text.ts";

export { type AnswerRecord, type Answers, checkAnswers } from "./core/answers.ts";
export {
  type AntiTraitResult,
  type Assessment,
  assess,
  type CountedAnswer,
  type Coverage,
  type Range,
  type Realism,
  type ScaleResult,
  type Status,
  type Verdict,
} from "./core/assess.ts";
export type { Change } from "./core/edge.ts";
export {
  type AnswerValue,
  type ComparisonItem,
  type Item,
  listItems,
  type Option,
  type RatingItem,
  type SituationItem,
  type StatementItem,
} from "./core/items.ts";
export { type NextItemOptions, nextItem } from "./core/next-item.ts";
export type { Leaning, Orientation } from "./core/orientation.ts";
export type { Place, Problem, ProblemCode } from "./core/problem.ts";
export type { Profile } from "./core/profile.ts";
export type { QualityFlag } from "./core/quality.ts";
export { buildReport, type Report } from "./core/report/build.ts";
export type { Section, SectionKind } from "./core/report/sections.ts";
export type { Band } from "./core/score.ts";
export { type ParsedProfile, parseProfile } from "./io/profile-yaml.ts";
export type { Format, RenderOptions } from "./render/format.ts";
export { type ProblemText, problemText } from "./text/problems.ts";

const renderers: Record<Format, Renderer> = {
  teks: renderText,
  markdown: renderMarkdown,
  html: renderHtml,
  json: renderJson,
  ndjson: renderNdjson,
  csv: renderCsv,
};

/**
 * Draws a report.
 * @param format `teks` (a terminal's text), `markdown`, `html` (one file, whole), `json` (the report's contract), `ndjson` (the same in one line), or `csv` (a table of one row)
 * @param options width in columns and level of colour; a format takes what it can use
 */
export function render(report: Report, format: Format, options: RenderOptions = {}): string {
  return renderers[format](report, options);
}
