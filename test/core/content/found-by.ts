import { pathText } from "../../../src/core/base/finding.ts";
import type { ContentRule } from "../../../src/core/content/rule.ts";
import type { Use } from "../../../src/core/profile/place-shared.ts";
import { profileWith } from "./small-profile.ts";

/** What one rule finds in the small profile with a piece in it: where, and what is told. */
export function foundBy(
  rule: ContentRule,
  piece: string,
  used: readonly Use[] = [],
): [place: string, args: object][] {
  return rule.check(profileWith(piece), { used }).map(({ problem, path }) => [pathText(path), problem.args]);
}
