import { type Problem, problem } from "../base/problem.ts";
import { planOf } from "../profile/plan.ts";
import type { Precision } from "../profile/precision.ts";
import type { Profile } from "../profile/profile.ts";
import { criticalR } from "./quantiles.ts";
import { type Analysis, ENOUGH_RESPONDENTS, type ItemAnalysis } from "./shape.ts";
import { turnedScales } from "./turned.ts";

/** What is shown as no wobble at all: where everybody's answers go together, that does not make anybody sure of them. */
const LEAST_ERROR = 0.05;

/**
 * How precisely a group's answers tell that a role's scales measure: by the standard error of every scale whose items enough of them
 * answered together. A scale without one keeps the usual, as does one with an item that is probably keyed the wrong way: its alpha is
 * of something else.
 * @returns `other-analysis` where it is of another role, or of another edition of it, `not-an-analysis` where its scales are not
 * those of the role that it names, `few-for-precision` where the group is too small, and `no-precision` where no scale has a
 * standard error that can be used
 */
export function precisionOf(
  analysis: Analysis,
  profile: Profile,
): { precision: Precision } | { problem: Problem } {
  const { profile: received, respondents, scales } = analysis;
  if (received.id !== profile.id || received.fingerprint !== profile.fingerprint) {
    return { problem: problem("other-analysis", { received: received.id, expected: profile.id }) };
  }
  const own = planOf(profile).scales.map(({ id }) => id);
  // Equal fingerprints promise equal scales; a file that was changed by hand may break the promise.
  if (scales.length !== own.length || scales.some(({ id }) => !own.includes(id))) {
    return { problem: problem("not-an-analysis", { kind: null }) };
  }
  const least = ENOUGH_RESPONDENTS;
  if (respondents < least) return { problem: problem("few-for-precision", { respondents, least }) };
  const turned = turnedScales(analysis);
  const errors = scales.flatMap(({ id, standardError, respondents: answering, items }) => {
    const isFirm = answering >= least && items.every(standsFirm);
    const isUsable = isFirm && standardError !== null && standardError >= LEAST_ERROR;
    return isUsable && !turned.has(id) ? [{ scale: id, standardError }] : [];
  });
  if (errors.length === 0) return { problem: problem("no-precision", { least }) };
  return { precision: { respondents, errors } };
}

/** Whether enough people answered it together with the scale's others: so many its r tabel is of. */
function standsFirm({ itemRest, criticalR: found }: ItemAnalysis): boolean {
  return itemRest === null || (found !== null && found <= criticalR(ENOUGH_RESPONDENTS));
}
