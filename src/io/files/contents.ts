import { readFileSync, statSync } from "node:fs";
import { codeOf } from "./failure.ts";

/** How often files are looked at, in milliseconds: soon enough for whoever has just saved one. */
export const LOOK_EVERY = 250;
/** So many looks in a row must show the same: an editor may be half through, or have put a file away to write it anew. */
const SAME_LOOKS = 2;
const MISSING_LOOKS = 4;

/** Larger files are told apart by size and time: reading them at every look would take too long. */
const MOST_BYTES = 4 * 1024 * 1024;

/** What a file holds, or why that is not known. */
type Content = Buffer | string;

interface Watched {
  file: string;
  /** What was last told. */
  known: Content;
  /** What the last looks have shown, and how many. */
  shown: Content;
  looks: number;
}

/**
 * Tells when files hold something else, once that has settled: files that are written in place, replaced by another, gone for a
 * moment, or not yet there. They are looked at again and again, since the system's own notices never come from drives on other
 * machines, and name files that an editor has replaced no more.
 * @param changed is called with the files that hold something else now
 * @returns what stops it
 */
export function watchContents(
  files: readonly string[],
  changed: (files: readonly string[]) => void,
): () => void {
  const all = files.map((file): Watched => {
    const known = contentOf(file);
    return { file, known, shown: known, looks: 0 };
  });
  const timer = setInterval(() => {
    const settled = all.filter(look);
    if (settled.length > 0) changed(settled.map(({ file }) => file));
  }, LOOK_EVERY);
  return () => clearInterval(timer);
}

/** Looks at a file once more. @returns whether it has settled on something that was not told */
function look(watched: Watched): boolean {
  const content = contentOf(watched.file);
  watched.looks = isSame(content, watched.shown) ? watched.looks + 1 : 1;
  watched.shown = content;
  const needed = typeof content === "string" ? MISSING_LOOKS : SAME_LOOKS;
  if (watched.looks < needed || isSame(content, watched.known)) return false;
  watched.known = content;
  return true;
}

function isSame(one: Content, other: Content): boolean {
  return typeof one === "string" || typeof other === "string" ? one === other : one.equals(other);
}

function contentOf(file: string): Content {
  try {
    const stat = statSync(file);
    // A pipe would be emptied, and a device may never end.
    if (!stat.isFile()) return "";
    return stat.size > MOST_BYTES ? `${stat.size} ${stat.mtimeMs}` : readFileSync(file);
  } catch (error) {
    return codeOf(error);
  }
}
