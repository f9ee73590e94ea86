import { basename } from "node:path";
import type { Finding } from "../../core/base/finding.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import { ID } from "../../core/profile/id.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { looksLikeAnswers } from "../answers/other-document.ts";
import { fileSize, type ReadResult, readText } from "../files/read.ts";
import { type FoundProfile, sharedScales } from "./catalogue.ts";
import { MOST_PROFILE_BYTES } from "./limit.ts";

/**
 * Reads a YAML file; the shared scales that it uses are those of the compiled catalogue in the folder.
 * Reports what `readProfileText` and `parseProfile` report, `not-a-profile`, and `id-not-file-name` as a warning.
 * @param doubts finds what else is worth a second look in a sound profile, and in what it was made of
 */
export async function readProfile(
  folder: string,
  file: string,
  doubts?: (profile: Profile, written: unknown) => Finding[],
): Promise<FoundProfile> {
  const bytes = fileSize(file) ?? 0;
  if (bytes > MOST_READ_BYTES) {
    return { problems: [problem("profile-too-large", { bytes, limit: MOST_PROFILE_BYTES }, { file })] };
  }
  const read = readProfileText(file);
  if ("problem" in read) return { problems: [read.problem] };
  if (looksLikeAnswers(read.text)) return { problems: [problem("not-a-profile", {}, { file })] };
  const { parseProfile } = await import("./yaml.ts");
  const parsed = parseProfile(read.text, file, () => sharedScales(folder), doubts);
  if ("problems" in parsed) return { ...parsed, source: read.text };
  const warnings = [...doubtsOfId(parsed.profile.id, file), ...(parsed.warnings ?? [])];
  return { profile: parsed.profile, ...(warnings.length > 0 && { warnings }), source: read.text };
}

/** Reads the text of a profile, as `readText`; a file of another kind is `profile-kind`. */
export function readProfileText(file: string): ReadResult {
  const read = readText(file);
  if (!("problem" in read) || read.problem.code !== "other-kind") return read;
  return { problem: problem("profile-kind", read.problem.args, read.problem.place) };
}

/** A copy whose id was left as it was would pass for the role that it was copied from. */
function doubtsOfId(id: string, file: string): Problem[] {
  const name = basename(file).replace(/\.ya?ml$/i, "");
  // Only a name that could be an id: a template, or a file with spaces in its name, is named for something else.
  return name === id || !ID.test(name)
    ? []
    : [problem("id-not-file-name", { id, name }, { file }, "warning")];
}

/** A larger profile is not looked into; it may be of another kind, which is then named. */
const MOST_READ_BYTES = 32 * MOST_PROFILE_BYTES;
