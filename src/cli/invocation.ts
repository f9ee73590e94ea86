import { existsSync, readFileSync, realpathSync } from "node:fs";
import { delimiter, dirname, isAbsolute, join, relative, sep } from "node:path";
import { oneLine } from "../core/base/clean.ts";
import type { Environment } from "./environment.ts";

/** How a process was started. */
export interface Started {
  env: Environment["env"];
  /** The script that Node runs, by its whole path. */
  script: string;
  /** Where it was started. */
  folder: string;
}

const NAME = "kerja-cocok";

/**
 * What a person types to start the program again in the same way. Only a hint asks for it: a start costs nothing.
 * @returns `npm start --`, `npx kerja-cocok`, `kerja-cocok`, or `node bin/kerja-cocok.js`
 */
export function invocationOf(started: Started): string {
  // The names of folders may be anything, and it is shown.
  return oneLine(commandOf(started));
}

function commandOf(started: Started): string {
  const { env, script, folder } = started;
  if (env.npm_lifecycle_event === "start" && env.npm_package_name === NAME) return npmStart(started);
  if (env.npm_command === "exec" && env.npm_lifecycle_script?.includes(NAME)) return `npx ${asked(script)}`;
  if (isOnPath(started)) return NAME;
  const near = relative(folder, script);
  return `node ${quoted(near.startsWith("..") && near.length > script.length ? script : near)}`;
}

/** npm runs the script in the folder of the project: who is elsewhere named that folder. */
function npmStart({ env, folder }: Started): string {
  const way = relative(folder, env.INIT_CWD ?? folder);
  const isInside = way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  return isInside ? "npm start --" : `npm --prefix ${quoted(folder)} start --`;
}

/** What npx was asked for: it writes that beside what it installed. */
function asked(script: string): string {
  try {
    const file = join(dirname(script), "../../package.json");
    const { _npx } = JSON.parse(readFileSync(file, "utf8"));
    return quoted(String(_npx.packages[0]));
  } catch {
    return NAME;
  }
}

/** Whether the program's name alone starts what runs now. */
function isOnPath({ env, script }: Started): boolean {
  for (const folder of (env.PATH ?? "").split(delimiter).filter(Boolean)) {
    const link = join(folder, NAME);
    // On Windows npm puts a script of the shell there, and the package beside it.
    const beside = join(folder, "node_modules", NAME, "bin", `${NAME}.js`);
    if (existsSync(link)) return [link, beside].some((file) => isSame(file, script));
  }
  return false;
}

function isSame(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}

/** A word as the shell takes it whole, to be shown: what would steer a terminal is left out of it. */
export function quoted(text: string): string {
  const word = oneLine(text);
  if (/^[\w@%+=:,./~\\-]+$/.test(word)) return word;
  return sep === "\\" ? `"${word}"` : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** Whether the arguments ask for the interview and nothing else. */
export function isPlainStart([first, ...rest]: readonly string[]): boolean {
  return rest.length === 0 && (first === undefined || first === "wawancara" || first === "interview");
}
