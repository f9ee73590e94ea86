import type { ReadStream, WriteStream } from "node:tty";

/** A terminal that is typed into. */
export type TerminalInput = NodeJS.ReadableStream & Partial<Pick<ReadStream, "setRawMode">> & { isTTY: true };

/** What is piped in. */
export type PipedInput = AsyncIterable<Uint8Array | string> & {
  isTTY?: false | undefined;
  /** Tells when the other end of a pipe is let go, without what it brings; a file or nothing has none. @returns what stops it */
  onEnd?: ((listener: () => void) => () => void) | undefined;
};

/** What is piped in, or a terminal. */
export type Input = PipedInput | TerminalInput;

/** A terminal that is drawn on. */
export type TerminalOutput = NodeJS.WritableStream &
  Partial<Pick<WriteStream, "columns" | "rows">> & { isTTY: true };

/** What is written to: a pipe, a file, or a terminal. */
export type Output =
  | {
      /** @param done called when the next may come */
      write: (chunk: Uint8Array | string, done?: () => void) => unknown;
      isTTY?: false | undefined;
      columns?: undefined;
    }
  | TerminalOutput;

/** Everything that a command takes from the world, so that a command is a function of its arguments. */
export interface Environment {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  /** What a person types to start the program: `kerja-cocok`, `npm start --`. */
  readonly invocation: string;
  /** From now on nobody needs to read on: a closed pipe ends nothing, since a file is still to be written. */
  readonly outliveReaders: () => void;
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
