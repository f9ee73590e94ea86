import { existsSync } from "node:fs";
import { filesLike } from "../io/files/wildcards.ts";
import { pathWords } from "../text/paths.ts";
import type { Misuse } from "./outcome.ts";

/** Names of inputs with their patterns spelt out; a pattern that fits no file stays, and is told as any missing file. */
export function expandPatterns(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const files = filesLike(name);
    return files.length > 0 ? files : [name];
  });
}

/** Words of more names than this are no torn name. */
const MOST_WORDS = 8;

/** Refuses a name with spaces that the shell took for several: `kelas xi.csv` without quotes. */
export function refuseTorn(names: readonly string[]): Misuse | null {
  const missing = names.map((name) => name !== "-" && !existsSync(name));
  for (const [start, isMissing] of missing.entries()) {
    if (!isMissing) continue;
    for (let end = start + 2; end <= Math.min(names.length, start + MOST_WORDS); end += 1) {
      const parts = names.slice(start, end);
      const whole = parts.join(" ");
      if (existsSync(whole)) {
        return { sentence: pathWords.tornName(parts, whole), todo: pathWords.quoteName(whole) };
      }
    }
  }
  return null;
}
