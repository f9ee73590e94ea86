import { planOf } from "../core/profile/plan.ts";
import type { Profile } from "../core/profile/profile.ts";
import { type Answers, choose } from "../core/scoring/answers.ts";
import { roomFor, score } from "../core/scoring/score.ts";
import { SummaryCounter } from "../core/summary/add.ts";
import { SummaryGatherer } from "../core/summary/gather.ts";
import { mergeSummaries as merge, mergeObstacle } from "../core/summary/merge.ts";
import type { Summary } from "../core/summary/shape.ts";
import { renderSummaryJson } from "../render/data/json.ts";
import { type FormatFor, type Renderers, type RenderOptions, SUMMARY_FORMATS } from "../render/format.ts";
import { renderSummaryHtml } from "../render/html/summary.ts";
import { renderSummaryMarkdown } from "../render/markdown/summary.ts";
import { renderSummaryText } from "../render/text/summary.ts";
import { expectOneOf } from "./misuse.ts";

/** One of a group: an answer record will do. */
export interface GroupMember {
  respondent?: string | null;
  group?: string | null;
  answers: Answers;
}

/** The forms in which a summary is drawn. */
export type SummaryFormat = FormatFor<"summary">;

/**
 * The summary of a group, in the order in which its members come: counts only, so that parts can be summarised
 * apart and merged. Plain data, to be kept as JSON and drawn without its profile.
 * @throws RangeError when an answer is none of the profile's; ask `checkAnswers` first.
 */
export function summarise(profile: Profile, members: Iterable<GroupMember>): Summary {
  const plan = planOf(profile);
  const counter = new SummaryCounter(plan);
  for (const { respondent = null, group = null, answers } of members) {
    const choices = choose(plan, answers);
    counter.add({ respondent, group, choices, score: score(plan, choices, roomFor(plan)) });
  }
  const gatherer = new SummaryGatherer(profile);
  gatherer.add(counter.take());
  return gatherer.summary();
}

/**
 * The summary of two parts of a group, the first one's members first.
 * @throws RangeError when they are of two profiles, or of two editions of one
 */
export function mergeSummaries(first: Summary, second: Summary): Summary {
  const obstacle = mergeObstacle(first, second);
  if (!obstacle) return merge(first, second);
  const [one, other] = [first, second].map(({ profile }) => `${profile.id} (${profile.fingerprint})`);
  throw new RangeError(`summaries of ${one} and of ${other} cannot be merged: ${obstacle.code}`);
}

const renderers: Record<SummaryFormat, Renderers["summary"]> = {
  teks: renderSummaryText,
  markdown: renderSummaryMarkdown,
  html: renderSummaryHtml,
  json: renderSummaryJson,
};

/**
 * Draws the summary of a group. Documents of fewer than five people tell their number alone, so that nobody is recognised.
 * @param format `teks`, `markdown`, `html` (one file, whole) or `json` (whole, to be merged)
 * @throws RangeError when there is no such format
 */
export function renderSummary(summary: Summary, format: SummaryFormat, options: RenderOptions = {}): string {
  expectOneOf(format, SUMMARY_FORMATS, "format of a summary");
  return renderers[format](summary, options);
}
