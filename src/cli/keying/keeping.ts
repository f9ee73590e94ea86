import { dirname } from "node:path";
import type { Problem } from "../../core/base/problem.ts";
import type { Keying } from "../../core/keying/keying.ts";
import { type SavedStack, saveableStack } from "../../core/keying/stack.ts";
import type { Rivalry } from "../../io/saved/claim.ts";
import { fileOf } from "../../io/saved/file.ts";
import { deleteKnown, keepNew, keepText, openSavedFolder, replaceKept } from "../../io/saved/folder.ts";
import { removeUnfinishedSaves } from "../../io/saved/leftovers.ts";
import { type KeptStack, stackText } from "../../io/saved/stacks.ts";
import { keyingWords, stackWords } from "../../text/keying.ts";
import { momentOf, nameFor } from "../output/day.ts";

/** A kept stack that can be read. */
export type ReadStack = Extract<KeptStack, { stack: SavedStack }>;

interface KeeperOptions {
  /** Milliseconds since 1970. */
  now: () => number;
  folder: string;
  /** The YAML file of a role that is not in the catalogue. */
  file: string | null;
  /** The kept stack that goes on; null for a new one. */
  kept: ReadStack | null;
}

/** Keeps one stack while it is keyed in, after every key. Another program that goes on with the same stack ends this one. */
export class StackKeeper {
  readonly #options: KeeperOptions;
  readonly #startedAt: string;
  /** The file as this program last saw it; null while there is none. */
  #own: { name: string; text: string } | null;
  #written: SavedStack["written"];
  #problem: Problem | null = null;
  #isRivalled = false;
  #hasCleaned = false;

  constructor(options: KeeperOptions) {
    const { now, kept } = options;
    this.#options = options;
    this.#own = kept && { name: kept.name, text: kept.text };
    this.#startedAt = kept?.stack.startedAt ?? momentOf(now());
    this.#written = kept?.stack.written ?? null;
  }

  get name(): string | null {
    return this.#own?.name ?? null;
  }

  /** The file of the stack; null while there is none. */
  get file(): string | null {
    return this.#own && fileOf(this.#options.folder, this.#own.name);
  }

  /** The YAML file of a role that is not in the catalogue. */
  get roleFile(): string | null {
    return this.#options.file;
  }

  /** Why the disk does not hold the last key; null where it does. */
  get problem(): Problem | null {
    return this.#problem;
  }

  /** Whether another program went on with the stack: what is typed here from now on would be lost. */
  get isRivalled(): boolean {
    return this.#isRivalled;
  }

  /** The table that was written last. */
  get written(): SavedStack["written"] {
    return this.#written;
  }

  /** Keeps the stack; the disk has it when this returns. @returns what to tell at once; null: nothing */
  keep(keying: Keying, written = this.#written): string | null {
    const { file, now } = this.#options;
    const before = this.#problem;
    this.#written = written;
    const about = { file, startedAt: this.#startedAt, savedAt: momentOf(now()), written };
    const ended = this.#write(stackText(saveableStack(keying, about)), keying.profile.id);
    if (ended === "changed") this.#isRivalled = true;
    this.#problem = typeof ended === "object" ? ended : null;
    if (this.#problem) return keyingWords.unsaved;
    if (!this.#hasCleaned) removeUnfinishedSaves(this.#options.folder);
    this.#hasCleaned = true;
    if (ended === "gone") return stackWords.gone;
    return before ? keyingWords.savedAgain : null;
  }

  #write(text: string, profileId: string): Problem | Rivalry | null {
    const { folder } = this.#options;
    // What stands around it is private too, and leads nowhere else.
    const failed = openSavedFolder(dirname(folder));
    if (failed) return failed;
    if (!this.#own) {
      const kept = keepNew(folder, `kertas-${nameFor(this.#startedAt, profileId)}`, text);
      if ("problem" in kept) return kept.problem;
      this.#own = { name: kept.name, text };
      return null;
    }
    const { name, text: known } = this.#own;
    const ended = replaceKept(folder, name, { text, known });
    const again = ended === "gone" ? keepText(folder, name, text) : null;
    if (again) return again.code === "file-exists" ? "changed" : again;
    if (ended === null || ended === "gone") this.#own = { name, text };
    return ended;
  }

  /** Deletes the stack, unless another program went on with it; also what is left of one that could not be kept. */
  forget(): Problem | Rivalry | null {
    const { folder } = this.#options;
    return this.#own ? deleteKnown(folder, this.#own) : removeUnfinishedSaves(folder);
  }
}
