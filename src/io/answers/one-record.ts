import { problem } from "../../core/base/problem.ts";
import { planOf } from "../../core/profile/plan.ts";
import { choose } from "../../core/scoring/answers.ts";
import { notUtf8 } from "../files/read.ts";
import type { Roles } from "../profiles/roles.ts";
import type { BatchRecord } from "./block.ts";
import type { Position } from "./cursor.ts";
import { jsonPlaces } from "./json-places.ts";
import { type CheckedRecord, checkText, placeProblems } from "./records.ts";
import { decode } from "./utf8.ts";

/** Where a record stands in its input. */
export type RecordPlace = Pick<BatchRecord, "line" | "index">;

/** What checked answers are scored as. */
export function soundOf(sound: CheckedRecord["sound"]): BatchRecord["sound"] {
  if (!sound) return null;
  const plan = planOf(sound.profile);
  return { plan, choices: choose(plan, sound.answers) };
}

/**
 * Reads the JSON of one record with care, and finds the place of whatever is wrong with it.
 * @param origin where its text begins
 */
export function readOneRecord(
  bytes: Uint8Array,
  roles: Roles,
  place: RecordPlace,
  origin: Position,
): BatchRecord {
  const failed = { ...place, respondent: null, group: null, sound: null };
  const text = decode(bytes);
  if (text === null) return { ...failed, problems: [notUtf8(bytes, origin.line)] };
  if (text.startsWith("[")) {
    const list = problem(
      "not-a-record",
      { received: "list" },
      { line: origin.line + 1, column: origin.column + 1 },
    );
    return { ...failed, problems: [list] };
  }
  const { records, problems } = placeProblems(checkText(text, roles), jsonPlaces(text, undefined, origin));
  const [record] = records;
  if (!record) return { ...failed, problems };
  return {
    ...failed,
    respondent: record.respondent,
    group: record.group,
    sound: soundOf(record.sound),
    problems: record.problems,
  };
}
