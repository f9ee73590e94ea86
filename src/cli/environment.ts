import type { ReadStream, WriteStream } from "node:tty";

/** A readable stream that may be a terminal. */
export type Input = NodeJS.ReadableStream & Partial<Pick<ReadStream, "isTTY" | "setRawMode">>;

/** A writable stream that may be a terminal. */
export type Output = NodeJS.WritableStream & Partial<Pick<WriteStream, "isTTY" | "columns" | "rows">>;

/** Everything that a command takes from the world, so that a command is a function of its arguments. */
export interface Environment {
  stdin: Input;
  stdout: Output;
  stderr: Output;
  /** Environment variables. */
  env: Readonly<Record<string, string | undefined>>;
  /** The folder of the compiled catalogue; the schemas stand in one beside it. */
  catalogue: string;
  /** The compiled thread that scores blocks of large batches. */
  worker: string;
  /** The folder where interviews are kept. */
  stateFolder: () => Promise<string>;
  /** Milliseconds since 1970. */
  now: () => number;
  /** A whole number from 0 to 2^32 − 1, different for every run. */
  newSeed: () => number;
}

/** What a command ends with: 0 fine, 1 the content has problems, 2 usage or an unreadable file, 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;

/** The options that every command shares. */
export interface CommonOptions {
  /** False with `--no-color`. */
  color: boolean;
}
