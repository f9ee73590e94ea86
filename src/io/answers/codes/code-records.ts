import { type Problem, problem } from "../../../core/base/problem.ts";
import { codeKey } from "../../../core/code/read.ts";
import { planOf } from "../../../core/profile/plan.ts";
import { choose, UNKNOWN } from "../../../core/scoring/answers.ts";
import type { CodeOwner } from "../../../text/code.ts";
import type { Roles } from "../../profiles/roles.ts";
import { type BatchRecord, longName, NAMELESS, NO_PROBLEMS } from "../block.ts";
import type { FoundOwner } from "./owners.ts";

/** Where a code stands in its input. */
interface CodePlace {
  line: number;
  column?: number;
}

/** Two people rarely give so many answers alike. */
const MANY_ANSWERS = 10;

/** Makes records of answer codes, and minds those that come twice. */
export class RecordMaker {
  readonly records: BatchRecord[] = [];
  readonly #roles: Roles;
  /** By code: its first record. */
  readonly #firsts = new Map<string, BatchRecord>();
  readonly #repeated: Counted = { count: 0, first: 0 };
  readonly #unread: Counted = { count: 0, first: 0 };

  constructor(roles: Roles) {
    this.#roles = roles;
  }

  /** `repeated-codes`, where the same person sent the same code again, and `unread-words`. */
  get problems(): Problem[] {
    const [repeated, unread] = [{ ...this.#repeated }, { ...this.#unread }];
    return [
      ...(unread.count === 0 ? [] : [problem("unread-words", unread, undefined, "warning")]),
      ...(repeated.count === 0 ? [] : [problem("repeated-codes", repeated, undefined, "warning")]),
    ];
  }

  /** Adds the record of a code, unless the same person sent it before. */
  add(code: string, { respondent, group, isUnread }: FoundOwner, place: CodePlace): void {
    if (isUnread) countAt(this.#unread, place.line);
    const read = this.#roles.readCode(code);
    const { line } = place;
    const long = longName({ respondent, group });
    if (long) {
      this.fail([long.problem], NAMELESS, place);
      return;
    }
    if ("problems" in read) {
      this.fail(read.problems, { respondent, group }, place);
      return;
    }
    const plan = planOf(read.profile);
    const choices = choose(plan, read.answers);
    const record = { line, respondent, group, sound: { plan, choices }, problems: NO_PROBLEMS };
    const key = codeKey(code);
    const first = this.#firsts.get(key);
    if (!first) this.#firsts.set(key, record);
    if (first && respondent !== null && first.respondent === respondent && first.group === group) {
      countAt(this.#repeated, line);
      return;
    }
    const isMany = choices.filter((choice) => choice !== UNKNOWN).length >= MANY_ANSWERS;
    const problems = first && isMany ? [sameCode(first, place)] : NO_PROBLEMS;
    this.records.push({ ...record, problems });
  }

  /** Adds somebody whose code cannot be read. */
  fail(problems: readonly Problem[], owner: CodeOwner, place: CodePlace): void {
    const placed = problems.map((one) => ({ ...one, place }));
    this.records.push({ line: place.line, ...owner, sound: null, problems: placed });
  }
}

/** How often something is, and in which line first. */
export interface Counted {
  count: number;
  first: number;
}

export function countAt(counted: Counted, line: number): void {
  counted.count += 1;
  counted.first ||= line;
}

function sameCode({ respondent, line }: BatchRecord, place: CodePlace): Problem {
  return problem("same-code", { respondent, first: line }, place, "warning");
}
