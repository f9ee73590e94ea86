import { sep } from "node:path";
import { isFolder } from "../../io/files/folder.ts";

/** Whether a name is that of a folder: there is one, or the name ends as such a name does. */
export function isFolderName(name: string): boolean {
  return name.endsWith("/") || name.endsWith(sep) || isFolder(name);
}

const ENDS = sep === "\\" ? /[\\/]+$/ : /\/+$/;

/** The same name without the signs at its end that make it a folder's: what is put behind a name must stand before them. */
export function bareName(name: string): string {
  return name.replace(ENDS, "");
}
