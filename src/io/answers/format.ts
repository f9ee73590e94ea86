/** How records stand in an input. */
export const INPUT_FORMATS = ["json", "ndjson", "csv"] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/**
 * Tells the format of an input by its beginning. JSON is one value that spans lines, a list, or all there is; NDJSON holds an
 * object a line; what begins otherwise is a table.
 */
export function detectFormat(start: string, isWhole: boolean): InputFormat {
  const lines = start.split("\n").filter((line) => line.trim() !== "");
  const [first = "", second] = lines.map((line) => line.trim());
  if (first === "") return "ndjson";
  if (first.startsWith("[")) return "json";
  if (isJson(first)) return isWhole && second === undefined ? "json" : "ndjson";
  if (!first.startsWith("{")) return "csv";
  // A first line that is no whole object opens a document, unless the next line opens a record of its own.
  if (second === undefined) return isWhole ? "json" : "ndjson";
  return second.startsWith("{") && !/[{[,:]$/.test(first) ? "ndjson" : "json";
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
