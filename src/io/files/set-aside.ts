import { readFileSync, statSync } from "node:fs";
import type { Problem } from "../../core/base/problem.ts";
import { unwritable } from "./beside.ts";
import { writeNumbered } from "./write.ts";

/**
 * Keeps what stands at a place before something else is written there: beside it, with a number before its ending. The disk has it,
 * whole, when this returns.
 * @param text what is to be written: where just that stands there, nothing is lost
 * @returns the file that holds it now, null where there is nothing to keep, or `unwritable-file`
 */
export function setAside(file: string, text: string): { file: string } | { problem: Problem } | null {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.isFile() !== true || found.size === 0) return null;
    const held = readFileSync(file);
    return held.equals(Buffer.from(text)) ? null : writeNumbered(file, held);
  } catch (error) {
    return { problem: unwritable(file, error) };
  }
}
