import { closeSync, constants, fsyncSync, openSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { type Problem, problem } from "../../core/base/problem.ts";
import { failureOf } from "./failure.ts";

// A file is written beside its place and named once it is whole. What the two ways of doing so share: a text at once, and a
// stream that takes its time.

/** Only the owner may read a file that holds answers. */
export const PRIVATE = 0o600;

/** What stands at the place of a file that is to be written. */
export type Standing =
  /** A file, or nothing: a new file takes its place. */
  | "file"
  /** A device or a pipe, /dev/null for instance: renaming over it would take it from every other program. */
  | "stream"
  /** What cannot be written at all. */
  | "other";

/**
 * Where the system shows what programs have open. Even a file is no file there that could be replaced. In /dev/shm it is: that is memory
 * to put files into.
 */
const OPENED = /^\/(?:dev\/(?:fd\/|std(?:in|out|err)$)|proc\/)/;

/** What stands at the place of a file that is to be written. */
export function standingAt(file: string): Standing {
  try {
    const found = statSync(file);
    if (found.isCharacterDevice() || found.isFIFO()) return "stream";
    if (found.isFile()) return OPENED.test(file) ? "stream" : "file";
    return found.isDirectory() ? "file" : "other";
  } catch {
    return "file";
  }
}

/** How a stream is opened: nothing is made where it has gone meanwhile. */
export const INTO = constants.O_WRONLY | constants.O_APPEND;

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
