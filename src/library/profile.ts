import { stripControlsDeep } from "../core/base/clean.ts";
import { pathText } from "../core/base/finding.ts";
import type { Problem } from "../core/base/problem.ts";
import { checkProfile as check } from "../core/profile/check.ts";
import type { Profile } from "../core/profile/profile.ts";
import type { SharedScales } from "../core/profile/shared-scales.ts";
import { words } from "../text/items.ts";

/** A profile that holds, or everything that is wrong with it. */
export type CheckedProfile = { profile: Profile } | { problems: Problem[] };

/**
 * Checks a role's data, as its YAML or JSON tells it, and fills in what may be left out. Data is copied, and control characters
 * are taken out of its texts. A profile that was made before is taken once more; its fingerprint is worked out anew.
 * @param shared the scales that `use` means, as `kerja-cocok/profiles/scales` holds them
 * @returns the profile, or all problems, each with its place in the data as `place.path` (`traits[0].items[2].text`)
 */
export function checkProfile(data: unknown, shared?: SharedScales): CheckedProfile {
  const source = shared ? () => shared : null;
  const checked = check(withoutFingerprint(stripControlsDeep(data)), words.interest, source);
  if ("profile" in checked) return checked;
  const problems = checked.findings.map(({ problem, path }) => ({
    ...problem,
    place: { path: pathText(path) },
  }));
  return { problems };
}

function withoutFingerprint(data: unknown): unknown {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return data;
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== "fingerprint"));
}
