import { homedir, userInfo } from "node:os";
import { isAbsolute } from "node:path";

/**
 * A path whose `~` or `~/` at its start is written out, as a shell does it where one stands in between.
 * @param home what `$HOME` says; where that is no whole path, the system knows it
 */
export function expandHome(path: string, home: string | undefined): string {
  if (!/^~(?=$|[/\\])/.test(path)) return path;
  const [folder = ""] = [home, homedir(), userInfo().homedir].filter((one) => one && isAbsolute(one));
  return folder + path.slice(1);
}
