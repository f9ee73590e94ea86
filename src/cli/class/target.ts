import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { oneLine } from "../../core/base/clean.ts";
import { isFolder } from "../../io/files/folder.ts";
import { realPath, STDIN } from "../../io/files/same-file.ts";
import { classWords } from "../../text/class.ts";
import { pathWords } from "../../text/paths.ts";
import type { Misuse } from "../outcome.ts";
import { hasFileEnding } from "../output/endings.ts";
import { isFolderName } from "../output/folder-name.ts";
import { stemOf } from "./roster.ts";

/**
 * The folder that a class goes to: the one that is named, or a new one where the person is, called after the input. Refuses one that
 * holds something, a file's name, and a place within what is read.
 * @param inputs what is read, as it was named
 * @param before the earlier answers
 */
export function targetFor(
  named: string | undefined,
  inputs: readonly string[],
  before?: string,
): { folder: string } | Misuse {
  const name = named ?? freeName(inputs);
  const folder = resolve(name);
  const read = before === undefined ? inputs : [...inputs, before];
  const around = read.find((input) => input !== STDIN && isFolder(input) && isWithin(folder, input));
  if (around !== undefined) {
    const beside = join(dirname(resolve(around)), basename(freeName(inputs)));
    return { sentence: classWords.withinInput(oneLine(around)), todo: classWords.otherFolder(shown(beside)) };
  }
  if (named === undefined) return { folder };
  const free = freeName(inputs);
  if (existsSync(folder) && !isFolder(folder)) {
    return { sentence: classWords.isFile(oneLine(named)), todo: classWords.otherFolder(free) };
  }
  if (!isFolderName(named) && hasFileEnding(named)) {
    const without = named.slice(0, named.lastIndexOf("."));
    return { sentence: classWords.oneFile(oneLine(named)), todo: classWords.otherFolder(shown(without)) };
  }
  if (isUsed(folder)) {
    return { sentence: classWords.isUsed(oneLine(named)), todo: classWords.otherFolder(free) };
  }
  // A link to an empty folder keeps leading there.
  return { folder: isFolder(folder) ? realPath(folder) : folder };
}

/** A path as a person types it: from where they are, where that is shorter. */
function shown(path: string): string {
  const near = relative("", path);
  return oneLine(near === "" || near.length > path.length ? path : near);
}

/** Whether a place is a folder or lies somewhere within it. */
function isWithin(place: string, folder: string): boolean {
  const [inner, outer] = [realPath(place), realPath(folder)];
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

/** Whether a folder holds anything, or is where the person stands. */
function isUsed(folder: string): boolean {
  if (!isFolder(folder)) return false;
  try {
    return readdirSync(folder).length > 0 || isHere(folder);
  } catch {
    return true;
  }
}

function isHere(folder: string): boolean {
  const [one, other] = [folder, process.cwd()].map((path) => statSync(path, { bigint: true }));
  return one?.ino === other?.ino && one?.dev === other?.dev;
}

/** Longer names would not leave room for a number. */
const MOST_NAME = 60;

/** `hasil kelas xi`, or with the first number that is free. */
function freeName(inputs: readonly string[]): string {
  const [only, ...others] = inputs;
  const isOne = only !== undefined && only !== STDIN && others.length === 0;
  const input = isOne ? called(only) : "";
  const name = `${pathWords.result} ${input || classWords.several}`;
  for (let number = 1; ; number += 1) {
    const numbered = number === 1 ? name : `${name} ${number}`;
    if (!existsSync(numbered)) return numbered;
  }
}

/** What an input is called, as a name that any system takes. */
function called(input: string): string {
  const name = isFolder(input) ? basename(resolve(input)) : stemOf(input);
  const plain = oneLine(name).replace(/[<>:"/\\|?*]+/g, " ");
  return [...plain]
    .slice(0, MOST_NAME)
    .join("")
    .replace(/[.\s]+$/, "")
    .trimStart();
}
