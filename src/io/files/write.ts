import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { type Problem, problem } from "../../core/base/problem.ts";
import { codeOf, failureOf } from "./read.ts";

/** Only the owner may read a file that holds answers. */
const PRIVATE = 0o600;

/**
 * Writes a file so that it is there whole or not at all: into a new file beside it, flushed to the disk, then renamed.
 * The name of the new file cannot be foretold, and no link is followed; a device or a pipe is left alone. It returns when the
 * disk has it, name and all, so that what a person sees next is never ahead of what is kept.
 * @returns `unwritable-file`, or null when all went well.
 */
export function writeWhole(file: string, text: string): Problem | null {
  if (isDevice(file)) return problem("unwritable-file", { reason: "other" }, { file });
  return writeBeside(file, text, renameSync);
}

/** As `writeWhole`, but only where there is no file of that name: two programs never both get it. Reports `file-exists` too. */
export function writeOnce(file: string, text: string): Problem | null {
  return writeBeside(file, text, nameNew);
}

function writeBeside(
  file: string,
  text: string,
  name: (temporary: string, file: string) => void,
): Problem | null {
  const temporary = join(dirname(file), `.${crypto.randomUUID()}`);
  try {
    writeNew(temporary, text);
    name(temporary, file);
    flushFolder(dirname(file));
    return null;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return problem("file-exists", {}, { file });
    return problem("unwritable-file", { reason: failureOf(error) }, { file });
  } finally {
    removeBegun(temporary);
  }
}

/** Names a file as no other is named. A rename would replace one. */
function nameNew(temporary: string, file: string): void {
  try {
    linkSync(temporary, file);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    // Some file systems have no links: there an empty file takes the name first.
    closeSync(openSync(file, "wx", PRIVATE));
    renameSync(temporary, file);
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

/** Removes what may be left. Where the file could not even be begun, its folder may be no folder, and there is nothing. */
function removeBegun(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}

/** Without it a power cut could still take the new name away. */
function flushFolder(folder: string): void {
  try {
    const handle = openSync(folder, "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Not every system flushes folders; there the file system sees to it.
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
