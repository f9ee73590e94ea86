import type { Problem } from "../../core/base/problem.ts";
import type { Interview } from "../../core/interview/interview.ts";
import { type SavedInterview, saveable } from "../../core/interview/saved.ts";
import { deleteSaved, isReadOnly, saveInterview, saveNew } from "../../io/saved/folder.ts";
import type { Unfinished } from "./choosing.ts";

/** What the disk holds of an interview. */
export interface Kept {
  /** Null: nothing. */
  name: string | null;
  answers: number;
  /** Why it is not all of them. */
  problem: Problem | null;
}

interface KeeperOptions {
  /** Milliseconds since 1970. */
  now: () => number;
  folder: string;
  role: { id: string; file: string | null };
  /** The kept interview that goes on. */
  unfinished: Unfinished | null;
}

/** Keeps one interview while it goes on. */
export class Keeper {
  /** Whether the file of the interview that goes on is locked: it stays as it is, and a new one goes on. */
  readonly isCopy: boolean;
  readonly #options: KeeperOptions;
  readonly #startedAt: string;
  #kept: Kept = { name: null, answers: 0, problem: null };
  #hasOwnName = false;
  #hasTold = false;

  constructor(options: KeeperOptions) {
    const { now, folder, unfinished } = options;
    this.#options = options;
    this.#startedAt = unfinished?.saved.startedAt ?? momentOf(now());
    this.isCopy = unfinished !== null && isReadOnly(folder, unfinished.name);
    if (!unfinished) return;
    this.#kept = { name: unfinished.name, answers: countAnswers(unfinished.saved), problem: null };
    this.#hasOwnName = !this.isCopy;
  }

  get kept(): Kept {
    return this.#kept;
  }

  /** Keeps the interview; the disk has it when this returns. A problem is returned the first time only. */
  keep(interview: Interview, finished: boolean): Problem | null {
    const problem = this.#save(interview, finished);
    this.#kept = { ...this.#kept, problem };
    if (!problem || this.#hasTold) return null;
    this.#hasTold = true;
    return problem;
  }

  #save(interview: Interview, finished: boolean): Problem | null {
    const { now, role } = this.#options;
    const about = { file: role.file, startedAt: this.#startedAt, savedAt: momentOf(now()), finished };
    const written = this.#write(saveable(interview, about));
    if ("problem" in written) return written.problem;
    this.#hasOwnName = true;
    this.#kept = { name: written.name, answers: countAnswers(interview), problem: null };
    return null;
  }

  #write(saved: SavedInterview): { name: string } | { problem: Problem } {
    const { folder, role } = this.#options;
    const { name } = this.#kept;
    if (name === null || !this.#hasOwnName) return saveNew(folder, nameFor(this.#startedAt, role.id), saved);
    const problem = saveInterview(folder, name, saved);
    return problem ? { problem } : { name };
  }

  forget(): Problem | null {
    const { name } = this.#kept;
    return name === null ? null : deleteSaved(this.#options.folder, name);
  }
}

function countAnswers({ answers }: Pick<Interview, "answers">): number {
  return Object.keys(answers).length;
}

function momentOf(time: number): string {
  return new Date(time).toISOString();
}

/** A name that sorts by time and can be typed: `20261124-170612-pendamping`. */
function nameFor(startedAt: string, profileId: string): string {
  const [date = "", time = ""] = startedAt.split("T");
  return `${date.replaceAll("-", "")}-${time.slice(0, 8).replaceAll(":", "")}-${profileId.split("-")[0]}`;
}
