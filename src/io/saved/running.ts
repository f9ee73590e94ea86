import { lstatSync } from "node:fs";
import { codeOf } from "../files/failure.ts";

/**
 * Whether another program of this number may be running. This one is no other: what it did before it came here is done, so
 * what bears its number is left from an earlier program.
 */
export function isRunning(processId: number): boolean {
  if (processId === 0 || processId === process.pid) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}

/** Nothing is written for so long. */
const MOST_MILLISECONDS = 60_000;

/**
 * Whether a file is older than what a running program may still be writing; so is one of a moment that the clock, set back since,
 * has yet to come to.
 */
export function isOld(file: string): boolean {
  try {
    return Math.abs(Date.now() - lstatSync(file).mtimeMs) > MOST_MILLISECONDS;
  } catch {
    return false;
  }
}
