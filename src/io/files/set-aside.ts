import { constants, copyFileSync, readFileSync, statSync } from "node:fs";
import type { Problem } from "../../core/base/problem.ts";
import { unwritable } from "./beside.ts";
import { codeOf } from "./failure.ts";
import { numberedName } from "./write.ts";

/**
 * Keeps what stands at a place before something else is written there: a copy beside it, with a number before its ending.
 * @param text what is to be written: where just that stands there, nothing is lost
 * @returns the file of the copy, null where there is nothing to keep, or `unwritable-file`
 */
export function setAside(file: string, text: string): { file: string } | { problem: Problem } | null {
  try {
    return holdsOther(file, text) ? { file: copyBeside(file) } : null;
  } catch (error) {
    return { problem: unwritable(file, error) };
  }
}

function copyBeside(file: string): string {
  for (let number = 2; ; number += 1) {
    const name = numberedName(file, number);
    try {
      copyFileSync(file, name, constants.COPYFILE_EXCL);
      return name;
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
  }
}

function holdsOther(file: string, text: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size > 0 && !readFileSync(file).equals(Buffer.from(text));
}
