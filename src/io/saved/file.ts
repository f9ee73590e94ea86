import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Problem, problem } from "../../core/base/problem.ts";
import { codeOf, failureOf } from "../files/failure.ts";

/** Far more than the largest interview takes; a larger file is none of ours. */
export const MOST_KEPT_BYTES = 8 * 1024 * 1024;

/** The file of a kept interview. */
export function fileOf(folder: string, name: string): string {
  return join(folder, `${name}.json`);
}

/** The folder of the stacks that are keyed in from paper, in that of the interviews. */
export function stacksFolder(stateFolder: string): string {
  return join(stateFolder, "kertas");
}

/** The names of all that is in a folder; none where there is no folder. Reports `unreadable-file`. */
export function namesIn(folder: string): { names: readonly string[]; problem: Problem | null } {
  try {
    return { names: readdirSync(folder), problem: null };
  } catch (error) {
    const reason = failureOf(error);
    const failed = problem("unreadable-file", { reason }, { file: folder });
    return { names: [], problem: reason === "missing" ? null : failed };
  }
}

/** Reads a kept file, and nothing that stands in its place. Reports `saved-link`, `saved-damaged` and `unreadable-file`. */
export function readNoLink(file: string): { text: string } | { problem: Problem } {
  try {
    // Without O_NONBLOCK a pipe in the file's place would be waited for.
    const handle = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const stat = fstatSync(handle);
      if (!stat.isFile() || stat.size > MOST_KEPT_BYTES)
        return { problem: problem("saved-damaged", {}, { file }) };
      return { text: readFileSync(handle, "utf8") };
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (codeOf(error) === "ELOOP") return { problem: problem("saved-link", {}, { file }) };
    return { problem: problem("unreadable-file", { reason: failureOf(error) }, { file }) };
  }
}
