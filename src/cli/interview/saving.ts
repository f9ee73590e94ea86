import { oneLine } from "../../core/base/clean.ts";
import type { Problem } from "../../core/base/problem.ts";
import type { Interview } from "../../core/interview/interview.ts";
import {
  type SavedExploration,
  type SavedInterview,
  saveable,
  withEarlier,
} from "../../core/interview/saved.ts";
import {
  deleteKnown,
  isKept,
  isReadOnly,
  replaceSaved,
  saveInterview,
  saveNew,
  textOf,
} from "../../io/saved/folder.ts";
import { removeUnfinishedSaves } from "../../io/saved/leftovers.ts";
import { asking } from "../../text/asking.ts";
import { interview as words } from "../../text/interview.ts";
import { saving } from "../../text/saving.ts";
import { momentOf, nameFor } from "../output/day.ts";
import type { Unfinished } from "./choosing.ts";

/** What the disk holds of an interview. */
export interface Kept {
  /** Null: nothing. */
  name: string | null;
  answers: number;
  /** Why it is not all of them. */
  problem: Problem | null;
  /** What other programs did to the files of this interview, to be told at its end. */
  notes: readonly string[];
}

interface KeeperOptions {
  /** Milliseconds since 1970. */
  now: () => number;
  folder: string;
  role: { id: string; file: string | null };
  /** The kept interview that goes on. */
  unfinished: Unfinished | null;
  /** When it began, where it goes on with answers of another. */
  startedAt?: string;
  /** Of an interview for several roles: what else is kept of it. */
  explored?: () => SavedExploration;
  /** Whether some of its roles are missing now: what was kept of their questions stays. */
  isPartial?: boolean;
}

/** A kept file as this program last saw it. */
interface Known {
  name: string;
  text: string;
}

/** Keeps one interview while it goes on, also where other programs keep theirs in the same files. */
export class Keeper {
  /** Whether the file of the interview that goes on is locked: it stays as it is, and a new one goes on. */
  readonly isCopy: boolean;
  readonly #options: KeeperOptions;
  /** When the interview began. */
  readonly startedAt: string;
  #kept: Kept = { name: null, answers: 0, problem: null, notes: [] };
  /** The file that is this interview's own; null while there is none. */
  #own: Known | null = null;
  /** What was to be kept last. */
  #wanted: { interview: Interview; finished: boolean } | null = null;
  /** Kept files with answers of this interview that are not its own: locked ones, and those that another program went on with. */
  readonly #left: string[] = [];
  /** Whether what killed programs left has been removed. */
  #hasCleaned = false;

  constructor(options: KeeperOptions) {
    const { now, folder, unfinished, startedAt } = options;
    this.#options = options;
    this.startedAt = unfinished?.saved.startedAt ?? startedAt ?? momentOf(now());
    this.isCopy = unfinished !== null && isReadOnly(folder, unfinished.name);
    if (!unfinished) return;
    const { name, text, saved } = unfinished;
    this.#kept = { ...this.#kept, name, answers: countAnswers(saved) };
    if (this.isCopy) this.#left.push(name);
    else this.#own = { name, text };
  }

  get kept(): Kept {
    return this.#kept;
  }

  /**
   * Keeps the interview; the disk has it when this returns.
   * @returns what to tell at once: that it could not be kept, or can be again, or what another program did; null: nothing
   */
  keep(interview: Interview, finished: boolean): string | null {
    const { problem, notes } = this.#kept;
    this.#save(interview, finished);
    if (this.#kept.problem) return words.unsaved;
    if (this.#kept.notes !== notes) return this.#kept.notes.at(-1) ?? null;
    return problem ? saving.again : null;
  }

  /** The same at the end, where the disk does not hold what was kept last; else nothing is written. */
  keepAtLast(interview: Interview, finished: boolean): void {
    this.#wanted = { interview, finished };
    this.retry();
  }

  /** Keeps what the disk does not hold: by now there may be room for it, or another program has deleted it. */
  retry(): void {
    const { name, problem } = this.#kept;
    const isLost = problem !== null || (name !== null && !isKept(this.#options.folder, name));
    if (isLost && this.#wanted) this.#save(this.#wanted.interview, this.#wanted.finished);
  }

  #save(interview: Interview, finished: boolean): void {
    this.#wanted = { interview, finished };
    const { now, role, explored, unfinished, isPartial } = this.#options;
    const about = {
      file: role.file,
      startedAt: this.startedAt,
      savedAt: momentOf(now()),
      finished,
      ...(explored && { explored: explored() }),
    };
    const known = saveable(interview, about);
    const saved = isPartial && unfinished ? withEarlier(known, unfinished.saved, interview.profile) : known;
    const problem = this.#own ? this.#replace(this.#own, saved) : this.#saveNew(saved);
    this.#kept = { ...this.#kept, problem };
    if (problem) return;
    this.#kept = { ...this.#kept, answers: countAnswers(interview) };
    if (!this.#hasCleaned) removeUnfinishedSaves(this.#options.folder);
    this.#hasCleaned = true;
  }

  #saveNew(saved: SavedInterview): Problem | null {
    const { folder, role } = this.#options;
    const written = saveNew(folder, nameFor(this.startedAt, role.id), saved);
    if ("problem" in written) return written.problem;
    this.#keepOwn(written.name, saved);
    return null;
  }

  #replace({ name, text }: Known, saved: SavedInterview): Problem | null {
    const { folder } = this.#options;
    const ended = replaceSaved(folder, name, { saved, known: text });
    if (ended === "changed") return this.#goElsewhere(name, saved);
    if (ended === "gone") return this.#saveAgain(name, saved);
    if (!ended) this.#keepOwn(name, saved);
    return ended;
  }

  /** Another program went on with the file: this interview gets one of its own. */
  #goElsewhere(name: string, saved: SavedInterview): Problem | null {
    const problem = this.#saveNew(saved);
    if (problem || !this.#own) return problem;
    this.#left.push(name);
    this.#note(saving.changed(oneLine(this.#own.name)));
    return null;
  }

  /** Another program deleted the file, which whoever is still answering cannot have meant. */
  #saveAgain(name: string, saved: SavedInterview): Problem | null {
    const failed = saveInterview(this.#options.folder, name, saved);
    if (failed) return failed.code === "file-exists" ? this.#goElsewhere(name, saved) : failed;
    this.#keepOwn(name, saved);
    this.#note(saving.gone(oneLine(name)));
    return null;
  }

  #keepOwn(name: string, saved: SavedInterview): void {
    this.#own = { name, text: textOf(saved) };
    this.#kept = { ...this.#kept, name };
  }

  #note(note: string): void {
    this.#kept = { ...this.#kept, notes: [...this.#kept.notes, note] };
  }

  /** Deletes what is kept, unless another program went on with it. @returns what to tell of it, or the problem */
  forget(): Problem | string {
    const own = this.#own;
    const ended = own && deleteKnown(this.#options.folder, own);
    if (typeof ended === "object" && ended !== null) return ended;
    const others = [...this.#left, ...(own && ended === "changed" ? [own.name] : [])];
    return others.length === 0 ? asking.forgotten : saving.othersStay(others.map(oneLine).join(", "));
  }
}

function countAnswers({ answers }: Pick<Interview, "answers">): number {
  return Object.keys(answers).length;
}
