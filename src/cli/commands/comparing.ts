import { problem } from "../../core/base/problem.ts";
import type { Profile } from "../../core/profile/profile.ts";
import type { Answers } from "../../core/scoring/answers.ts";
import { jsonPlaces } from "../../io/answers/json-places.ts";
import { type CheckedText, checkText, needsPlaces, placeProblems } from "../../io/answers/records.ts";
import { readText } from "../../io/files/read.ts";
import { Roles } from "../../io/profiles/roles.ts";
import type { Environment, ExitCode } from "../environment.ts";
import { reportProblems } from "../output/failures.ts";
import type { ResultOptions } from "../output/results.ts";

/** Whose earlier answers are looked for. */
interface Wanted {
  profile: Profile;
  respondent: string | null;
}

/**
 * Reads the earlier answers of `--dibanding`: the only record of the file, or in a file of several the respondent's own.
 * @returns the exit code where there is nothing sound to compare with
 */
export async function readEarlier(
  environment: Environment,
  options: ResultOptions,
  file: string,
  { profile, respondent }: Wanted,
): Promise<{ answers: Answers } | ExitCode> {
  const read = readText(file);
  if ("problem" in read) return reportProblems(environment, options, [read.problem]);
  const { text } = read;
  const roles = new Roles({ asked: profile, isFixed: true, catalogue: environment.catalogue });
  const checked = checkText(text, roles);
  const place = placeOf(checked, respondent);
  const quick = checked.records[place]?.sound;
  if (quick && !needsPlaces(checked)) return quick;
  const { records, problems } = placeProblems(checked, jsonPlaces(text, file));
  const found = records[place];
  const missing = problems.length > 0 ? problems : [problem("no-earlier", { respondent }, { file })];
  const exitCode = await reportProblems(environment, options, found?.problems ?? missing, () => text);
  return found?.sound ?? exitCode;
}

/** Where the respondent's record stands: the only one, or the one of their name. */
function placeOf({ records }: CheckedText, respondent: string | null): number {
  if (records.length === 1) return 0;
  return respondent === null ? -1 : records.findIndex((record) => record.respondent === respondent);
}
