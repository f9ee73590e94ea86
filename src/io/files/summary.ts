import type { Problem } from "../../core/base/problem.ts";
import { readSummary } from "../../core/summary/read.ts";
import type { Summary } from "../../core/summary/shape.ts";
import { readJsonFile } from "./json-file.ts";

/**
 * Reads the JSON form of a summary. Reports `unreadable-file`, `not-json`, `not-json-file`, `piped-file`, `not-a-summary`, `summary-of-roles`,
 * `summary-of-items` and `summary-newer`, each with its file.
 */
export function readSummaryFile(file: string): { summary: Summary } | { problem: Problem } {
  const read = readJsonFile(file, "summary");
  if ("problem" in read) return read;
  const found = readSummary(read.value);
  return "summary" in found ? found : { problem: { ...found.problem, place: { file } } };
}
