import { closeSync, fsyncSync, openSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Problem, problem } from "../../core/base/problem.ts";
import { failureOf } from "./read.ts";

// A file is written beside its place and named once it is whole. What the two ways of doing so share: a text at once, and a
// stream that takes its time.

/** Only the owner may read a file that holds answers. */
export const PRIVATE = 0o600;

/** A name in a file's folder that nobody can foretell. */
export function nameBeside(file: string): string {
  return join(dirname(file), `.${crypto.randomUUID()}`);
}

/** Renaming over one, /dev/null for instance, would take it from every other program. */
export function isDevice(file: string): boolean {
  try {
    const found = statSync(file);
    return !found.isFile() && !found.isDirectory();
  } catch {
    return false;
  }
}

/** Flushes the folder of a file that got its name: without it a power cut could still take the name away. */
export function flushName(file: string): void {
  try {
    const handle = openSync(dirname(file), "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Not every system flushes folders; there the file system sees to it.
  }
}

/** Removes what may be left. Where the file could not even be begun, its folder may be no folder, and there is nothing. */
export function removeBegun(temporary: string): void {
  try {
    rmSync(temporary, { force: true });
  } catch {}
}

/** Why a file, or a folder, could not be written. */
export function unwritable(file: string, error: unknown): Problem {
  return problem("unwritable-file", { reason: failureOf(error) }, { file });
}
