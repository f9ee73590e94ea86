import { isJson } from "../../core/base/json.ts";

/** How records stand in an input. */
export const INPUT_FORMATS = ["json", "ndjson", "csv", "kode"] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/**
 * Tells the format of an input by its beginning. JSON is one value that spans lines, a list, or all there is; NDJSON holds an
 * object a line; what begins otherwise is a table.
 */
export function detectFormat(start: string, isWhole: boolean): InputFormat {
  const lines = start.split("\n").filter((line) => line.trim() !== "");
  const [first = "", second = null, third = null] = lines.map((line) => line.trim());
  if (first === "") return "ndjson";
  if (!/^[{[]/.test(first)) return second === null && isWhole && isJson(first) ? "json" : "csv";
  if (!opensJson(first)) return "csv";
  if (first.startsWith("[")) return "json";
  if (isJson(first)) return isWhole && second === null ? "json" : "ndjson";
  // A first line that is no whole object opens a document, unless the next lines are records of their own.
  if (second === null) return isWhole ? "json" : "ndjson";
  if (!second.startsWith("{")) return "json";
  if (!/[{[,:]$/.test(first)) return "ndjson";
  const isDocument = isWhole ? isJson(start) : third !== null && !third.startsWith("{");
  return isJson(second) && !isDocument ? "ndjson" : "json";
}

/** Whether a bracket opens a value, and not the heading of a table: `[1] Empati,[2] Sabar`, `{nama},{kelas}`. */
function opensJson(line: string): boolean {
  if (line.startsWith("[")) return /^\[\s*(?:[[{"\]]|-?\d[\d.]*\s*,|$)/.test(line) || isJson(line);
  return /^\{\s*(?:["}]|$)/.test(line) || line.includes(":");
}
