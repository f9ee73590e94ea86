import { type Problem, problem } from "../../core/base/problem.ts";
import { readSummary } from "../../core/summary/read.ts";
import type { Summary } from "../../core/summary/shape.ts";
import { jsonPlaces } from "../answers/json-places.ts";
import { readText } from "./read.ts";

/**
 * Reads the JSON form of a summary. Reports `unreadable-file`, `not-json`, `not-a-summary`, `summary-of-roles` and `summary-newer`,
 * each with its file.
 */
export function readSummaryFile(file: string): { summary: Summary } | { problem: Problem } {
  const read = readText(file);
  if ("problem" in read) return read;
  let value: unknown;
  try {
    value = JSON.parse(read.text);
  } catch {
    return { problem: jsonPlaces(read.text, file).locate({ problem: notJson, path: [] }) };
  }
  const found = readSummary(value);
  return "summary" in found ? found : { problem: { ...found.problem, place: { file } } };
}

const notJson = problem("not-json", { detail: "" });
