import type { Profile } from "../../core/profile/profile.ts";
import { buildReport, type Report } from "../../core/report/build.ts";
import type { Answers } from "../../core/scoring/answers.ts";
import { assess } from "../../core/scoring/assess.ts";
import { compareAnswers } from "../../core/scoring/compare.ts";
import { type Format, isDocument, type RenderOptions } from "../../render/format.ts";
import { renderLazily } from "../../render/index.ts";
import type { Desk } from "../desk.ts";
import type { Outcome } from "../outcome.ts";

/** Answers that were checked, and the format of their report. */
export interface Scored {
  profile: Profile;
  answers: Answers;
  respondent: string | null;
  group?: string | null;
  /** Earlier answers to compare with. */
  earlier?: Answers | null;
  /** Null where nothing asks for one. */
  format: Format | null;
  /** Whether they are some of the answers to several roles: their ranking then tells of the other roles, with all of them. */
  isOfMany?: boolean;
}

/** The format of a report: text where nothing asks for another. */
export function reportFormat({ format }: Pick<Scored, "format">): Format {
  return format ?? "teks";
}

/** Scores answers that were checked. */
export function scoredReport({ profile, answers, respondent, group = null, earlier }: Scored): Report {
  const movements = earlier && compareAnswers(profile, earlier, answers);
  return buildReport(profile, assess(profile, answers), {
    respondent,
    group,
    ...(movements && { movements }),
  });
}

/** Scores answers that were checked, and draws the report. */
export async function drawReport(desk: Desk, scored: Scored, surface: RenderOptions): Promise<string> {
  const report = scoredReport(scored);
  const format = reportFormat(scored);
  // Data tells of its own role alone.
  const options = isDocument(format) ? await withNeighbours(desk, scored, report, surface) : surface;
  return renderLazily(scored.profile, report, format, options);
}

/** How a report is drawn that tells of the other roles of the catalogue too. */
export async function withNeighbours(
  desk: Desk,
  { profile, isOfMany = false }: Scored,
  report: Report,
  surface: RenderOptions,
): Promise<RenderOptions> {
  if (isOfMany) return surface;
  const { neighboursOf } = await import("../../core/ranking/neighbours.ts");
  return { ...surface, neighbours: neighboursOf(desk.neighbours, profile, report.answers) };
}

/**
 * Scores answers that were checked, and brings the report to where it goes.
 * @param extras what is drawn otherwise than the place asks for
 */
export async function deliverReport(
  desk: Desk,
  scored: Scored,
  extras: Pick<RenderOptions, "rest"> = {},
): Promise<Outcome> {
  const surface = { ...desk.reportSurface(reportFormat(scored)), ...extras };
  return desk.deliver(await drawReport(desk, scored, surface));
}
