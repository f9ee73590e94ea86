import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import type { Environment, Input, Output } from "../../src/cli/environment.ts";

// Of no test runner, so that fuzzing can run without one.

/** What the clock shows, in milliseconds since 1970. */
export const NOW = Date.UTC(2026, 10, 24, 17, 6);

/** The compiled catalogue, from the build. */
export const CATALOGUE = join(import.meta.dirname, "../../dist/profiles");

export interface Setting {
  stdin?: string | Readable;
  /** Files of a new folder, by name; `@name` in the arguments stands for the path of one. */
  files?: Readonly<Record<string, string>>;
  folder?: string;
  env?: Environment["env"];
  /** What the streams say of themselves; none is a terminal unless told so. */
  terminals?: { stdin?: boolean; stdout?: boolean; stderr?: boolean; columns?: number };
  catalogue?: string;
  invocation?: string;
}

/** What the program has of the world in a test, and what it writes there. */
export function surroundings(folder: string, setting: Setting = {}) {
  const stdout = new Collector();
  const stderr = new Collector();
  const { terminals = {} } = setting;
  const size = terminals.columns === undefined ? {} : { columns: terminals.columns };
  const environment: Environment = {
    stdin: inputOf(setting.stdin ?? "", terminals.stdin),
    stdout: Object.assign(stdout, { isTTY: terminals.stdout ?? false, ...size }) as Output,
    stderr: Object.assign(stderr, { isTTY: terminals.stderr ?? false, ...size }) as Output,
    invocation: setting.invocation ?? "kerja-cocok",
    outliveReaders: () => undefined,
    env: setting.env ?? {},
    catalogue: setting.catalogue ?? CATALOGUE,
    worker: join(CATALOGUE, "../cli/cli-batch-worker.cjs"),
    stateFolder: async () => stateFolder(folder),
    now: clock(),
    newSeed: () => 7,
  };
  return { environment, stdout, stderr };
}

/** Seconds pass between two looks at the clock: what comes at once is taken for keys that nobody meant. */
function clock(): () => number {
  let now = NOW - 1000;
  return () => {
    now += 1000;
    return now;
  };
}

/** Where interviews are kept for a test's folder. */
export function stateFolder(folder: string): string {
  return join(folder, "state");
}

function inputOf(source: string | Readable, isTTY = false): Input {
  const stream =
    typeof source === "string" ? Readable.from(source === "" ? [] : [Buffer.from(source)]) : source;
  return Object.assign(stream, { isTTY }) as Input;
}

class Collector extends Writable {
  text = "";

  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
