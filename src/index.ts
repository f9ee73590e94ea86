import type { Report } from "./core/report/build.ts";
import { renderCsv } from "./render/data/csv.ts";
import { renderJson, renderNdjson } from "./render/data/json.ts";
import type { Format, Renderer, RenderOptions } from "./render/format.ts";
import { renderHtml } from "./render/html/report.ts";
import { renderMarkdown } from "./render/markdown/report.ts";
import { renderText } from "./render/text/report.ts";

export type { Place, Problem, ProblemCode } from "./core/base/problem.ts";
export { type NextItemOptions, nextItem } from "./core/interview/next-item.ts";
export {
  type AnswerValue,
  type ComparisonItem,
  type Item,
  listItems,
  type Option,
  type RatingItem,
  type SituationItem,
  type StatementItem,
} from "./core/profile/items.ts";
export type { Profile } from "./core/profile/profile.ts";
export { buildReport, type Report } from "./core/report/build.ts";
export type { Section, SectionKind } from "./core/report/sections.ts";
export { type AnswerRecord, type Answers, checkAnswers } from "./core/scoring/answers.ts";
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
} from "./core/scoring/assess.ts";
export type { Change } from "./core/scoring/changes.ts";
export type { Leaning, Orientation } from "./core/scoring/orientation.ts";
export type { QualityFlag } from "./core/scoring/quality.ts";
export type { Band } from "./core/scoring/score.ts";
export { type ParsedProfile, parseProfile } from "./io/profiles/yaml.ts";
export type { Format, RenderOptions } from "./render/format.ts";
export { type ProblemText, problemText } from "./text/problems/problems.ts";

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
