import type { ProblemArgs, ProblemCode } from "../../core/base/problem.ts";

/** What is wrong, and what to do about it: one plain sentence each. */
export interface ProblemText {
  what: string;
  todo: string;
}

/** The sentences of every code. */
export type ProblemTexts = { [Code in ProblemCode]: (args: ProblemArgs[Code]) => ProblemText };

/** The kinds of values that were found, by the names that the checks give them. */
export const receivedNames: Record<string, string> = {
  text: "teks",
  list: "daftar",
  mapping: "pasangan kunci dan nilai",
  number: "angka",
  boolean: "true atau false",
  empty: "kosong",
  nan: "bukan bilangan",
};

/** A word that was probably meant, or else what to do. */
export function maybe(suggestion: string | null, otherwise: string): string {
  return suggestion === null ? otherwise : `Mungkin maksudmu "${suggestion}"?`;
}
