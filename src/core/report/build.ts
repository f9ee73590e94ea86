import type { AnswerValue } from "../profile/items.ts";
import type { Precision } from "../profile/precision.ts";
import type { Profile } from "../profile/profile.ts";
import type { Assessment } from "../scoring/assess.ts";
import type { Movements } from "../scoring/compare.ts";

/** The version of the JSON report's shape. */
export const REPORT_VERSION = 1;

/** A report: plain data, the fields of the JSON contract. A copy of it, or one that was stored, is worth the same. */
export interface Report extends Assessment {
  version: typeof REPORT_VERSION;
  profile: { id: string; role: string; fingerprint: string };
  respondent: string | null;
  /** The class, or whatever else the respondent belongs to. */
  group: string | null;
  /** Only where a group's answers tell how far values wobble: of how many people, and for which scales. */
  precision?: { respondents: number; scales: string[] };
  /** Only when earlier answers were given to compare with. */
  progress?: Omit<Movements, "answers"> & {
    answers: { id: string; from: AnswerValue | null; to: AnswerValue | null }[];
  };
}

/** What a report tells beside the assessment. */
export interface ReportExtras {
  /** The id given in the answers, if any. */
  respondent?: string | null;
  /** The class, or whatever else they belong to, if any. */
  group?: string | null;
  /** What `compareAnswers` found between earlier answers and these. */
  movements?: Movements;
}

/**
 * Joins a profile and the assessment made with it into a report.
 * @param extras who answered, and what moved since earlier answers
 */
export function buildReport(profile: Profile, assessment: Assessment, extras: ReportExtras = {}): Report {
  const { id, role, fingerprint, precision } = profile;
  const { respondent = null, group = null, movements } = extras;
  return {
    version: REPORT_VERSION,
    profile: { id, role, fingerprint },
    respondent,
    group,
    ...(precision && { precision: measuredBy(precision) }),
    ...assessment,
    ...(movements && { progress: withIds(movements) }),
  };
}

function measuredBy({ respondents, errors }: Precision): NonNullable<Report["precision"]> {
  return { respondents, scales: errors.map(({ scale }) => scale) };
}

function withIds({ answers, ...movements }: Movements): NonNullable<Report["progress"]> {
  return { ...movements, answers: answers.map(({ item, from, to }) => ({ id: item.id, from, to })) };
}
