import { stripControls } from "../../../core/base/clean.ts";
import { type Problem, problem } from "../../../core/base/problem.ts";
import { codesIn, type FoundCode } from "../../../core/code/find.ts";
import type { CodeOwner } from "../../../text/code.ts";
import type { Roles } from "../../profiles/roles.ts";
import { type BatchRecord, NAMELESS } from "../block.ts";
import { RecordMaker } from "./code-records.ts";
import { type Message, messagesIn } from "./messages.ts";
import { holdsField, ownerBehind, ownerIn } from "./owner.ts";

/** A text of answer codes, read. */
export interface CodeText {
  records: readonly BatchRecord[];
  /** What is to be told of the whole: `lines-without-code` and `repeated-codes`. */
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
      maker.add(code, owners[index] ?? NAMELESS, lines.placeOf(message.from + from));
    }
  }
  const told = ignored === 0 ? [] : [problem("lines-without-code", { count: ignored }, undefined, "warning")];
  return { records: maker.records, problems: [...told, ...maker.problems] };
}

/**
 * Whose the codes of a message are. What stands before a code tells, and the fields behind it that are no other's: those in its
 * line, or all up to the next code where it is the last, or where the first has no name before it and the last has one behind.
 */
function ownersOf(words: string, codes: readonly FoundCode[], { sender }: Message): CodeOwner[] {
  const areBehind = standBehind(words, codes);
  let at = 0;
  return codes.map(({ from, to }, index) => {
    const own = ownerIn(words.slice(at, from), sender !== null);
    const next = codes[index + 1]?.from;
    const lineEnd = words.indexOf("\n", to);
    const isInLine = !areBehind && next !== undefined;
    const end = isInLine && lineEnd >= 0 && lineEnd < next ? lineEnd : isInLine ? to : (next ?? words.length);
    const more = ownerBehind(words.slice(to, end));
    const isOwn = more !== null && (own.respondent === null || more.respondent === null);
    at = isOwn ? end : to;
    const respondent = own.respondent ?? (isOwn ? more.respondent : null);
    return {
      respondent: respondent ?? (sender === null ? null : stripControls(sender)),
      group: own.group ?? (isOwn ? more.group : null),
    };
  });
}

/** Whether the fields of a message stand behind the codes that they are of. */
function standBehind(words: string, codes: readonly FoundCode[]): boolean {
  const first = ownerIn(words.slice(0, codes[0]?.from), false);
  const last = ownerBehind(words.slice(codes.at(-1)?.to));
  if (last === null || first.respondent !== null) return false;
  return last.respondent !== null || first.group === null;
}

/** How many lines hold neither a code nor what says whose one is. */
function linesWithout(words: string, codes: readonly FoundCode[]): number {
  let count = 0;
  let from = 0;
  let next = 0;
  for (const line of words.split("\n")) {
    const to = from + line.length;
    while ((codes[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next += 1;
    const holdsCode = (codes[next]?.from ?? Number.POSITIVE_INFINITY) < to;
    const isLabel = codes[next]?.from === to + 1 && line.trimEnd().endsWith(":");
    const saysWhose = codes.length > 0 && (holdsField(line) || isLabel);
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
