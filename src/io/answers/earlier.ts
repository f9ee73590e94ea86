import { type Problem, problem } from "../../core/base/problem.ts";
import { accentsOf, nameWords } from "../../core/base/words.ts";
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
 * `unreadable-file`, `no-earlier`, `several-earlier`, `other-respondent`, and what the reading and the checking of a record report. Notes
 * `respondent-spelling`.
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
  const notes = other ? [{ ...other, place: { file } }] : [];
  if (other?.severity === "error") return { problems: notes };
  const quick = checked.records[place]?.sound;
  if (quick && !needsPlaces(checked)) return { answers: quick.answers, warnings: notes, source };
  const { records, problems } = placeProblems(checked, jsonPlaces(source, file));
  const found = records[place];
  if (found?.sound) return { answers: found.sound.answers, warnings: [...notes, ...found.problems], source };
  const none = { ...noneOf(checked, respondent), place: { file } };
  const missing = none.code === "no-earlier" && problems.length > 0 ? problems : [none];
  return { problems: found?.problems ?? missing, source };
}

/**
 * That the only record of a file is another person's, or one's whose name has other accents: some leave them out. Where one of the two
 * has no name, nothing speaks against it.
 */
function otherThan(expected: string | null, received: string | null): Problem | null {
  if (expected === null || received === null) return null;
  const [own, given] = [expected, received].map((name) => nameWords(name) || name);
  if (own !== given) return problem("other-respondent", { received, expected });
  const isSpeltAlike = accentsOf(expected) === accentsOf(received);
  return isSpeltAlike ? null : problem("respondent-spelling", { received, expected }, undefined, "warning");
}

/** Where the respondent's record stands: the only one, or the only one of their name. */
function placeOf(checked: CheckedText, respondent: string | null): number {
  if (checked.records.length === 1) return 0;
  const [place = -1, ...more] = placesOf(checked, respondent);
  return more.length > 0 ? -1 : place;
}

/** Why no record is the respondent's. */
function noneOf(checked: CheckedText, respondent: string | null): Problem {
  const count = placesOf(checked, respondent).length;
  return respondent !== null && count > 1
    ? problem("several-earlier", { respondent, count })
    : problem("no-earlier", { respondent });
}

function placesOf({ records }: CheckedText, respondent: string | null): number[] {
  if (respondent === null) return [];
  return records.flatMap((record, place) => (record.respondent === respondent ? [place] : []));
}
