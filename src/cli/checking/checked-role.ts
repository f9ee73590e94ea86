import type { Finding } from "../../core/base/finding.ts";
import type { Problem } from "../../core/base/problem.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { type FoundProfile, findProfile, isFileName } from "../../io/profiles/catalogue.ts";
import { readProfile } from "../../io/profiles/file.ts";
import { hinted } from "../output/hints.ts";

/**
 * Finds what is to be checked: a file, or where none is called so the role of the catalogue with that id, as other commands take it.
 * Reports what `readProfile` and `findProfile` report.
 */
export async function checkedRole(
  catalogue: string,
  name: string,
  doubts: (profile: Profile, written: unknown) => Finding[],
): Promise<FoundProfile> {
  const read = await readProfile(catalogue, name, doubts);
  if (!("problems" in read) || isFileName(name) || !read.problems.some(isMissing)) return read;
  const found = await findProfile(catalogue, name);
  // A file whose name is nearly the same was more likely meant than no role at all.
  if ("problems" in found) return read.problems.map(hinted).some(hasSuggestion) ? read : found;
  const { profile } = found;
  // What was compiled is all that there is of it: it has no lines to point at.
  const warnings = doubts(profile, profile).map(({ problem }) => problem);
  return { profile, ...(warnings.length > 0 && { warnings }) };
}

function isMissing({ code, args }: Problem): boolean {
  return code === "unreadable-file" && "reason" in args && args.reason === "missing";
}

function hasSuggestion({ args }: Problem): boolean {
  return "suggestion" in args && args.suggestion !== null;
}
