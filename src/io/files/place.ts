import { accessSync, constants } from "node:fs";
import { dirname, sep } from "node:path";
import { type Problem, problem } from "../../core/base/problem.ts";
import { standingAt, unwritable } from "./beside.ts";
import { isFolder } from "./folder.ts";

/** Whether a result can go to a place, to be known before the work that leads to it. Reports `unwritable-file`. */
export function checkPlace(file: string): Problem | null {
  const standing = standingAt(file);
  if (standing === "other") return unwritable(file, null);
  if (isFolder(file)) return problem("unwritable-file", { reason: "folder" }, { file });
  try {
    // A file is written beside its place, whatever its own permissions are; the dot tells a folder from a file.
    accessSync(standing === "stream" ? file : `${dirname(file)}${sep}.`, constants.W_OK);
    return null;
  } catch (error) {
    return unwritable(file, error);
  }
}
