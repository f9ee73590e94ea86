import type { Finding } from "../base/finding.ts";
import { usesIn } from "../profile/place-shared.ts";
import type { Profile } from "../profile/profile.ts";
import { isOwn } from "./own.ts";
import type { ContentContext } from "./rule.ts";
import { CONTENT_RULES } from "./rules.ts";

/** What is known of a profile from the value that it was made of. @param written as YAML gives it */
export function contextOf(written: unknown): ContentContext {
  return { used: usesIn(written) };
}

/**
 * Judges the content of a profile that keeps its shape and its rules: how its questions are written, and what they measure.
 * @returns the codes of `ContentProblemArgs`, each with the severity of its rule, at paths of the profile; nothing of what stands inside of shared
 * scales, which their own authors answer for
 */
export function contentFindings(profile: Profile, context: ContentContext = { used: [] }): Finding[] {
  const found = CONTENT_RULES.flatMap((rule) => rule.check(profile, context));
  return found.filter(({ path }) => isOwn(path, context));
}
