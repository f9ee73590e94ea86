import { type Problem, problem } from "../../../core/base/problem.ts";
import { codesIn, type FoundCode } from "../../../core/code/find.ts";
import type { Roles } from "../../profiles/roles.ts";
import type { BatchRecord } from "../block.ts";
import { RecordMaker } from "./code-records.ts";
import { messagesIn } from "./messages.ts";
import { classIn, holdsField } from "./owner.ts";
import { NO_OWNER, ownersOf } from "./owners.ts";

/** A text of answer codes, read. */
export interface CodeText {
  records: readonly BatchRecord[];
  /** What is to be told of the whole: `lines-without-code`, `unread-words` and `repeated-codes`. */
  problems: readonly Problem[];
}

/**
 * Reads the answer codes of a text: one record each, with the name and the class that stand before it in its line, or in fields
 * before or behind it; where none do, the sender of the message. What clearly means to be a code but is spoilt is a record with a
 * problem.
 */
export function readCodeText(text: string, roles: Roles): CodeText {
  const maker = new RecordMaker(roles);
  const lines = new LineCounter(text);
  let ignored = 0;
  for (const message of messagesIn(text)) {
    const words = text.slice(message.from, message.to);
    const codes = codesIn(words);
    ignored += linesWithout(words, codes);
    const owners = ownersOf(words, codes, message);
    for (const [index, { code, from }] of codes.entries()) {
      maker.add(code, owners[index] ?? NO_OWNER, lines.placeOf(message.from + from));
    }
  }
  return { records: maker.records, problems: [...linesPassedOver(ignored), ...maker.problems] };
}

/** What is to be told of lines without a code: `lines-without-code`. */
export function linesPassedOver(count: number): Problem[] {
  return count === 0 ? [] : [problem("lines-without-code", { count }, undefined, "warning")];
}

/** How many lines hold neither a code nor what says whose one is. */
function linesWithout(words: string, codes: readonly FoundCode[]): number {
  let count = 0;
  let from = 0;
  let next = 0;
  let isBelowField = false;
  for (const line of words.split("\n")) {
    const to = from + line.length;
    while ((codes[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next += 1;
    const holdsCode = (codes[next]?.from ?? Number.POSITIVE_INFINITY) < to;
    const isLabel = codes[next]?.from === to + 1 && line.trimEnd().endsWith(":");
    isBelowField = holdsField(line) || (isBelowField && classIn(line) !== null);
    const saysWhose = codes.length > 0 && (isBelowField || isLabel);
    if (!holdsCode && line.trim() !== "" && !saysWhose) count += 1;
    from = to + 1;
  }
  return count;
}

/** Tells lines and columns of places that come in their order. */
class LineCounter {
  readonly #text: string;
  #line = 1;
  #start = 0;
  /** Where the line ends. */
  #end: number;

  constructor(text: string) {
    this.#text = text;
    this.#end = this.#endAfter(0);
  }

  placeOf(at: number): { line: number; column: number } {
    while (this.#end < at) {
      this.#line += 1;
      this.#start = this.#end + 1;
      this.#end = this.#endAfter(this.#start);
    }
    return { line: this.#line, column: at - this.#start + 1 };
  }

  #endAfter(from: number): number {
    const end = this.#text.indexOf("\n", from);
    return end < 0 ? this.#text.length : end;
  }
}
