import { readdirSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join, sep } from "node:path";
import { markOf } from "../../core/profile/fingerprint.ts";
import { isOld, isRunning } from "../saved/running.ts";

// What is being written stands beside its place for a while. Its name tells who writes it, so that what a killed program left can go
// with the next that writes there: it may hold the answers of a whole class.

/**
 * A name in a file's folder for what is being written: nobody can foretell it, and it tells who writes. The folder stays as it was
 * told: `link/..` is not the folder of the link.
 */
export function nameBeside(file: string): string {
  return `${dirname(file)}${sep}${startOfNames()}${process.pid}-${crypto.randomUUID()}`;
}

/** How the names of all begin that this machine writes: a drive may be another's too, where the same number is another program. */
function startOfNames(): string {
  return `.kerja-cocok-${markOf(hostname())}-`;
}

const REST = /^(\d+)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Removes what programs left beside a file or a folder that were killed while they wrote; what a running one is writing stays. */
export function removeUnfinishedWrites(file: string): void {
  const folder = dirname(file);
  const start = startOfNames();
  for (const name of namesIn(folder)) {
    const writer = name.startsWith(start) ? REST.exec(name.slice(start.length))?.[1] : undefined;
    const path = join(folder, name);
    if (writer !== undefined && !isRunning(Number(writer)) && isOld(path)) removeAll(path);
  }
}

/** Removes a file, or a folder with all that is in it; what cannot be removed stays. */
export function removeAll(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {}
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
