import type { Plan } from "../../core/profile/plan.ts";
import { matchColumns } from "./columns.ts";
import { DELIMITERS, type Delimiter, readRow } from "./csv-rows.ts";
import type { TableHead } from "./table.ts";
import { decodeLoosely } from "./utf8.ts";

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

/** The head of a table, and where its first record begins. */
export interface FoundHead {
  head: TableHead;
  lines: number;
}

/** Reads the header of a table. The delimiter is the one with which most columns mean an item. */
export function readHead(start: Uint8Array, plan: Plan): FoundHead {
  const text = decodeLoosely(start);
  const named = /^\s*sep=([,;\t])\r?\n/i.exec(text);
  const from = named?.[0].length ?? 0;
  const candidates = named ? DELIMITERS.filter((one) => one === named[1]) : DELIMITERS;
  const tried = candidates.map((delimiter) => tryHead(text, from, delimiter, plan));
  const [best] = tried.sort((a, b) => b.matched - a.matched || b.width - a.width);
  if (!best) throw new RangeError("no delimiter to try");
  return { head: best.head, lines: best.lines + (named ? 1 : 0) };
}

function tryHead(text: string, from: number, delimiter: Delimiter, plan: Plan) {
  const { cells, lines } = readRow(text, from, delimiter);
  const columns = matchColumns(cells, plan);
  const matched = new Set(columns.items.filter((item) => item >= 0)).size;
  return { head: { columns, delimiter }, lines, matched, width: cells.length };
}
