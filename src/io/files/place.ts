import { accessSync, constants } from "node:fs";
import { dirname, sep } from "node:path";
import type { Problem } from "../../core/base/problem.ts";
import { standingAt, unwritable } from "./beside.ts";

/** Whether a result can go to a place, to be known before the work that leads to it. Reports `unwritable-file`. */
export function checkPlace(file: string): Problem | null {
  const standing = standingAt(file);
  if (standing === "other") return unwritable(file, null);
  try {
    // A file is written beside its place, whatever its own permissions are; the dot tells a folder from a file.
    accessSync(standing === "stream" ? file : `${dirname(file)}${sep}.`, constants.W_OK);
    return null;
  } catch (error) {
    return unwritable(file, error);
  }
}
