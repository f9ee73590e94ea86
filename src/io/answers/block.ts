import { type Problem, problem } from "../../core/base/problem.ts";
import type { Plan } from "../../core/profile/plan.ts";
import type { Choices } from "../../core/scoring/answers.ts";

/** A piece of an input: whole records, or the place of one that is too long to be held. */
export interface Block {
  bytes: Uint8Array;
  isTooLong: boolean;
  /** The last line before it; left out where there is none, or nobody asks. */
  before?: string;
}

/** One record of a block, or what is wrong with it. */
export interface BatchRecord {
  /** Counted from 1 at the start of the block. */
  line: number;
  /** Its place in a JSON list; left out elsewhere. */
  index?: number;
  respondent: string | null;
  /** The class, or whatever else the respondent belongs to. */
  group: string | null;
  /** What it was read into; null when it cannot be scored: then one of the problems says why. */
  sound: { plan: Plan; choices: Choices } | null;
  /** `place.line` counts from 1 at the start of the block. */
  problems: readonly Problem[];
}

/** Takes one record after another. It must not keep the choices: the next record is read into the same list. */
export type Visit = (record: BatchRecord) => void;

export const NO_PROBLEMS: readonly Problem[] = [];

/** Nobody's names. */
export const NAMELESS = { respondent: null, group: null };

/** A longer record is no answer sheet, and is not held in memory. */
export const MOST_RECORD_BYTES = 1024 * 1024;

/** What stands in the place of a longer record. Whether it was cut off while it was read or came whole is all the same. */
export function tooLongRecord(place: Pick<BatchRecord, "line" | "index">): BatchRecord {
  const problems = [problem("record-too-long", { limit: MOST_RECORD_BYTES }, { line: place.line })];
  return { ...place, ...NAMELESS, sound: null, problems };
}

/** A heading must stand in so many bytes at the beginning of a table, and names at most so many columns: as many as a spreadsheet has. */
export const MOST_HEADING_BYTES = 256 * 1024;
export const MOST_HEADING_COLUMNS = 16_384;

/** A title, a date, an empty line, who made it: no table has more above its heading. */
export const MOST_HEAD_ROWS = 20;

/** A longer name of a person or a group is what somebody wrote in a column of another kind. */
export const MOST_NAME_LETTERS = 1000;

/** Of names that are too long one is told, by its key: `long-name`. Whoever is told it has neither name in any output. */
export function longName(
  names: Pick<BatchRecord, "respondent" | "group">,
): { key: "respondent" | "group"; problem: Problem } | null {
  const key = (["respondent", "group"] as const).find((one) => (names[one]?.length ?? 0) > MOST_NAME_LETTERS);
  if (key === undefined) return null;
  const args = { key, letters: names[key]?.length ?? 0, limit: MOST_NAME_LETTERS };
  return { key, problem: problem("long-name", args) };
}

/** The problem of a record, with the record's own place in its list before it. */
export function inElement(one: Problem, index: number | undefined): Problem {
  if (index === undefined) return one;
  const inner = one.place?.path;
  const path = `[${index}]${inner === undefined ? "" : `.${inner}`}`;
  return { ...one, place: { ...one.place, path } };
}
