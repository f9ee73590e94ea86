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
export { buildReport, type Report, type ReportExtras } from "./core/report/build.ts";
export type { Section, SectionKind } from "./core/report/sections.ts";
export { sectionsOf } from "./core/report/sections-of.ts";
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
export { type DataFormat, type DocumentOptions, render } from "./library/render.ts";
export type { Format, RenderOptions } from "./render/format.ts";
export { type ProblemText, problemText } from "./text/problems/problems.ts";
