import type { Problem } from "../../core/base/problem.ts";
import type { Roles } from "../profiles/roles.ts";
import { jsonPlaces } from "./json-places.ts";
import { checkText, needsPlaces, type PlacedRecord, placeProblems } from "./records.ts";

/** A JSON text, read and checked, with every problem in its place. */
export interface PlacedText {
  records: readonly PlacedRecord[];
  /** What keeps the text from being read at all. */
  problems: readonly Problem[];
}

/** Where a text comes from. */
export interface Origin {
  file?: string | undefined;
  /** Lines before the text in its file. */
  lineOffset?: number;
}

/** Reads every record of a JSON text and checks it. Places are looked for only where something is wrong, since that takes long. */
export function readDocument(text: string, roles: Roles, { file, lineOffset }: Origin = {}): PlacedText {
  const checked = checkText(text, roles);
  if (needsPlaces(checked)) return placeProblems(checked, jsonPlaces(text, file, lineOffset));
  const records = checked.records.map(({ respondent, sound, path }) => ({
    respondent,
    sound,
    path,
    problems: [],
  }));
  return { records, problems: [] };
}
