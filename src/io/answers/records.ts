import { type Finding, type Path, pathText } from "../../core/base/finding.ts";
import { grouped } from "../../core/base/grouped.ts";
import type { Problem } from "../../core/base/problem.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { type Answers, checkAnswers } from "../../core/scoring/answers.ts";
import type { Roles } from "../profiles/roles.ts";
import { type LocatedRecord, parseAnswers, unknownKeys } from "./json.ts";
import type { JsonPlaces } from "./json-places.ts";

/** One respondent of a JSON text. */
export interface CheckedRecord {
  respondent: string | null;
  group: string | null;
  /** What can be scored; null when a finding is an error. */
  sound: { profile: Profile; answers: Answers } | null;
  findings: readonly Finding[];
  path: Path;
}

/** A JSON text, read and checked. */
export interface CheckedText {
  records: CheckedRecord[];
  /** What keeps the text from being read at all. */
  findings: readonly Finding[];
  mayRepeatKeys: boolean;
}

/** Reads every record of a JSON text, and checks it against the role that it is for. */
export function checkText(text: string, roles: Roles): CheckedText {
  const parsed = parseAnswers(text);
  if ("findings" in parsed) return { records: [], findings: parsed.findings, mayRepeatKeys: false };
  return {
    records: parsed.records.map((located) => checkRecord(located, roles)),
    findings: [],
    mayRepeatKeys: parsed.mayRepeatKeys,
  };
}

function checkRecord(located: LocatedRecord, roles: Roles): CheckedRecord {
  const { record, findings, path, answersPath } = located;
  const { respondent, group, answers } = record;
  const code = roles.readsCodes ? codeIn(answers) : null;
  if (code !== null) return checkCode(code, located, roles);
  const role = roles.named(record.profile);
  if ("problem" in role) {
    const wrong = { problem: role.problem, path: [...path, "profile"] };
    return { respondent, group, path, sound: null, findings: [...findings, wrong] };
  }
  const { profile } = role;
  const wrong = checkAnswers(profile, answers).map((found) => ({
    problem: found,
    path: found.place?.path === undefined ? answersPath : [...answersPath, found.place.path],
  }));
  const all = [...findings, ...wrong];
  const isSound = all.every((one) => one.problem.severity !== "error");
  return { respondent, group, path, sound: isSound ? { profile, answers } : null, findings: all };
}

/** The answer code that stands in place of answers: `{"respondent": "A-01", "code": "KC1-…"}`; null where there is none. */
function codeIn(answers: Answers): string | null {
  const code: unknown = Object.hasOwn(answers, CODE) ? answers[CODE] : null;
  return typeof code === "string" ? code : null;
}

const CODE = "code";

function checkCode(code: string, { record, findings, path, answersPath }: LocatedRecord, roles: Roles) {
  const { respondent, group, profile, answers } = record;
  const others = Object.keys(answers).filter((key) => key !== CODE);
  const unknown = unknownKeys(others, answersPath, []);
  const read = roles.readCode(code, profile);
  const wrong = "problems" in read ? read.problems : [];
  const ofCode = wrong.map((one) => ({ problem: one, path: [...answersPath, CODE] }));
  const all = [...findings, ...unknown, ...ofCode];
  const isSound = all.every((one) => one.problem.severity !== "error");
  return { respondent, group, path, sound: isSound && "answers" in read ? read : null, findings: all };
}

/** Whether places must be looked for in the text. */
export function needsPlaces({ records, findings, mayRepeatKeys }: CheckedText): boolean {
  return mayRepeatKeys || findings.length > 0 || records.some((record) => record.findings.length > 0);
}

/** A record with its problems placed. */
export interface PlacedRecord {
  respondent: string | null;
  group: string | null;
  sound: { profile: Profile; answers: Answers } | null;
  path: Path;
  problems: readonly Problem[];
}

/**
 * Places every problem. A repeated key makes it unclear which answer is meant, and JSON.parse keeps only the last: such a
 * record is not scored.
 */
export function placeProblems(
  { records, findings }: CheckedText,
  places: JsonPlaces,
): { records: PlacedRecord[]; problems: Problem[] } {
  const repeated = places.duplicateKeys();
  const byElement = elementsOf(repeated);
  return {
    records: records.map(({ respondent, group, sound, path, findings: found }) => {
      const own = path.length === 0 ? repeated : (byElement.get(pathText(path)) ?? []);
      return {
        respondent,
        group,
        sound: own.length > 0 ? null : sound,
        path,
        problems: [...found.map(places.locate), ...own],
      };
    }),
    problems: findings.map(places.locate),
  };
}

/** By the place of an element in its list: the problems within it. */
function elementsOf(problems: readonly Problem[]): Map<string, Problem[]> {
  return grouped(problems, ({ place }) => /^\[\d+\]/.exec(place?.path ?? "")?.[0] ?? "");
}
