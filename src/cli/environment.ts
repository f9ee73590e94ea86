import type { ReadStream, WriteStream } from "node:tty";

/** A readable stream that may be a terminal. */
export type Input = NodeJS.ReadableStream & Partial<Pick<ReadStream, "isTTY" | "setRawMode">>;

/** A writable stream that may be a terminal. */
export type Output = NodeJS.WritableStream & Partial<Pick<WriteStream, "isTTY" | "columns" | "rows">>;

/** Everything that a command takes from the world, so that a command is a function of its arguments. */
export interface Environment {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder of the compiled catalogue; the schemas stand in one beside it. */
  readonly catalogue: string;
  /** The compiled thread that scores blocks of large batches. */
  readonly worker: string;
  /** The folder where interviews are kept. */
  readonly stateFolder: () => Promise<string>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A whole number from 0 to 2^32 − 1, different for every run. */
  readonly newSeed: () => number;
}
