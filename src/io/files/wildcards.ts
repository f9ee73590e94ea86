import { existsSync, readdirSync } from "node:fs";
import { join, parse, sep } from "node:path";

const WILDCARD = /[*?]/;

/**
 * The files whose names fit a pattern, in the order of their names: `*` stands for any signs of a name, `?` for one. Where no
 * shell has done it (on Windows, or between quotes), a pattern arrives as it is.
 * @returns nothing where none fits; the name itself where it holds no such sign, or is a file's own
 */
export function filesLike(pattern: string): string[] {
  if (!WILDCARD.test(pattern) || existsSync(pattern)) return [pattern];
  const { root } = parse(pattern);
  const parts = pattern
    .slice(root.length)
    .split(sep === "\\" ? /[\\/]/ : "/")
    .filter((part) => part !== "");
  return parts.reduce((found, part) => found.flatMap((folder) => within(folder, part)), [root]);
}

function within(folder: string, part: string): string[] {
  if (!WILDCARD.test(part)) return [join(folder, part)].filter((path) => existsSync(path));
  // A hidden name is meant only where its dot is told.
  const names = namesOf(folder).filter((name) => fits(name, part) && (part[0] === "." || name[0] !== "."));
  return names.sort().map((name) => join(folder, name));
}

/** Whether a name fits: where it does not, the last star takes one sign more, so that many stars take no longer than one. */
function fits(name: string, part: string): boolean {
  const [signs, wanted] = [[...name], [...part]];
  let [sign, at] = [0, 0];
  let last: { sign: number; at: number } | null = null;
  while (sign < signs.length) {
    if (wanted[at] === "*") {
      last = { sign, at };
      at += 1;
    } else if (wanted[at] === "?" || wanted[at] === signs[sign]) {
      sign += 1;
      at += 1;
    } else if (last) {
      last.sign += 1;
      sign = last.sign;
      at = last.at + 1;
    } else return false;
  }
  return wanted.slice(at).every((one) => one === "*");
}

function namesOf(folder: string): string[] {
  try {
    return readdirSync(folder === "" ? "." : folder);
  } catch {
    return [];
  }
}
