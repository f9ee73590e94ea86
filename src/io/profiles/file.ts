import { basename } from "node:path";
import type { Finding } from "../../core/base/finding.ts";
import { type OtherKind, type Problem, problem } from "../../core/base/problem.ts";
import { ID } from "../../core/profile/id.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { looksLikeAnswers } from "../answers/other-document.ts";
import { bytesOf, fileSize, type ReadResult, readText, textOf } from "../files/read.ts";
import { type FoundProfile, sharedScales } from "./catalogue.ts";
import { MOST_PROFILE_BYTES } from "./limit.ts";
import { looksLikeProse } from "./prose.ts";

/** Finds what else is worth a second look in a sound profile, and in what it was made of. */
type Doubts = (profile: Profile, written: unknown) => Finding[];

/**
 * Reads a YAML file; the shared scales that it uses are those of the compiled catalogue in the folder.
 * Reports what `readProfileText` and `parseProfile` report, `not-a-profile`, `prose-as-profile`, and `id-not-file-name` as a warning.
 */
export async function readProfile(folder: string, file: string, doubts?: Doubts): Promise<FoundProfile> {
  const bytes = fileSize(file) ?? 0;
  if (bytes > MOST_READ_BYTES) return tooLarge(file, bytes);
  const found = await profileIn(folder, file, readText(file, MOST_READ_BYTES), doubts);
  if ("problems" in found) return found;
  const warnings = [...doubtsOfId(found.profile.id, file), ...(found.warnings ?? [])];
  return { ...found, ...(warnings.length > 0 && { warnings }) };
}

/** The same of what is piped in. @param name stands for it where a file's name would */
export async function readPipedProfile(
  folder: string,
  name: string,
  stdin: Parameters<typeof bytesOf>[0],
  doubts?: Doubts,
): Promise<FoundProfile> {
  const bytes = await bytesOf(stdin, MOST_READ_BYTES);
  if (bytes.length > MOST_READ_BYTES) return tooLarge(name, bytes.length);
  const read = textOf(bytes);
  const placed = "problem" in read ? { ...read.problem, place: { file: name, ...read.problem.place } } : null;
  return profileIn(folder, name, placed ? { problem: placed } : read, doubts);
}

function tooLarge(file: string, bytes: number): FoundProfile {
  return { problems: [problem("profile-too-large", { bytes, limit: MOST_PROFILE_BYTES }, { file })] };
}

async function profileIn(
  folder: string,
  file: string,
  read: ReadResult,
  doubts?: Doubts,
): Promise<FoundProfile> {
  if ("problem" in read) return { problems: [ofProfile(read.problem)] };
  if (looksLikeAnswers(read.text)) return { problems: [problem("not-a-profile", {}, { file })] };
  const { parseProfile } = await import("./yaml.ts");
  const parsed = parseProfile(read.text, file, () => sharedScales(folder), doubts);
  if ("problems" in parsed && looksLikeProse(read.text))
    return { problems: [problem("prose-as-profile", {}, { file })] };
  return { ...parsed, source: read.text };
}

/** Reads the text of a profile, as `readText`; a file of another kind is `profile-kind`. */
export function readProfileText(file: string): ReadResult {
  const read = readText(file, MOST_READ_BYTES);
  return "problem" in read ? { problem: ofProfile(read.problem) } : read;
}

/** What is told elsewhere of a file of another kind speaks of answers, which a workbook may well hold. */
function ofProfile(found: Problem): Problem {
  if (found.code === "file-too-large")
    return problem("profile-too-large", { bytes: MOST_READ_BYTES, limit: MOST_PROFILE_BYTES }, found.place);
  if (found.code === "unreadable-file" && found.args.reason === "folder")
    return problem("unreadable-file", { ...found.args, isProfile: true }, found.place);
  if (found.code !== "other-kind" || WORKBOOKS.includes(found.args.kind)) return found;
  return problem("profile-kind", found.args, found.place);
}

const WORKBOOKS: readonly OtherKind[] = ["xls", "xlsb", "xlsx", "ods", "numbers", "spreadsheet-xml"];

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
