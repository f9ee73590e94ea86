import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { oneLine } from "../../core/base/clean.ts";
import { byName } from "../../core/base/order.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import { isFolder } from "../../io/files/folder.ts";
import { STDIN } from "../../io/files/same-file.ts";
import { classWords } from "../../text/class.ts";
import type { Misuse } from "../outcome.ts";
import { refuseRepeated } from "../places.ts";
import { FILES } from "./folder-files.ts";
import { stemOf } from "./roster.ts";

/** A file of answers, and the folder that it was found in where that was named in its place. */
export interface InputFile {
  file: string;
  folder: string | null;
}

/** What a class is made of. */
export interface Sources {
  now: InputFile[];
  /** Earlier answers; null where there are none to compare with. */
  before: InputFile[] | null;
  problems: Problem[];
}

/**
 * Finds all that is read for a class, and refuses what would count anyone twice. Reports what `expandFolders` does.
 * @param before a folder that `kelas` made, a folder of answers, or a file
 */
export function sourcesOf(names: readonly string[], before: string | undefined): Sources | Misuse {
  const now = expandFolders(names);
  const old = before === undefined ? null : earlierFiles(before);
  const files = now.files.map(({ file }) => file);
  const repeated = refuseRepeated(files);
  if (repeated) return repeated;
  const same = old?.files.find(({ file }) => refuseRepeated([...files, file]));
  if (same) return { sentence: classWords.sameBefore(oneLine(same.file)), todo: classWords.nameOther };
  const problems = [...now.problems, ...(old?.problems ?? [])];
  return { now: now.files, before: old?.files ?? null, problems };
}

function earlierFiles(name: string): { files: InputFile[]; problems: Problem[] } {
  if (!isClassFolder(name)) return expandFolders([name]);
  return { files: [{ file: join(name, FILES.answers), folder: null }], problems: [] };
}

/** Endings of what answers are kept in. */
const ANSWERS = /\.(?:json|ndjson|jsonl|csv|tsv|txt|xlsx|ods)$/i;

/** What systems and spreadsheets leave in a folder by themselves. */
const LEFT_BY_SYSTEMS = /^(?:\.|~\$|~.*\.tmp$)|^(?:thumbs\.db|desktop\.ini|icon\r)$/i;

const MOST_NAMED = 5;

/**
 * Spells out the folders among inputs: the files of answers that lie in each, in the order in which people count. Folders within are
 * not opened. Reports `left-out-of-folder`, `folder-without-answers`, `class-folder` and `unreadable-file`.
 * @param names `STDIN` among them is left as it is
 */
function expandFolders(names: readonly string[]): { files: InputFile[]; problems: Problem[] } {
  const files: InputFile[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    if (name === STDIN || !isFolder(name)) files.push({ file: name, folder: null });
    else {
      const found = filesOf(name);
      files.push(...found.files.map((file) => ({ file, folder: name })));
      problems.push(...found.problems);
    }
  }
  return { files, problems };
}

function filesOf(folder: string): { files: string[]; problems: Problem[] } {
  const place = { file: folder };
  if (isClassFolder(folder)) {
    const answers = join(folder, FILES.answers);
    return { files: [], problems: [problem("class-folder", { answers }, place)] };
  }
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => !LEFT_BY_SYSTEMS.test(name));
  } catch {
    return { files: [], problems: [problem("unreadable-file", { reason: "forbidden" }, place)] };
  }
  names.sort((a, b) => byName(stemOf(a), stemOf(b)) || byName(a, b));
  const folders = names.filter((name) => isFolder(join(folder, name)));
  const answers = names.filter((name) => ANSWERS.test(name) && !folders.includes(name));
  const others = names.filter((name) => !answers.includes(name));
  return {
    files: answers.map((name) => join(folder, name)),
    problems: [
      ...(answers.length === 0 ? [problem("folder-without-answers", {}, place)] : []),
      ...(others.length > 0 ? [leftOut(others, folders, folder)] : []),
    ],
  };
}

function leftOut(names: readonly string[], folders: readonly string[], folder: string): Problem {
  const shown = names.slice(0, MOST_NAMED).map((name) => (folders.includes(name) ? `${name}/` : name));
  return problem("left-out-of-folder", { names: shown, count: names.length }, { file: folder }, "warning");
}

/** Whether a folder was made by `kelas`. */
function isClassFolder(folder: string): boolean {
  return [FILES.answers, FILES.recap].every((name) => existsSync(join(folder, name)));
}
