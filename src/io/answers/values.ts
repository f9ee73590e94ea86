import { isJson } from "../../core/base/json.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import { planOf } from "../../core/profile/plan.ts";
import type { Roles } from "../profiles/roles.ts";
import { MOST_RECORD_BYTES, NO_PROBLEMS, tooLongRecord, type Visit } from "./block.ts";
import { Cursor } from "./cursor.ts";
import { NOWHERE, restartWithin, ValueScanner } from "./json-values.ts";
import { readOneRecord } from "./one-record.ts";
import { QuickReader } from "./quick-record.ts";
import { decodeLoosely } from "./utf8.ts";

/** Where some values stand in their input. */
export interface ValuesPlace {
  /** Whether they are elements of a list. */
  isInList: boolean;
  /** Elements of the list before them. */
  index: number;
  /** Lines before them, and what stands before them in their first. */
  line: number;
  column: number;
  /** How far in that line begins. */
  indent: number;
}

const BEGINNING: ValuesPlace = { isInList: false, index: 0, line: 0, column: 0, indent: 0 };

/** So many broken records are looked through for others, each of which may seem to last to the end. */
const MOST_RESTARTS = 100;

/** Reads records from JSON values: the elements of a list, or values one after the other. */
export class ValuesReader {
  readonly #roles: Roles;
  readonly #quick: QuickReader;

  constructor(roles: Roles) {
    this.#roles = roles;
    this.#quick = new QuickReader(planOf(roles.asked));
  }

  /** Hands every record of a block on. What stands between them is for whoever cut the block. */
  read(bytes: Uint8Array, place: ValuesPlace, visit: Visit): void {
    new Walk(bytes, place).go((walk) => this.#readValue(walk, visit));
  }

  /** Hands every record of a whole text on. @returns what stands between them and does not belong there: `not-json` */
  readAll(bytes: Uint8Array, visit: Visit): Problem[] {
    const walk = new Walk(bytes, BEGINNING);
    walk.go(() => this.#readValue(walk, visit));
    if (walk.scanner.isInList) walk.tell("CloseBracketExpected", bytes.length);
    return walk.mistakes;
  }

  #readValue(walk: Walk, visit: Visit): void {
    const { bytes, from, to, inList } = walk;
    const quick = this.#quick;
    if (to - from > MOST_RECORD_BYTES) {
      visit(tooLongRecord({ line: walk.cursor.to(from).line + 1, ...inList }));
      return;
    }
    if (quick.read(bytes, from) === to) {
      const { respondent, group, choices } = quick;
      const sound = { plan: planOf(this.#roles.asked), choices };
      // A record of a list is known by its place in it; to count lines takes longer.
      const line = inList.index === undefined ? walk.cursor.to(from).line + 1 : 1;
      visit({ line, ...inList, respondent, group, sound, problems: NO_PROBLEMS });
      return;
    }
    const restart = walk.restart();
    const origin = walk.cursor.to(from);
    const place = { line: origin.line + 1, ...inList };
    visit(readOneRecord(trimmed(bytes, from, restart), this.#roles, place, origin));
  }
}

/** Goes through values, and knows where it is. */
class Walk {
  readonly bytes: Uint8Array;
  readonly scanner: ValueScanner;
  readonly cursor: Cursor;
  readonly mistakes: Problem[] = [];
  from = 0;
  to = 0;
  #index: number;
  #restarts = 0;

  constructor(bytes: Uint8Array, place: ValuesPlace) {
    this.bytes = bytes;
    this.scanner = new ValueScanner(place);
    this.cursor = new Cursor(bytes, place);
    this.#index = place.index;
  }

  go(take: (walk: Walk) => void): void {
    const { bytes, scanner } = this;
    for (;;) {
      const step = scanner.next(bytes) ?? scanner.cutOff(bytes.length);
      if (!step) return;
      if (step.kind === "list") this.#index = 0;
      else if (step.kind === "mistake") this.tell(step.detail, step.at);
      else {
        [this.from, this.to] = [step.from, step.to];
        take(this);
        this.#index += 1;
      }
    }
  }

  /** The place of the value at hand in its list. */
  get inList(): { index?: number } {
    return this.scanner.isInList ? { index: this.#index } : {};
  }

  tell(detail: string, at: number): void {
    const { line, column } = this.cursor.to(at);
    this.mistakes.push(problem("not-json", { detail }, { line: line + 1, column: column + 1 }));
  }

  /** Where the value at hand ends: where it is no JSON and seems to hold the next record, before that. */
  restart(): number {
    const { bytes, scanner, from, to } = this;
    if (this.#restarts >= MOST_RESTARTS) return to;
    const next = restartWithin(bytes, scanner.indent, from, to);
    if (next === NOWHERE || isJson(decodeLoosely(bytes.subarray(from, to)))) return to;
    this.#restarts += 1;
    scanner.restart(next);
    return next;
  }
}

/** Without the space at its end, so that what a record lacks is told where it ends. */
function trimmed(bytes: Uint8Array, from: number, to: number): Uint8Array {
  let end = to;
  while (end > from && (bytes[end - 1] ?? 0) <= 0x20) end -= 1;
  return bytes.subarray(from, end);
}

/** The texts of several records in one line, as where files without a line feed at their end were joined; null where it is not so. */
export function severalIn(bytes: Uint8Array): Uint8Array[] | null {
  const scanner = new ValueScanner();
  const found: Uint8Array[] = [];
  for (let step = scanner.next(bytes); step; step = scanner.next(bytes)) {
    if (step.kind !== "value" || bytes[step.from] !== OPEN_MAP) return null;
    found.push(bytes.subarray(step.from, step.to));
  }
  return found.length > 1 && scanner.start === NOWHERE ? found : null;
}

const OPEN_MAP = 0x7b;
