import type { CommandPath } from "./commands.ts";
import { flagsOf, OPTIONS } from "./options.ts";

/** What is wrong with the arguments, as data: `usage.ts` tells it. */
export type Mistake =
  | { code: "unknown-option" | "unknown-command"; word: string }
  | { code: "missing-argument" | "other" }
  | { code: "missing-value"; flag: string }
  | { code: "flag-as-value"; flag: string; value: string }
  | { code: "two-values"; flag: string; values: readonly [string, string] }
  | { code: "several-roles"; names: string }
  | { code: "excess"; words: readonly string[] };

/** Arguments that cannot be followed, and the command that they were for. */
export interface Mistaken {
  mistakes: readonly [Mistake, ...Mistake[]];
  path: CommandPath;
}

const FLAGS: readonly string[] = Object.values(OPTIONS).flatMap(flagsOf);

/**
 * What is wrong with the value of an option, if anything.
 * @param isJoined whether it was written as `--flag=value`, so that nothing else can be meant
 */
export function valueMistake(
  flag: string,
  value: string,
  { mayBeEmpty, isJoined, previous }: { mayBeEmpty: boolean; isJoined: boolean; previous: unknown },
): Mistake | null {
  // A script's variable that was never set leaves it empty.
  if (value === "" && !mayBeEmpty) return { code: "missing-value", flag };
  if (!isJoined && isFlag(value)) return { code: "flag-as-value", flag, value };
  const isOther = typeof previous === "string" && previous !== value;
  return isOther ? { code: "two-values", flag, values: [previous, value] } : null;
}

function isFlag(word: string): boolean {
  return /^--./.test(word) || FLAGS.includes(word);
}

/**
 * Words that stand for a long flag behind a dash of another kind: `-format` would be read as `-f ormat`, and the dash that
 * a word processor makes of two as the name of a file.
 */
export function otherDashes(words: readonly string[]): Mistake[] {
  const meant = words.filter((word) => !word.startsWith("--") && FLAGS.includes(withTwoDashes(word)));
  return meant.filter((word) => !FLAGS.includes(word)).map((word) => ({ code: "unknown-option", word }));
}

/** The long flag that a word stands for, without the value that is joined to it. */
export function withTwoDashes(word: string): string {
  return word.replace(/^[-–—−]+/, "--").replace(/=.*$/s, "");
}
