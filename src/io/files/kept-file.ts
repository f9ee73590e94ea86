import { chmodSync, readFileSync, realpathSync, statSync } from "node:fs";
import type { Problem } from "../../core/base/problem.ts";
import { codeOf } from "./failure.ts";
import { nameNew, writeBeside, writeWhole } from "./write.ts";

/**
 * A file that is written again and again while a person works on it. What others write there meanwhile is never written over: not a
 * file of the same name that was not there before, and not a change made elsewhere.
 */
export class KeptFile {
  readonly file: string;
  /** What is known to be in it; null while it is not there. */
  #known: string | null;

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
   * Writes the file anew, whole or not at all.
   * @returns `changed` where something else stands there than this program knows of, a problem of writing, or null
   */
  write(text: string): Problem | "changed" | null {
    if (text === this.#known) return null;
    if (standing(this.file) !== this.#known) return "changed";
    const failed = this.#known === null ? this.#begin(text) : replace(this.file, text);
    if (failed === null) this.#known = text;
    return failed;
  }

  #begin(text: string): Problem | "changed" | null {
    const failed = writeBeside(this.file, text, nameNew);
    return failed?.code === "file-exists" ? "changed" : failed;
  }
}

/** The text of a file; null where there is none, or what is there cannot be read. */
function standing(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    return codeOf(error) === "ENOENT" ? null : "";
  }
}

/** A link goes on leading to the file, and who could read the file still can. */
function replace(file: string, text: string): Problem | null {
  const target = realpathSync(file);
  const { mode } = statSync(target);
  const failed = writeWhole(target, text);
  if (!failed) chmodSync(target, mode & 0o777);
  return failed;
}
