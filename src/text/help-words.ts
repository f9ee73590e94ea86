/** A command as it is typed, and what it does. */
interface Example {
  term: string;
  meaning: string;
}

/** What the help says of a command. */
export interface CommandWords {
  words: string;
  examples: readonly Example[];
  /** By the name that the code uses: what an option does here, where that is not what it does elsewhere. */
  options?: Readonly<Record<string, string>>;
  notes?: readonly string[];
}

/** What each exit code means. */
export const exitCodes: readonly (readonly [code: number, meaning: string])[] = [
  [0, "beres"],
  [1, "ada isi yang bermasalah, yang baik tetap dinilai"],
  [2, "perintah atau berkasnya keliru"],
  [130, "dihentikan"],
];

/** The same as a sentence. */
export const exitCodeLine = `Kode keluar: ${exitCodes.map((one) => one.join(" ")).join("; ")}.`;

/** An example of a command. @param term what stands behind the program's name */
export function example(term: string, meaning: string): Example {
  return { term: `kerja-cocok${term}`, meaning };
}
