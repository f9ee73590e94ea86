import { lstatSync, renameSync, rmSync } from "node:fs";
import { byCode } from "../../core/base/order.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import type { SavedInterview } from "../../core/interview/saved.ts";
import { flushName, unwritable } from "../files/beside.ts";
import { failureOf } from "../files/failure.ts";
import { makeFolder } from "../files/folder.ts";
import { nameNew, writeBeside } from "../files/write.ts";
import { claimed, type Rivalry } from "./claim.ts";
import { fileOf, MOST_KEPT_BYTES, namesIn, readNoLink } from "./file.ts";
import { type CleanUp, claimFor, removeUnfinishedSaves, temporaryFor } from "./leftovers.ts";

const OWNER_MAY_WRITE = 0o200;

/** A saved interview in its file, with the text of it, or what is wrong with the file. */
export type Saved = { name: string; file: string } & (
  | { saved: SavedInterview; text: string }
  | { problem: Problem }
);

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
  return keepNew(folder, wanted, textOf(saved));
}

/** The same of any text. */
export function keepNew(
  folder: string,
  wanted: string,
  text: string,
): { name: string } | { problem: Problem } {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}-${number}`;
    const failed = keepText(folder, name, text);
    if (!failed) return { name };
    if (failed.code !== "file-exists") return { problem: failed };
  }
}

/** Keeps an interview under a name that no other has; the disk has it when this returns. Reports `file-exists` too. */
export function saveInterview(folder: string, name: string, saved: SavedInterview): Problem | null {
  return keepText(folder, name, textOf(saved));
}

/** The same of any text. */
export function keepText(folder: string, name: string, text: string): Problem | null {
  return write(folder, name, text, nameNew);
}

/**
 * Keeps an interview in the place of an earlier state of it, unless another program has changed the file meanwhile.
 * @param known the text that the file had when it was last read or written
 */
export function replaceSaved(
  folder: string,
  name: string,
  { saved, known }: { saved: SavedInterview; known: string },
): Problem | Rivalry | null {
  return replaceKept(folder, name, { text: textOf(saved), known });
}

/** The same of any text. */
export function replaceKept(
  folder: string,
  name: string,
  { text, known }: { text: string; known: string },
): Problem | Rivalry | null {
  return write(folder, name, text, (temporary, file) =>
    changeKnown(folder, name, known, () => renameSync(temporary, file)),
  );
}

/** The text of a kept interview. */
export function textOf(saved: SavedInterview): string {
  return `${JSON.stringify(saved)}\n`;
}

function write<Outcome>(
  folder: string,
  name: string,
  text: string,
  giveName: (temporary: string, file: string) => Outcome,
): Outcome | Problem {
  const file = fileOf(folder, name);
  // Nobody could read it again.
  if (Buffer.byteLength(text) > MOST_KEPT_BYTES) {
    return problem("unwritable-file", { reason: "too-large" }, { file });
  }
  return openSavedFolder(folder) ?? writeBeside(file, text, giveName, temporaryFor(folder, name));
}

/** Changes a file that still is as it is known; nobody else can do so from here to the end of it. */
function changeKnown(folder: string, name: string, known: string, change: () => void): Rivalry | null {
  const file = fileOf(folder, name);
  return claimed(claimFor(folder, name, known), () => {
    const found = readNoLink(file);
    if (!("text" in found)) return lstatSync(file, { throwIfNoEntry: false }) ? "changed" : "gone";
    if (found.text !== known) return "changed";
    change();
    return null;
  });
}

/** Whether there is anything under a name. */
export function isKept(folder: string, name: string): boolean {
  try {
    return lstatSync(fileOf(folder, name), { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Whether a saved interview's owner has locked it against changes. */
export function isReadOnly(folder: string, name: string): boolean {
  try {
    return (lstatSync(fileOf(folder, name)).mode & OWNER_MAY_WRITE) === 0;
  } catch {
    return false;
  }
}

/** Every saved interview, the latest first; files that cannot be read come last, with their problem. */
export async function listSaved(folder: string): Promise<Saved[]> {
  const saved = await Promise.all(savedNames(folder).map((name) => readSaved(folder, name)));
  return latestFirst(saved, (entry) => ("saved" in entry ? entry.saved.savedAt : ""));
}

/** What is kept, the latest first; of one moment by the names. @param savedAt the moment as it is kept, or an empty text */
export function latestFirst<Entry extends { name: string }>(
  entries: readonly Entry[],
  savedAt: (entry: Entry) => string,
): Entry[] {
  return [...entries].sort((a, b) => byCode(savedAt(b), savedAt(a)) || byCode(b.name, a.name));
}

/** The names of what is kept, as the files have them: anybody may have put one there. */
export function savedNames(folder: string): string[] {
  const files = namesIn(folder).names.filter((file) => file.endsWith(".json") && !file.startsWith("."));
  return files.map((file) => file.slice(0, -".json".length));
}

/** Why nobody can tell what is kept in a folder; null where that can be told. Reports `unreadable-file`. */
export function checkSavedFolder(folder: string): Problem | null {
  return namesIn(folder).problem;
}

/** Reads one saved interview. Reports `saved-link`, `saved-newer`, `saved-damaged` and `unreadable-file`. */
export async function readSaved(folder: string, name: string): Promise<Saved> {
  const file = fileOf(folder, name);
  const read = readNoLink(file);
  if ("problem" in read) return { name, file, ...read };
  // Where nothing is kept the first question need not wait for it.
  const { parseSaved } = await import("./text.ts");
  const parsed = parseSaved(read.text, file);
  return "saved" in parsed ? { name, file, ...parsed, ...read } : { name, file, ...parsed };
}

/** Deletes a saved interview: the file, or the link in its place, and what was left beside it. */
export function deleteSaved(
  folder: string,
  name: string,
  cleanUp: CleanUp = removeUnfinishedSaves,
): Problem | Rivalry | null {
  const file = fileOf(folder, name);
  try {
    remove(file);
    return cleanUp(folder);
  } catch (error) {
    // Another program was quicker: what it may have left goes all the same.
    return failureOf(error) === "missing" ? (cleanUp(folder) ?? "gone") : unwritable(file, error);
  }
}

/** The disk has forgotten the name when this returns: a power cut brings no answers back. */
function remove(file: string): void {
  rmSync(file);
  flushName(file);
}

/** The same, unless another program has changed the file since it had the text that is known. */
export function deleteKnown(
  folder: string,
  { name, text: known }: { name: string; text: string },
  cleanUp: CleanUp = removeUnfinishedSaves,
): Problem | Rivalry | null {
  const file = fileOf(folder, name);
  try {
    const rivalry = changeKnown(folder, name, known, () => remove(file));
    return rivalry === "changed" ? rivalry : (cleanUp(folder) ?? rivalry);
  } catch (error) {
    const failure = failureOf(error);
    if (failure === "missing") return "gone";
    return failure === "full"
      ? deleteUnclaimed(folder, { name, text: known }, cleanUp)
      : unwritable(file, error);
  }
}

/** Where the disk has no room for a claim nobody else can write the file either, and to delete it makes room. */
function deleteUnclaimed(
  folder: string,
  { name, text }: { name: string; text: string },
  cleanUp: CleanUp,
): Problem | Rivalry | null {
  const found = readNoLink(fileOf(folder, name));
  return "text" in found && found.text === text ? deleteSaved(folder, name, cleanUp) : "changed";
}
