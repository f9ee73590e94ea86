import type { Problem } from "../core/base/problem.ts";

/** What a command ends with: 0 fine, 1 the content has problems, 2 usage or an unreadable file, 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;

/** A mistake in the command itself. */
export interface Misuse {
  sentence: string;
  /** The word that was probably meant. */
  suggestion?: string | null;
  /** What to do about it, in a sentence. */
  todo?: string;
  /** What to type to find the way out where nothing tells what to do; the help of the program when left out. */
  see?: string;
  /** Other mistakes in the same command. */
  also?: readonly Misuse[];
}

/** What is wrong with something that was read or is to be written. */
export interface Troubles {
  problems: readonly Problem[];
  /** The text that the problems point into. */
  source?: string;
}

/** Why a step cannot go on, as data: it is told once, at the end. */
export type Refusal = Misuse | Troubles;

/** What became of a command. */
export type Outcome = ExitCode | Refusal;

/** The worse of two exit codes. */
export function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
