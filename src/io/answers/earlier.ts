import { type Problem, problem } from "../../core/base/problem.ts";
import { wordsOf } from "../../core/base/words.ts";
import type { Profile } from "../../core/profile/profile.ts";
import type { Answers } from "../../core/scoring/answers.ts";
import { readText } from "../files/read.ts";
import { Roles } from "../profiles/roles.ts";
import { readAnswerCode } from "./codes/read-code.ts";
import { jsonPlaces } from "./json-places.ts";
import { type CheckedText, checkText, needsPlaces, placeProblems } from "./records.ts";

/** Whose earlier answers are looked for. */
interface Wanted {
  profile: Profile;
  respondent: string | null;
}

/** Earlier answers, and what is to be told about them. */
interface Earlier {
  answers: Answers;
  warnings: readonly Problem[];
  /** The text that problems point into. */
  source: string;
}

/**
 * Reads earlier answers: the only record of the file, or in a file of several the respondent's own. Reports
 * `unreadable-file`, `no-earlier`, `other-respondent`, and what the reading and the checking of a record report.
 * @param catalogue the folder of the compiled catalogue
 */
export function readEarlier(
  file: string,
  { profile, respondent }: Wanted,
  catalogue: string,
): Earlier | { problems: readonly Problem[]; source?: string } {
  const read = readText(file);
  if ("problem" in read) return { problems: [read.problem] };
  const source = read.text;
  const checked = checkText(source, new Roles({ asked: profile, isFixed: true, catalogue }, readAnswerCode));
  const place = placeOf(checked, respondent);
  const other = otherThan(respondent, checked.records[place]?.respondent ?? null);
  if (other) return { problems: [{ ...other, place: { file } }] };
  const quick = checked.records[place]?.sound;
  if (quick && !needsPlaces(checked)) return { answers: quick.answers, warnings: [], source };
  const { records, problems } = placeProblems(checked, jsonPlaces(source, file));
  const found = records[place];
  if (found?.sound) return { answers: found.sound.answers, warnings: found.problems, source };
  const missing = problems.length > 0 ? problems : [problem("no-earlier", { respondent }, { file })];
  return { problems: found?.problems ?? missing, source };
}

/** That the only record of a file is another person's. Where one of the two has no name, nothing speaks against it. */
function otherThan(expected: string | null, received: string | null): Problem | null {
  if (expected === null || received === null || wordsOf(expected) === wordsOf(received)) return null;
  return problem("other-respondent", { received, expected });
}

/** Where the respondent's record stands: the only one, or the one of their name. */
function placeOf({ records }: CheckedText, respondent: string | null): number {
  if (records.length === 1) return 0;
  return respondent === null ? -1 : records.findIndex((record) => record.respondent === respondent);
}
