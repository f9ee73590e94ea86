import { oneLine } from "../../core/base/clean.ts";
import type { Place, Problem } from "../../core/base/problem.ts";
import type { Input, Job } from "../../io/streams/jobs.ts";
import { batchWords } from "../../text/batch.ts";
import { problemWords } from "../../text/problems/problems.ts";
import type { Person } from "./gathered.ts";

/** Where the respondents of a job stand. */
export interface Origin {
  /** Undefined for stdin. */
  file: string | undefined;
  /** Of a workbook. */
  sheet: string | undefined;
  /** Lines of the input before those of the job. */
  lines: number;
  /** Records of the input before those of the job, where they do not stand in a line each. */
  records: number | null;
}

/** Of no input. */
export const NOWHERE: Origin = { file: undefined, sheet: undefined, lines: 0, records: 0 };

/** Where a job's respondents stand, before it is counted. */
export function originOf(job: Job): Origin {
  if (!("input" in job)) return NOWHERE;
  const { file, sheet, lines, records } = job.input;
  const isJson =
    (job.kind === "document" && !job.isCodes) || (job.kind === "block" && job.shape.kind === "values");
  return { file, sheet, lines, records: isJson ? records : null };
}

/** Whether the records stand in a JSON list. */
export function isList(job: Job): boolean {
  if (job.kind === "block") return job.shape.kind === "values" && job.shape.place.isInList;
  return job.kind === "document" && job.placed.records.some(({ index }) => index !== undefined);
}

/**
 * What a respondent is called: by the id that was given, else by the place.
 * @param before respondents of the job before this one
 */
export function nameOf(person: Person, origin: Origin, before: number): string {
  return person.respondent === null ? withinOf(person, origin, before) : oneLine(person.respondent);
}

/** Where a record stands: the input, and the line, or the place among the values of a JSON text. */
export function placeOf(person: Person, origin: Origin, before: number): string {
  const { file, sheet } = origin;
  const parts = [file ?? problemWords.input, ...(sheet === undefined ? [] : [sheet])];
  return [...parts, withinOf(person, origin, before)].map(oneLine).join(", ");
}

function withinOf({ line, index }: Person, { lines, records }: Origin, before: number): string {
  if (index !== undefined) return batchWords.entry(index + 1);
  return records === null ? batchWords.line(line + lines) : batchWords.entry(records + before + 1);
}

/**
 * A problem with the input that it stands in.
 * @param before lines of the input before those that the problem counts from
 */
export function placedIn(input: Input, before: number, { place, ...one }: Problem): Problem {
  const line = place?.line === undefined ? {} : { line: place.line + before };
  return { ...one, place: { ...place, ...whereOf(input), ...line } } as Problem;
}

/** Where an input is. */
export function whereOf({ file, sheet }: Input): Place {
  return { ...(file !== undefined && { file }), ...(sheet !== undefined && { sheet }) };
}

/** Something that grows with the place in a text. */
export function offsetOf({ place }: Problem): number {
  return (place?.line ?? 0) * 2 ** 24 + (place?.column ?? 0);
}
