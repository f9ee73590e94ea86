import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { PRIVATE, removeBegun } from "../files/beside.ts";
import { codeOf } from "../files/failure.ts";
import { isOld, isRunning } from "./running.ts";

/** What another program did to a file, or is doing: it writes it anew, or it has deleted it. */
export type Rivalry = "changed" | "gone";

/**
 * Does what changes one state of a file, while no other program can do so with the same state: whoever makes the file of the claim
 * has it, and a file can be made only once. A claim whose owner was killed is left where it is, and the next is made after it:
 * to take it away might take away another's. The claims go once the state is gone.
 * @param claim the name for claims to this state, which no later state shares
 * @param change what changes the state, or tells why it did not
 * @returns why it was not changed; null when it was
 * @throws the error of the file system
 */
export function claimed(claim: string, change: () => Rivalry | null): Rivalry | null {
  const claims = takeClaim(claim);
  if (claims === null) return "changed";
  let ended = claims.slice(-1);
  try {
    const rivalry = change();
    if (!rivalry) ended = claims;
    return rivalry;
  } finally {
    for (const file of ended) removeBegun(file);
  }
}

/** @returns the claims of others that are dead, and then the own; null where another that lives has it */
function takeClaim(claim: string): string[] | null {
  const claims = [claim];
  for (let file = claim; !makeClaim(file); claims.push(file)) {
    const owner = ownerOf(file);
    // By now another program may have the number of one that was killed.
    if (owner === null || (isRunning(owner) && !isOld(file))) return null;
    file = `${file}-${owner}`;
  }
  return claims;
}

function makeClaim(file: string): boolean {
  let handle: number;
  try {
    handle = openSync(file, "wx", PRIVATE);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
  try {
    writeSync(handle, String(process.pid));
    return true;
  } catch (error) {
    rmSync(file);
    throw error;
  } finally {
    closeSync(handle);
  }
}

/** Null while it is being made, and once it is gone; 0 where whoever made it was killed at once. */
function ownerOf(file: string): number | null {
  try {
    const text = readFileSync(file, "utf8");
    if (/^\d{1,10}$/.test(text)) return Number(text);
    return isOld(file) ? 0 : null;
  } catch {
    return null;
  }
}
