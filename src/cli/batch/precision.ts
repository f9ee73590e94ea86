import { precisionOf } from "../../core/analysis/precision.ts";
import { withPrecision } from "../../core/profile/precision.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { readAnalysisFile } from "../../io/files/analysis.ts";
import type { Refusal } from "../outcome.ts";

/**
 * `--ketelitian`: a role that wobbles as the answers of a group did, by the analysis of these. Reports what reading it finds, and
 * `other-analysis`, `few-for-precision` and `no-precision`, each with its file.
 */
export function withPrecisionOf(profile: Profile, file: string): { profile: Profile } | Refusal {
  const read = readAnalysisFile(file);
  if ("problem" in read) return { problems: [read.problem] };
  const found = precisionOf(read.analysis, profile);
  if ("problem" in found) return { problems: [{ ...found.problem, place: { file } }] };
  return { profile: withPrecision(profile, found.precision) };
}
