import { planOf } from "../../core/profile/plan.ts";
import type { Roles } from "../profiles/roles.ts";
import { MOST_RECORD_BYTES, NO_PROBLEMS, tooLongRecord, type Visit } from "./block.ts";
import { MARK } from "./json-values.ts";
import { readOneRecord } from "./one-record.ts";
import { QuickReader } from "./quick-record.ts";
import { severalIn } from "./values.ts";

const NEW_LINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;

/** Reads blocks of NDJSON: one record a line. Empty lines are none. */
export class LinesReader {
  readonly #roles: Roles;
  readonly #quick: QuickReader;

  constructor(roles: Roles) {
    this.#roles = roles;
    this.#quick = new QuickReader(planOf(roles.asked));
  }

  /** Hands every record on. @returns the number of lines */
  read(bytes: Uint8Array, visit: Visit): number {
    const plan = planOf(this.#roles.asked);
    const quick = this.#quick;
    let line = 0;
    for (let from = 0; from < bytes.length; ) {
      line += 1;
      const end = lineEndAfter(bytes, quick.read(bytes, from));
      if (end >= 0 && end - from <= MOST_RECORD_BYTES) {
        const { respondent, group, choices } = quick;
        visit({ line, respondent, group, sound: { plan, choices }, problems: NO_PROBLEMS });
        from = end + 1;
        continue;
      }
      const next = bytes.indexOf(NEW_LINE, from);
      const to = next < 0 ? bytes.length : next;
      if (to - from > MOST_RECORD_BYTES) visit(tooLongRecord({ line }));
      else this.#readWithCare(bytes.subarray(from, to), line, visit);
      from = to + 1;
    }
    return line;
  }

  /** Reads one line, or several records that stand in it. */
  #readWithCare(bytes: Uint8Array, line: number, visit: Visit): void {
    const from = beginning(bytes);
    if (from === bytes.length) return;
    for (const record of severalIn(bytes) ?? [bytes.subarray(from)]) {
      const origin = { line: line - 1, column: record.byteOffset - bytes.byteOffset };
      visit(readOneRecord(record, this.#roles, { line }, origin));
    }
  }
}

/** Where a line begins, after space and a byte order mark, which stands where files were joined. */
function beginning(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length && ((bytes[at] ?? 0) <= SPACE || MARK.includes(bytes[at] ?? 0))) at += 1;
  return at;
}

/** Where the line ends, when nothing but space stands between. */
function lineEndAfter(bytes: Uint8Array, from: number): number {
  if (from < 0) return from;
  let at = from;
  while (bytes[at] === SPACE || bytes[at] === RETURN) at += 1;
  return at >= bytes.length || bytes[at] === NEW_LINE ? at : -1;
}
