import { readdirSync } from "node:fs";
import { join } from "node:path";
import { markOf } from "../../core/profile/fingerprint.ts";
import { removeBegun } from "../files/beside.ts";
import { isOld, isRunning } from "./running.ts";

// Beside a kept interview stand for a moment the file that is being written and the claim to replace it. Their names tell whose
// they are, so that what a killed program left can go with the interview. The name itself might be too long for that.

/** How the names of all that stands beside an interview begin. */
function startOf(name: string): string {
  return `.${markOf(name)}-`;
}

/** A name beside an interview for what is being written: it cannot be foretold, and tells who writes. */
export function temporaryFor(folder: string, name: string): string {
  return join(folder, `${startOf(name)}${process.pid}-${crypto.randomUUID()}`);
}

/** The name beside an interview of the claim to replace one state of it. */
export function claimFor(folder: string, name: string, state: string): string {
  return join(folder, `${startOf(name)}${markOf(state)}`);
}

const TEMPORARY = /^\.[0-9a-f]{16}-(\d+)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const CLAIM = /^(\.[0-9a-f]{16}-)[0-9a-f]{16}(?:-\d+)*$/;

/**
 * Removes what programs left that were killed while they saved, of any interview; what a running one is writing stays.
 */
export function removeLeftovers(folder: string): void {
  for (const file of namesIn(folder)) {
    const writer = TEMPORARY.exec(file)?.[1];
    const path = join(folder, file);
    // By now another program may have the number of the one that was killed.
    if (writer !== undefined && (!isRunning(Number(writer)) || isOld(path))) removeBegun(path);
  }
}

/** The same of interviews that are gone, and the claims to them. */
export function removeBeside(folder: string, names: readonly string[]): void {
  removeLeftovers(folder);
  const starts = new Set(names.map(startOf));
  const claims = namesIn(folder).filter((file) => starts.has(CLAIM.exec(file)?.[1] ?? ""));
  for (const file of claims) removeBegun(join(folder, file));
}

/** What is done with what may have been left beside interviews that are gone. */
export type CleanUp = (folder: string, names: readonly string[]) => void;

/** Cleans up for all that is deleted at once: to look through the folder for each of thousands takes minutes. */
export class Cleaning {
  readonly #gone = new Map<string, string[]>();

  readonly later: CleanUp = (folder, names) => {
    const before = this.#gone.get(folder);
    if (before) before.push(...names);
    else this.#gone.set(folder, [...names]);
  };

  finish(): void {
    for (const [folder, names] of this.#gone) removeBeside(folder, names);
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
