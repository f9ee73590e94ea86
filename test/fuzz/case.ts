/** What stdout is to be read as. */
export type Shape =
  | "json"
  | "ndjson"
  | "csv"
  | "teks"
  | "markdown"
  | "html"
  | "kode"
  | "github"
  | "yaml"
  | "xlsx";

/** One run of the command line: what it is given, and what may come of it. */
export interface Case {
  /** `@name` stands for the path of a file of the case. */
  argv: readonly string[];
  files: Readonly<Record<string, Buffer>>;
  /** What is kept of interviews before the run, by the path below the folder of state. */
  kept?: Readonly<Record<string, Buffer>>;
  /** What is piped in, or typed where the case is of a terminal. */
  stdin?: Buffer;
  /** Typed by a person, who may leave: 130. */
  isTyped?: boolean;
  /** Null: whatever it is. */
  stdout: Shape | null;
  /** What is written where the exit code is 0, and may be else: files, or folders with all in them. */
  outputs?: readonly string[];
  /** What may be written, or not. */
  mayWrite?: readonly string[];
}

/** What is fuzzed: a property, with inputs that are drawn from sound ones. */
export interface Target {
  name: string;
  /** Its share of the runs. */
  share: number;
  run: (settings: RunSettings) => Promise<Verdict>;
}

export interface RunSettings {
  seed: number;
  runs: number;
  /** Where fast-check found the failure that is to be seen again. */
  path?: string | undefined;
}

export interface Verdict {
  runs: number;
  /** What was wrong, shrunk; null where all held. */
  failure: { path: string; seed: number; shown: string; error: string } | null;
}
