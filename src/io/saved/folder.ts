import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { type Problem, problem } from "../../core/base/problem.ts";
import type { SavedInterview } from "../../core/interview/saved.ts";
import { unwritable } from "../files/beside.ts";
import { makeFolder } from "../files/folder.ts";
import { codeOf, failureOf } from "../files/read.ts";
import { writeOnce, writeWhole } from "../files/write.ts";

const OWNER_MAY_WRITE = 0o200;

/** A saved interview in its file, or what is wrong with the file. */
export type Saved = { name: string; file: string } & ({ saved: SavedInterview } | { problem: Problem });

/** Makes the folder of saved interviews. Reports `unwritable-file` when it is none, or another's. */
export function openSavedFolder(folder: string): Problem | null {
  try {
    makeFolder(folder);
    if (lstatSync(folder).isDirectory()) return null;
    return problem("saved-link", {}, { file: folder });
  } catch (error) {
    return unwritable(folder, error);
  }
}

/** Keeps an interview for the first time, under a name that no other has: the one wanted, or that with a number. */
export function saveNew(
  folder: string,
  wanted: string,
  saved: SavedInterview,
): { name: string } | { problem: Problem } {
  const failed = openSavedFolder(folder);
  if (failed) return { problem: failed };
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}-${number}`;
    const failed = writeOnce(fileOf(folder, name), textOf(saved));
    if (!failed) return { name };
    if (failed.code !== "file-exists") return { problem: failed };
  }
}

function textOf(saved: SavedInterview): string {
  return `${JSON.stringify(saved)}\n`;
}

/** Whether a saved interview's owner has locked it against changes. */
export function isReadOnly(folder: string, name: string): boolean {
  try {
    return (lstatSync(fileOf(folder, name)).mode & OWNER_MAY_WRITE) === 0;
  } catch {
    return false;
  }
}

/** Keeps an interview under a name; the disk has it when this returns. A link in its place is replaced, not followed. */
export function saveInterview(folder: string, name: string, saved: SavedInterview): Problem | null {
  return openSavedFolder(folder) ?? writeWhole(fileOf(folder, name), textOf(saved));
}

/** Every saved interview, the latest first; files that cannot be read come last, with their problem. */
export async function listSaved(folder: string): Promise<Saved[]> {
  const saved = await Promise.all(namesIn(folder).map((name) => readSaved(folder, name)));
  return saved.sort((a, b) => compare(savedAt(b), savedAt(a)) || compare(b.name, a.name));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function namesIn(folder: string): string[] {
  try {
    const files = readdirSync(folder).filter((file) => file.endsWith(".json") && !file.startsWith("."));
    return files.map((file) => file.slice(0, -".json".length));
  } catch {
    return [];
  }
}

function savedAt(entry: Saved): string {
  return "saved" in entry ? entry.saved.savedAt : "";
}

/** Reads one saved interview. Reports `saved-link`, `saved-newer`, `saved-damaged` and `unreadable-file`. */
export async function readSaved(folder: string, name: string): Promise<Saved> {
  const file = fileOf(folder, name);
  const read = readNoLink(file);
  if ("problem" in read) return { name, file, ...read };
  // Where nothing is kept the first question need not wait for it.
  const { parseSaved } = await import("./text.ts");
  return { name, file, ...parseSaved(read.text, file) };
}

/** Deletes a saved interview: the file, or the link in its place, and nothing else. */
export function deleteSaved(folder: string, name: string): Problem | null {
  const file = fileOf(folder, name);
  try {
    rmSync(file);
    return null;
  } catch (error) {
    return unwritable(file, error);
  }
}

function fileOf(folder: string, name: string): string {
  return join(folder, `${name}.json`);
}

function readNoLink(file: string): { text: string } | { problem: Problem } {
  try {
    // Without O_NONBLOCK a pipe in the file's place would be waited for.
    const handle = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      if (!fstatSync(handle).isFile()) return { problem: problem("saved-damaged", {}, { file }) };
      return { text: readFileSync(handle, "utf8") };
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (codeOf(error) === "ELOOP") return { problem: problem("saved-link", {}, { file }) };
    return { problem: problem("unreadable-file", { reason: failureOf(error) }, { file }) };
  }
}
