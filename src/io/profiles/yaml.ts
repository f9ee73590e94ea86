import type { Finding } from "../../core/base/finding.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import { checkProfile } from "../../core/profile/check.ts";
import type { Profile } from "../../core/profile/profile.ts";
import type { SharedScales } from "../../core/profile/shared-scales.ts";
import { words } from "../../text/items.ts";
import { withFirstSet } from "./first-set.ts";
import { splitValues } from "./split-texts.ts";
import { doubtfulTexts } from "./texts.ts";
import { readYaml, type YamlText } from "./yaml-text.ts";

/** A profile, and what in its text is worth a second look, where anything is; or what is wrong with it. */
export type ParsedProfile = { profile: Profile; warnings?: Problem[] } | { problems: Problem[] };

/**
 * Reads a role's YAML 1.2.
 * @param yamlText the whole file, at most 256 KiB
 * @param file its name, for the place of problems
 * @param shared the scales that `use` means; a function is called only where the profile needs them
 * @returns the profile (with `text-cut`, `typeset-quotes` and `text-split` as warnings), or all problems found, in the order of
 * the text and each with line and column: those of `readYaml`, and where the text is sound YAML `text-split` and the codes of the
 * profile's shape and rules. Of what is wrong inside of a shared scale the line that uses it is told.
 */
export function parseProfile(
  yamlText: string,
  file?: string,
  shared?: SharedScales | (() => SharedScales),
): ParsedProfile {
  const read = readYaml(yamlText, file);
  if ("problems" in read) return read;
  const { value, document, place } = read;
  const warnings = doubtfulTexts(document, (offset) => place(offset, []));
  const source = typeof shared === "object" ? () => shared : (shared ?? null);
  const checked = checkProfile(withFirstSet(value, document), words.interest, source);
  if ("profile" in checked) return { ...checked, ...(warnings.length > 0 && { warnings }) };
  return { problems: [...located(checked.findings, read), ...warnings].sort(byPlace) };
}

/** Findings as problems with their place in the text. */
export function located(findings: readonly Finding[], { document, place, offsetOf }: YamlText): Problem[] {
  const splits = splitValues(document);
  return findings.flatMap(({ problem: found, path }) => {
    const offset = offsetOf(path, KEYS.includes(found.code));
    const split = found.code === "unknown-key" ? splits.get(offset) : undefined;
    // Of one text cut several times the first is told.
    if (split === null) return [];
    if (split === undefined) return [{ ...found, place: place(offset, path) }];
    return [problem("text-split", { text: split.text, rest: split.rest }, place(offset, path.slice(0, -1)))];
  });
}

/** Problems of a key, not of its value. */
const KEYS: readonly Problem["code"][] = ["unknown-key", "key-beside-use"];

function byPlace({ place: one = {} }: Problem, { place: other = {} }: Problem): number {
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}
