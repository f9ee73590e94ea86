import { homedir, userInfo } from "node:os";

/**
 * A path whose `~` or `~/` at its start is written out, as a shell does it where one stands in between.
 * @param home what `$HOME` says; empty or left out, the system knows it
 */
export function expandHome(path: string, home: string | undefined): string {
  return /^~(?=$|[/\\])/.test(path) ? (home || homedir() || userInfo().homedir) + path.slice(1) : path;
}
