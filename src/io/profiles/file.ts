import { problem } from "../../core/base/problem.ts";
import { looksLikeAnswers } from "../answers/other-document.ts";
import { fileSize, readText } from "../files/read.ts";
import type { FoundProfile } from "./catalogue.ts";
import { MOST_PROFILE_BYTES } from "./limit.ts";

/** Reads a YAML file. Reports what `readText` and `parseProfile` report, and `not-a-profile`. */
export async function readProfile(file: string): Promise<FoundProfile> {
  const bytes = fileSize(file) ?? 0;
  if (bytes > MOST_READ_BYTES) {
    return { problems: [problem("profile-too-large", { bytes, limit: MOST_PROFILE_BYTES }, { file })] };
  }
  const read = readText(file);
  if ("problem" in read) return { problems: [read.problem] };
  if (looksLikeAnswers(read.text)) return { problems: [problem("not-a-profile", {}, { file })] };
  const { parseProfile } = await import("./yaml.ts");
  return { ...parseProfile(read.text, file), source: read.text };
}

/** A larger profile is not looked into; it may be of another kind, which is then named. */
const MOST_READ_BYTES = 32 * MOST_PROFILE_BYTES;
