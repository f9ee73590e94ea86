import { isAbsolute, relative, resolve, sep } from "node:path";

/**
 * A file's name as a workflow of GitHub knows it: from the root of the repository, where its lines are marked. Outside of a workflow the folder at
 * work is taken for the root; what lies outside of that keeps the name that it was given.
 */
export function inWorkspace(file: string, root: string = process.cwd()): string {
  const path = relative(root, resolve(file));
  if (path === "" || path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path)) return file;
  return path.replaceAll(sep, "/");
}
