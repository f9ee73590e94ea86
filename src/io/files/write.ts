import { closeSync, fsyncSync, linkSync, openSync, renameSync, writeFileSync } from "node:fs";
import { type Problem, problem } from "../../core/base/problem.ts";
import { flushName, INTO, PRIVATE, removeBegun, standingAt, unwritable } from "./beside.ts";
import { codeOf } from "./failure.ts";
import { nameBeside, removeUnfinishedWrites } from "./temporary.ts";
import { untilEnd, whenHeard } from "./until-end.ts";

/**
 * Writes a file so that it is there whole or not at all: into a new file beside it, flushed to the disk, then renamed.
 * The name of the new file cannot be foretold, and no link is followed; a device or a pipe is left alone. It returns when the
 * disk has it, name and all, so that what a person sees next is never ahead of what is kept.
 * @returns `unwritable-file`, or null when all went well.
 */
export function writeWhole(file: string, text: string): Problem | null {
  return standingAt(file) === "file" ? writeBeside(file, text, replace) : unwritable(file, null);
}

/**
 * Writes what a person asked for at a place of their own: as `writeWhole`, but into a device or a pipe, and whoever ends the program
 * meanwhile leaves nothing half-written behind.
 */
export function writeResult(file: string, text: string): Problem | null {
  if (standingAt(file) !== "stream") return writeUntilEnd(file, text);
  try {
    const handle = openSync(file, INTO);
    try {
      writeFileSync(handle, text);
      return null;
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    return unwritable(file, error);
  }
}

function writeUntilEnd(file: string, text: string): Problem | null {
  if (standingAt(file) !== "file") return unwritable(file, null);
  removeUnfinishedWrites(file);
  const temporary = nameBeside(file);
  const end = untilEnd(() => removeBegun(temporary));
  try {
    return writeBeside(file, text, replace, temporary);
  } finally {
    whenHeard(end);
  }
}

/**
 * Writes a file whole under another name beside its place, and then has it named.
 * @param name gives it its name, and tells what came of it; what it throws of the file system is told
 * @returns what `name` told, `file-exists`, or `unwritable-file`
 */
export function writeBeside<Outcome>(
  file: string,
  text: string | Uint8Array,
  name: (temporary: string, file: string) => Outcome,
  temporary = nameBeside(file),
): Outcome | Problem {
  try {
    writeNew(temporary, text);
    const outcome = name(temporary, file);
    flushName(file);
    return outcome;
  } catch (error) {
    return codeOf(error) === "EEXIST" ? problem("file-exists", {}, { file }) : unwritable(file, error);
  } finally {
    removeBegun(temporary);
  }
}

function replace(temporary: string, file: string): null {
  renameSync(temporary, file);
  return null;
}

/** Names a file as no other is named: two programs never both give one name. A rename would replace one. */
export function nameNew(temporary: string, file: string): null {
  try {
    linkSync(temporary, file);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    // Some file systems have no links: there an empty file takes the name first.
    closeSync(openSync(file, "wx", PRIVATE));
    takeName(temporary, file);
  }
  return null;
}

/** What took the name goes where the file cannot follow. */
function takeName(temporary: string, file: string): void {
  try {
    renameSync(temporary, file);
  } catch (error) {
    removeBegun(file);
    throw error;
  }
}

/** Writes a file that was not there, never over another: with a number before its ending where the name is taken. */
export function writeNumbered(
  file: string,
  text: string | Uint8Array,
): { file: string } | { problem: Problem } {
  removeUnfinishedWrites(file);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? file : numberedName(file, number);
    const failed = writeBeside(name, text, nameNew);
    if (!failed) return { file: name };
    if (failed.code !== "file-exists") return { problem: failed };
  }
}

/** A file's name with a number before its ending. */
function numberedName(file: string, number: number): string {
  return file.replace(/(\.[^./\\]*)?$/, (ending) => `-${number}${ending}`);
}

function writeNew(file: string, text: string | Uint8Array): void {
  const handle = openSync(file, "wx", PRIVATE);
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
