import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Problem, problem } from "../core/problem.ts";
import { failureOf } from "./read.ts";

/** Only the owner may read a file that holds answers. */
const PRIVATE = 0o600;

/**
 * Writes a file so that it is there whole or not at all: into a new file beside it, flushed to the disk, then renamed.
 * The name of the new file cannot be foretold, and no link is followed; a device or a pipe is left alone. It returns when the
 * disk has it, so that what a person sees next is never ahead of what is kept.
 * @returns `unwritable-file`, or null when all went well.
 */
export function writeWhole(file: string, text: string): Problem | null {
  if (isDevice(file)) return problem("unwritable-file", { reason: "other" }, { file });
  const temporary = join(dirname(file), `.${randomUUID()}`);
  try {
    writeNew(temporary, text);
    renameSync(temporary, file);
    return null;
  } catch (error) {
    removeBegun(temporary);
    return problem("unwritable-file", { reason: failureOf(error) }, { file });
  }
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

/** Where the file could not even be begun, its folder may be no folder, and there is nothing to remove. */
function removeBegun(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}

function writeNew(file: string, text: string): void {
  const handle = openSync(file, "wx", PRIVATE);
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
