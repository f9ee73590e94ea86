import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Problem, problem } from "../core/problem.ts";
import { failureOf } from "./read.ts";

/** Only the owner may read a file that holds answers. */
const PRIVATE = 0o600;

/**
 * Writes a file so that it is there whole or not at all: into a new file beside it, flushed to the disk, then renamed.
 * The name of the new file cannot be foretold, and no link is followed. It returns when the disk has it, so that what a
 * person sees next is never ahead of what is kept.
 * @returns `unwritable-file`, or null when all went well.
 */
export function writeWhole(file: string, text: string): Problem | null {
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    writeNew(temporary, text);
    renameSync(temporary, file);
    return null;
  } catch (error) {
    rmSync(temporary, { force: true });
    return problem("unwritable-file", { reason: failureOf(error) }, { file });
  }
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
