import { type Problem, problem } from "../../core/base/problem.ts";
import { jsonPlaces } from "../answers/json-places.ts";
import { readText } from "./read.ts";

const notJson = problem("not-json", { detail: "" });

/** Reads a file of ours that holds one JSON value. Reports `unreadable-file` and `not-json`, each with its file. */
export function readJsonFile(file: string): { value: unknown } | { problem: Problem } {
  const read = readText(file);
  if ("problem" in read) return read;
  try {
    return { value: JSON.parse(read.text) as unknown };
  } catch {
    return { problem: jsonPlaces(read.text, file).locate({ problem: notJson, path: [] }) };
  }
}
