import { type Problem, problem } from "../base/problem.ts";
import type { Precision } from "../profile/precision.ts";
import type { Profile } from "../profile/profile.ts";
import { type Analysis, ENOUGH_RESPONDENTS } from "./shape.ts";

/**
 * How precisely a group's answers tell that a role's scales measure: by the standard error of every scale that enough of them
 * answered. A scale without one keeps the usual.
 * @returns `other-analysis` where it is of another role, or of another edition of it, `few-for-precision` where the group is too
 * small, and `no-precision` where no scale has a standard error
 */
export function precisionOf(
  { profile: received, respondents, scales }: Analysis,
  profile: Profile,
): { precision: Precision } | { problem: Problem } {
  if (received.id !== profile.id || received.fingerprint !== profile.fingerprint) {
    return { problem: problem("other-analysis", { received: received.id, expected: profile.id }) };
  }
  const least = ENOUGH_RESPONDENTS;
  if (respondents < least) return { problem: problem("few-for-precision", { respondents, least }) };
  const errors = scales.flatMap(({ id, standardError, respondents: answering }) =>
    standardError === null || answering < least ? [] : [{ scale: id, standardError }],
  );
  if (errors.length === 0) return { problem: problem("no-precision", { least }) };
  return { precision: { respondents, errors } };
}
