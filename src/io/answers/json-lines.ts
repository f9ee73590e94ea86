import { problem } from "../../core/base/problem.ts";
import { planOf } from "../../core/profile/plan.ts";
import { choose } from "../../core/scoring/answers.ts";
import type { Roles } from "../profiles/roles.ts";
import { type BatchRecord, NO_PROBLEMS, type Visit } from "./block.ts";
import { readDocument } from "./document.ts";
import { QuickReader } from "./quick-record.ts";
import { decode } from "./utf8.ts";

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
      if (end >= 0) {
        const { respondent, choices } = quick;
        visit({ line, respondent, group: null, sound: { plan, choices }, problems: NO_PROBLEMS });
        from = end + 1;
        continue;
      }
      const next = bytes.indexOf(NEW_LINE, from);
      const to = next < 0 ? bytes.length : next;
      const record = this.#readWithCare(bytes.subarray(from, to), line);
      if (record) visit(record);
      from = to + 1;
    }
    return line;
  }

  #readWithCare(bytes: Uint8Array, line: number): BatchRecord | null {
    const text = decode(bytes);
    const failed = { line, respondent: null, group: null, sound: null };
    if (text === null) return { ...failed, problems: [problem("not-utf8", {}, { line })] };
    if (text.trim() === "") return null;
    const { records, problems } = readDocument(text, this.#roles, { lineOffset: line - 1 });
    const [record] = records;
    if (!record) return { ...failed, problems };
    if (text.trimStart().startsWith("[")) {
      return { ...failed, problems: [problem("not-a-record", { received: "list" }, { line })] };
    }
    const { respondent, sound } = record;
    if (!sound) return { line, respondent, group: null, sound, problems: record.problems };
    const plan = planOf(sound.profile);
    const choices = choose(plan, sound.answers);
    return { line, respondent, group: null, sound: { plan, choices }, problems: record.problems };
  }
}

/** Where the line ends, when nothing but space stands between. */
function lineEndAfter(bytes: Uint8Array, from: number): number {
  if (from < 0) return from;
  let at = from;
  while (bytes[at] === SPACE || bytes[at] === RETURN) at += 1;
  return at >= bytes.length || bytes[at] === NEW_LINE ? at : -1;
}
