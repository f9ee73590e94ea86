import { type OwnFile, type Problem, problem } from "../../core/base/problem.ts";
import { jsonPlaces } from "../answers/json-places.ts";
import { readText } from "./read.ts";

const notJson = problem("not-json", { detail: "" });

/**
 * Reads a file of ours that holds one JSON value. Reports `unreadable-file`, `not-json`, `not-json-file` for a file of another kind, and
 * `piped-file`, each with its file.
 * @param wanted what the file should be
 */
export function readJsonFile(file: string, wanted: OwnFile): { value: unknown } | { problem: Problem } {
  if (file === "-") return { problem: problem("piped-file", { expected: wanted }, { file }) };
  const read = readText(file);
  if ("problem" in read) return { problem: ofWanted(read.problem, wanted) };
  try {
    return { value: JSON.parse(read.text) as unknown };
  } catch {
    // Whoever names a table in its place has another file in mind, not a mistake in its JSON.
    if (/^\s*[^\s{[]/.test(read.text))
      return { problem: problem("not-json-file", { kind: null, expected: wanted }, { file }) };
    return { problem: jsonPlaces(read.text, file).locate({ problem: notJson, path: [] }) };
  }
}

/** What is told elsewhere of a file of another kind speaks of answers. */
function ofWanted(found: Problem, wanted: OwnFile): Problem {
  return found.code === "other-kind"
    ? problem("not-json-file", { kind: found.args.kind, expected: wanted }, found.place)
    : found;
}
