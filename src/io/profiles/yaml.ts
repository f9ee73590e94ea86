import type { Finding } from "../../core/base/finding.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import { checkProfile } from "../../core/profile/check.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { sharedPart } from "../../core/profile/shared-files.ts";
import type { SharedScales } from "../../core/profile/shared-scales.ts";
import { words } from "../../text/items.ts";
import { withFirstSet } from "./first-set.ts";
import { located } from "./located.ts";
import { doubtfulTexts } from "./texts.ts";
import { readYaml } from "./yaml-text.ts";

/** A profile, and what in its text is worth a second look, where anything is; or what is wrong with it. */
export type ParsedProfile = { profile: Profile; warnings?: Problem[] } | { problems: Problem[] };

/**
 * Reads a role's YAML 1.2.
 * @param yamlText the whole file, at most 256 KiB
 * @param file its name, for the place of problems
 * @param shared the scales that `use` means; a function is called only where the profile needs them
 * @param doubts finds what else is worth a second look in a sound profile, and in what it was made of
 * @returns the profile (with `text-cut`, `text-marked`, `typeset-quotes` and `text-split` as warnings), or all problems found, in the order of
 * the text and each with line and column: those of `readYaml`, `shared-part-as-profile` alone, and where the text is sound YAML `text-split` and the codes of the
 * profile's shape and rules. Of what is wrong inside of a shared scale the line that uses it is told.
 */
export function parseProfile(
  yamlText: string,
  file?: string,
  shared?: SharedScales | (() => SharedScales),
  doubts?: (profile: Profile, written: unknown) => Finding[],
): ParsedProfile {
  const read = readYaml(yamlText, file);
  if ("problems" in read) return read;
  const { value, document, place } = read;
  const kind = sharedPart(value);
  if (kind !== null) return { problems: [problem("shared-part-as-profile", { kind }, place(0, []))] };
  const texts = doubtfulTexts(document, (offset) => place(offset, []));
  const source = typeof shared === "object" ? () => shared : (shared ?? null);
  const written = withFirstSet(value, document);
  const checked = checkProfile(written, words.interest, source);
  const findings = "profile" in checked ? (doubts?.(checked.profile, written) ?? []) : checked.findings;
  const told = [...located(findings, read), ...texts].sort(byPlace);
  if (!("profile" in checked)) return { problems: told };
  return { ...checked, ...(told.length > 0 && { warnings: told }) };
}

function byPlace({ place: one = {} }: Problem, { place: other = {} }: Problem): number {
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}

export { readProfileSource } from "./source.ts";
