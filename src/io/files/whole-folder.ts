import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { type Problem, problem } from "../../core/base/problem.ts";
import { flushName, PRIVATE, unwritable } from "./beside.ts";
import { makeFolder } from "./folder.ts";
import { nameBeside, removeAll, removeUnfinishedWrites } from "./temporary.ts";
import { untilEnd } from "./until-end.ts";

/** Only the owner may look into it. */
const PRIVATE_FOLDER = 0o700;

/**
 * A folder of several files that gets its name when all of them are whole: until then it stands beside its place under a name that
 * cannot be foretold. Whoever ends the program before leaves nothing behind.
 */
export class WholeFolder {
  readonly #folder: string;
  readonly #temporary: string;
  readonly #end: () => void;
  /** Files that are written piece by piece. */
  readonly #open = new Map<string, number>();

  private constructor(folder: string, temporary: string) {
    this.#folder = folder;
    this.#temporary = temporary;
    this.#end = untilEnd(() => this.#remove());
  }

  /**
   * Begins a folder, and removes what a killed program left beside its place.
   * @param folder its whole path; nothing is there, or an empty folder
   * @param inner folders in it
   * @returns `unwritable-file` where it cannot be begun
   */
  static begin(folder: string, inner: readonly string[]): WholeFolder | Problem {
    const temporary = nameBeside(folder);
    let begun: WholeFolder | null = null;
    try {
      makeFolder(dirname(folder));
      removeUnfinishedWrites(folder);
      begun = new WholeFolder(folder, temporary);
      for (const name of ["", ...inner]) mkdirSync(join(temporary, name), { mode: PRIVATE_FOLDER });
      return begun;
    } catch (error) {
      begun?.discard();
      return unwritable(folder, error);
    }
  }

  /** Writes a file at once. After a problem the folder is gone. */
  write(name: string, content: string | Uint8Array): Problem | null {
    return this.append(name, content) ?? this.#guarded(name, () => this.#close(name));
  }

  /** Adds to a file, which this begins. After a problem the folder is gone. */
  append(name: string, content: string | Uint8Array): Problem | null {
    return this.#guarded(name, () => {
      const handle = this.#open.get(name) ?? openSync(join(this.#temporary, name), "wx", PRIVATE);
      this.#open.set(name, handle);
      writeFileSync(handle, content);
    });
  }

  /**
   * Gives the folder its name. The disk is not waited for: for a thousand pages that takes minutes, and after a power cut they can be
   * made again from the answers. Reports `unwritable-file`, and `file-exists` where something has taken the name meanwhile.
   */
  finish(): Problem | null {
    return this.#guarded("", () => {
      for (const name of [...this.#open.keys()]) this.#close(name);
      removeEmpty(this.#folder);
      renameSync(this.#temporary, this.#folder);
      flushName(this.#folder);
      this.#end();
    });
  }

  /** Takes everything back. */
  discard(): void {
    this.#end();
  }

  #guarded(name: string, act: () => void): Problem | null {
    try {
      act();
      return null;
    } catch (error) {
      this.discard();
      if (name === "" && isTaken(this.#folder)) return problem("file-exists", {}, { file: this.#folder });
      return unwritable(join(this.#folder, name), error);
    }
  }

  #close(name: string): void {
    const handle = this.#open.get(name);
    this.#open.delete(name);
    if (handle !== undefined) closeSync(handle);
  }

  /** What cannot be removed stays, and is no reason to fail: it bears no name that anyone would open. */
  #remove(): void {
    for (const name of [...this.#open.keys()]) {
      try {
        this.#close(name);
      } catch {}
    }
    removeAll(this.#temporary);
  }
}

/** Windows renames nothing to a name that is taken, not even by an empty folder. */
function removeEmpty(folder: string): void {
  if (isThere(folder)) rmdirSync(folder);
}

/** Whether something has the name; a folder that is empty still has another reason to stay, such as a drive that is put into it. */
function isTaken(path: string): boolean {
  try {
    return readdirSync(path).length > 0;
  } catch {
    return isThere(path);
  }
}

function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
