import { fstatSync, lstatSync, readdirSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { nameOfNode } from "./stdout.ts";

/** What tells a file from every other, whether it is there already or not. */
export interface FileIdentity {
  /** The device and the number of what is there; null where nothing is. */
  node: string | null;
  /** Its folder without links. */
  folder: string;
  /** Its name in that folder. */
  name: string;
}

/** The name that stands for stdin. */
export const STDIN = "-";

/**
 * What a path points to, through links of files and of folders.
 * @param path `-` for stdin, which may be a file too
 * @returns null for a device or a pipe: it holds nothing that could be lost
 */
export function identityOf(path: string): FileIdentity | null {
  if (path === STDIN) return { node: nodeOf(path) ?? null, folder: "", name: STDIN };
  const node = nodeOf(path);
  if (node === null) return null;
  const real = realPath(path);
  return { node: node ?? null, folder: dirname(real), name: basename(real) };
}

/** Whether two paths lead to one file. */
export function isSameFile(one: FileIdentity, other: FileIdentity): boolean {
  if (one.node !== null && one.node === other.node) return true;
  if (one.folder !== other.folder) return false;
  // Nobody can tell two spellings of one accent apart.
  const [name, same] = [one.name, other.name].map((text) => text.normalize("NFC"));
  if (name === same) return true;
  return name?.toLowerCase() === same?.toLowerCase() && isCaseBlind(one.folder);
}

/** Whether a path leads to a folder itself, or to a file that lies in it. */
export function isDirectlyIn(folder: string, file: FileIdentity): boolean {
  const real = realPath(folder);
  return file.folder === real || join(file.folder, file.name) === real;
}

/**
 * The names that files have in a folder, of those that lie in it; of a link its own name and that of what it leads to.
 * @param files `-` for stdin: a shell that opened a file tells no name of it
 */
export function namesIn(folder: string, files: readonly string[]): string[] {
  const real = realPath(folder);
  return files.flatMap((file) => {
    if (file === STDIN) return namesOfStdin(folder);
    const led = identityOf(file);
    const own = realPath(dirname(file)) === real ? [basename(file)] : [];
    return led?.folder === real ? [...own, led.name] : own;
  });
}

function namesOfStdin(folder: string): string[] {
  const node = nodeOf(STDIN);
  return typeof node === "string"
    ? entriesOf(folder).filter((name) => nodeOf(join(folder, name)) === node)
    : [];
}

/** Undefined where nothing is there, null where it is neither a file nor a folder. */
function nodeOf(path: string): string | null | undefined {
  try {
    const stat = path === STDIN ? fstatSync(0, { bigint: true }) : statSync(path, { bigint: true });
    return stat.isFile() || stat.isDirectory() ? nameOfNode(stat) : null;
  } catch {
    return undefined;
  }
}

const MOST_LINKS = 40;

/** The path without links. What is not there has its place in the folder that is, also where a link leads to nothing. */
export function realPath(path: string, links = MOST_LINKS): string {
  try {
    return realpathSync.native(path);
  } catch {
    const above = dirname(path);
    const target = links > 0 ? linkTarget(path) : null;
    if (target !== null) return realPath(resolve(realPath(above, links - 1), target), links - 1);
    return above === path || above === "." ? resolve(path) : join(realPath(above, links), basename(path));
  }
}

function linkTarget(path: string): string | null {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : null;
  } catch {
    return null;
  }
}

/** Whether a folder takes capitals and small letters for the same: what lies in it, or it itself, shows it. */
function isCaseBlind(folder: string): boolean {
  const shown = [...entriesOf(folder).map((name) => join(folder, name)), folder];
  const path = shown.find((each) => swapped(each) !== each);
  if (path === undefined) return false;
  const node = nodeOf(path);
  return typeof node === "string" && node === nodeOf(swapped(path));
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A path whose last name has its small letters and capitals exchanged. */
function swapped(path: string): string {
  const name = basename(path);
  const capitals = name.toUpperCase();
  return join(dirname(path), name === capitals ? name.toLowerCase() : capitals);
}
