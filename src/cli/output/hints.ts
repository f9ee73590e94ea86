import { readdirSync } from "node:fs";
import { basename, dirname, extname } from "node:path";
import { type Problem, problem } from "../../core/base/problem.ts";
import { nearest } from "../../core/base/suggest.ts";
import { bareName } from "./folder-name.ts";

/** Endings of what people keep answers and profiles in. */
const READABLE = /\.(?:json|ndjson|jsonl|csv|tsv|txt|xlsx|ods|ya?ml)$/i;
const PROFILE = /\.ya?ml$/i;

/** More names would bury the sentence. */
const MOST_NAMES = 5;

/** A file that could not be opened by its name, told with the name that was probably meant; any other problem as it is. */
export function hinted(told: Problem): Problem {
  const file = told.place?.file;
  if (told.code !== "unreadable-file" || file === undefined) return told;
  switch (told.args.reason) {
    case "missing":
      return problem("missing-file", { suggestion: nearName(file) }, told.place, told.severity);
    case "folder": {
      const wanted = told.args.isProfile ? PROFILE : READABLE;
      const files = namesIn(file).filter((name) => wanted.test(name));
      return problem("folder-as-file", { files: files.slice(0, MOST_NAMES) }, told.place, told.severity);
    }
    default:
      return told;
  }
}

/** A name in the same folder that resembles the one that is not there, its ending aside. */
function nearName(file: string): string | null {
  const name = basename(file);
  const names = namesIn(dirname(file));
  const stem = nearest(stemOf(name), names.map(stemOf));
  const alike = names.filter((one) => stemOf(one) === stem);
  const near = nearest(name, alike) ?? alike[0];
  return near === undefined ? null : bareName(file).slice(0, -name.length) + near;
}

function stemOf(name: string): string {
  return name.slice(0, name.length - extname(name).length);
}

/** The names in a folder that are not hidden. */
function namesIn(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => !name.startsWith("."));
    return names.sort();
  } catch {
    return [];
  }
}
