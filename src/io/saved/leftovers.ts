import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../core/base/problem.ts";
import { markOf } from "../../core/profile/fingerprint.ts";
import { unwritable } from "../files/beside.ts";
import { isFolder } from "../files/folder.ts";
import { namesIn } from "./file.ts";
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
const CLAIM = /^\.[0-9a-f]{16}-[0-9a-f]{16}(?:-\d+)*$/;

/**
 * Removes what programs left that were killed while they saved, of any interview, and the claims to interviews that are gone; what a
 * running one is writing stays.
 * @returns why something of it is still there; null where nothing is
 */
export function removeUnfinishedSaves(folder: string): Problem | null {
  const { names, problem } = namesIn(folder);
  const claims = names.filter((file) => CLAIM.test(file));
  const left = names.filter((file) => isLeft(folder, file));
  return removeAll(folder, [...left, ...claimsToNone(folder, claims)]) ?? problem;
}

function isLeft(folder: string, file: string): boolean {
  const writer = TEMPORARY.exec(file)?.[1];
  if (writer === undefined || isFolder(join(folder, file))) return false;
  // By now another program may have the number of the one that was killed.
  return !isRunning(Number(writer)) || isOld(join(folder, file));
}

/** @param claims seen before the interviews are: where those have no such interview, it is gone */
function claimsToNone(folder: string, claims: readonly string[]): readonly string[] {
  if (claims.length === 0) return claims;
  const kept = new Set(namesIn(folder).names.map((file) => startOf(file.replace(/\.json$/, ""))));
  return claims.filter((file) => !kept.has(file.slice(0, startOf("").length)));
}

/** What is done with what may have been left beside an interview that is gone; whoever deletes many does it once, at the end. */
export type CleanUp = (folder: string) => Problem | null;

function removeAll(folder: string, files: readonly string[]): Problem | null {
  const failed = files.map((file) => removeLeft(join(folder, file)));
  return failed.find((one) => one !== null) ?? null;
}

function removeLeft(file: string): Problem | null {
  try {
    rmSync(file, { force: true });
    return null;
  } catch (error) {
    return unwritable(file, error);
  }
}
