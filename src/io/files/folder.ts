import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { flushName } from "./beside.ts";
import { codeOf } from "./failure.ts";

/** Only the owner may look into a folder that holds answers. */
const PRIVATE_FOLDER = 0o700;

/** Whether a name belongs to a folder. */
export function isFolder(name: string): boolean {
  try {
    return statSync(name).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Makes a folder, and those above it that are not there; the disk has them when this returns. Node's own way of making several
 * never ends where a file system says of every name below a folder that it is not there, as /proc does.
 * @throws the error of the file system, where no folder can be made
 */
export function makeFolder(folder: string): void {
  try {
    makeOne(folder);
  } catch (error) {
    const above = dirname(folder);
    if (codeOf(error) !== "ENOENT" || above === folder || isFolder(above)) throw error;
    makeFolder(above);
    makeOne(folder);
  }
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder, { mode: PRIVATE_FOLDER });
    flushName(folder);
  } catch (error) {
    if (!isFolder(folder)) throw error;
  }
}
