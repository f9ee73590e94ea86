import { chmodSync, existsSync, lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import type { Problem } from "../../core/base/problem.ts";
import { standingAt, unwritable } from "./beside.ts";
import { codeOf } from "./failure.ts";
import { checkPlace } from "./place.ts";
import { removeUnfinishedWrites } from "./temporary.ts";
import { nameNew, writeBeside, writeWhole } from "./write.ts";

/** Whether a file can be kept at a place: neither a device or a pipe, nor a link that leads nowhere. Reports `unwritable-file`. */
export function checkKept(file: string): Problem | null {
  try {
    const isLost = !existsSync(file) && lstatSync(file, { throwIfNoEntry: false }) !== undefined;
    return isLost || standingAt(file) === "stream" ? unwritable(file, null) : checkPlace(file);
  } catch (error) {
    return unwritable(file, error);
  }
}

/**
 * A file that is written again and again while a person works on it. What others write there meanwhile is never written over: not a
 * file of the same name that was not there before, and not a change made elsewhere.
 */
export class KeptFile {
  readonly file: string;
  /** What is known to be in it; null while it is not there. */
  #known: string | null;
  /** Whether what killed programs left beside it has been removed. */
  #hasCleaned = false;

  /** @param known its bytes as text, as they were read; null for a file that is not there yet */
  constructor(file: string, known: string | null) {
    this.file = file;
    this.#known = known;
  }

  /** Whether it is there, as far as this program knows. */
  get isThere(): boolean {
    return this.#known !== null;
  }

  /** Whether a text is just what is in it. */
  holds(text: string): boolean {
    return text === this.#known;
  }

  /**
   * Writes the file anew, whole or not at all. One that was taken away meanwhile is there again.
   * @returns `changed` where something else stands there than this program knows of, a problem of writing, or null
   */
  write(text: string): Problem | "changed" | null {
    if (text === this.#known) return null;
    if (!this.#hasCleaned) removeUnfinishedWrites(this.file);
    this.#hasCleaned = true;
    const present = keptText(this.file);
    if (present !== null && present !== this.#known) return "changed";
    const failed = present === null ? this.#begin(text) : replace(this.file, text);
    if (failed === null) this.#known = text;
    return failed;
  }

  #begin(text: string): Problem | "changed" | null {
    const failed = writeBeside(this.file, text, nameNew);
    return failed?.code === "file-exists" ? "changed" : failed;
  }
}

/** The text of a file as it is compared; null where there is none, empty where it cannot be read. */
export function keptText(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    return codeOf(error) === "ENOENT" ? null : "";
  }
}

/** A link goes on leading to the file, and who could read the file still can. */
function replace(file: string, text: string): Problem | null {
  try {
    const target = realpathSync(file);
    const { mode } = statSync(target);
    const failed = writeWhole(target, text);
    if (failed === null) giveMode(target, mode & 0o777);
    return failed;
  } catch (error) {
    return unwritable(file, error);
  }
}

function giveMode(file: string, mode: number): void {
  try {
    chmodSync(file, mode);
  } catch {
    // Some drives let nobody set it, and the text is kept.
  }
}
