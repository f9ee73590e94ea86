// Problems
export type { Place, Problem, ProblemCode } from "./core/base/problem.ts";
// Answers as a short code
export { type DecodedAnswers, decodeAnswers, encodeAnswers } from "./core/code/code.ts";
// An interview
export { type Group, type Progress, progressOf } from "./core/interview/groups.ts";
export {
  answer,
  back,
  currentItem,
  givenAnswer,
  type Interview,
  type InterviewOrder,
  type InterviewStart,
  isSure,
  jump,
  keep,
  reorder,
  shownOptions,
  skip,
  startInterview,
} from "./core/interview/interview.ts";
export { type NextItemOptions, nextItem } from "./core/interview/next-item.ts";
export type { Seed } from "./core/interview/shuffle.ts";
// A role and its questions
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
export type { Profile, ProfileSource } from "./core/profile/profile.ts";
export type { SharedScale, SharedScales } from "./core/profile/shared-scales.ts";
// Other roles for which answers speak
export { type NeighbourIndex, neighbourIndexOf } from "./core/ranking/neighbour-index.ts";
export { neighboursOf } from "./core/ranking/neighbours.ts";
// Several roles
export type { RankedRole, Ranking, Tip } from "./core/ranking/ranking.ts";
// A report and its document
export { buildReport, type Report, type ReportExtras } from "./core/report/build.ts";
export type { AnsweredItem, Section, SectionKind } from "./core/report/sections.ts";
export { type SectionExtras, sectionsOf } from "./core/report/sections-of.ts";
// Answers and what they say
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
export { compareAnswers, type Movement, type Movements, type ScaleMovement } from "./core/scoring/compare.ts";
export type { Neighbour } from "./core/scoring/neighbour.ts";
export type { Leaning, Orientation } from "./core/scoring/orientation.ts";
export type { QualityFlag } from "./core/scoring/quality.ts";
export type { Band } from "./core/scoring/score.ts";
// A group
export type { Summary } from "./core/summary/shape.ts";
export { type CheckedProfile, checkProfile } from "./library/profile.ts";
export { rank } from "./library/ranking.ts";
export {
  type DataFormat,
  type DocumentOptions,
  render,
  renderHtml,
  renderMarkdown,
  renderText,
} from "./library/render.ts";
export {
  type GroupMember,
  mergeSummaries,
  renderSummary,
  type SummaryFormat,
  summarise,
} from "./library/summary.ts";
export type { Block, BlockKind, DocumentSection, ReportDocument } from "./render/document/blocks.ts";
export { documentOf } from "./render/document/build.ts";
export type { DocumentFormat, Format, RenderOptions } from "./render/format.ts";
export { itemText, optionLabel } from "./text/items.ts";
export { type ProblemText, problemText } from "./text/problems/problems.ts";
