import type { Problem } from "../../core/base/problem.ts";
import type { Plan } from "../../core/profile/plan.ts";
import type { Choices } from "../../core/scoring/answers.ts";

/** A piece of an input: whole records, or the place of one that is too long to be held. */
export interface Block {
  bytes: Uint8Array;
  isTooLong: boolean;
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

/** A longer record is no answer sheet, and is not held in memory. */
export const MOST_RECORD_BYTES = 1024 * 1024;

/** The problem of a record, with the record's own place in its list before it. */
export function inElement(one: Problem, index: number | undefined): Problem {
  if (index === undefined) return one;
  const inner = one.place?.path;
  const path = `[${index}]${inner === undefined ? "" : `.${inner}`}`;
  return { ...one, place: { ...one.place, path } };
}
