import type { Problem } from "../../core/base/problem.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { readWishes } from "../../core/ranking/wishes.ts";
import { unmetWishes } from "../../render/ranking/unmet.ts";

/** The roles that do not meet the words of `--kondisi`, by id, each with the reason. Reports `unknown-wish`. */
export function unmetBy(
  text: string,
  profiles: readonly Profile[],
): { reasons: ReadonlyMap<string, string> } | { problems: Problem[] } {
  const read = readWishes(text);
  return "problems" in read ? read : { reasons: unmetWishes(profiles, read.wishes) };
}
