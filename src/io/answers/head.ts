import type { Plan } from "../../core/profile/plan.ts";
import { type ColumnChoice, matchColumns } from "./columns.ts";
import { DELIMITERS, type Delimiter, readRow } from "./csv-rows.ts";
import type { TableHead } from "./table.ts";
import { decodeLoosely } from "./utf8.ts";

/** The head of a table, and where its first record begins. */
export interface FoundHead {
  head: TableHead;
  lines: number;
}

/** Reads the header of a table. The delimiter is the one with which most columns mean an item. */
export function readHead(start: Uint8Array, plan: Plan, choice?: ColumnChoice): FoundHead {
  const text = decodeLoosely(start);
  const named = /^\s*sep=([,;\t])\r?\n/i.exec(text);
  const from = named?.[0].length ?? 0;
  const candidates = named ? DELIMITERS.filter((one) => one === named[1]) : DELIMITERS;
  const tried = candidates.map((delimiter) => tryHead(text, from, delimiter, { plan, choice }));
  const [best] = tried.sort((a, b) => b.matched - a.matched || b.width - a.width);
  if (!best) throw new RangeError("no delimiter to try");
  return { head: best.head, lines: best.lines + text.slice(0, from).split("\n").length - 1 };
}

interface Meant {
  plan: Plan;
  choice: ColumnChoice | undefined;
}

function tryHead(text: string, from: number, delimiter: Delimiter, { plan, choice }: Meant) {
  const { cells, lines } = readRow(text, from, delimiter);
  const columns = matchColumns(cells, plan, choice);
  const matched = new Set(columns.items.filter((item) => item >= 0)).size;
  return { head: { columns, delimiter }, lines, matched, width: cells.length };
}
