import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable, Writable } from "node:stream";
import type { Input } from "../../src/cli/environment.ts";
import { main } from "../../src/cli/main.ts";
import { cli } from "../../src/text/cli.ts";
import { stateFolder, surroundings } from "../cli/surroundings.ts";
import type { Case } from "./case.ts";
import { FOLDER } from "./seeds.ts";
import { isPlain, readsAs } from "./shapes.ts";

/** A run takes some hundredths of a second: whatever takes so long would take any time for an input a little larger. */
const MOST_SECONDS = 5;
/** Of waiting, where nothing is computed. */
const MOST_WAITED = 60_000;

/** What happened, for whoever looks for the cause. */
export interface Happened {
  /** Where the files of the case stand. */
  folder: string;
  code: number;
  stdout: Buffer;
  stderr: string;
}

/** A folder in memory where there is one: every result is flushed, and a disk would be waited for. The caller removes it. */
export function emptyPlace(): string {
  return mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "kerja-cocok-fuzz-"));
}

/**
 * Runs a case in a folder of its own, and looks at everything that a user was promised.
 * @param around an empty folder that nobody else writes into
 * @throws where a promise is broken
 */
export async function keepsContract(one: Case, around: string): Promise<Happened> {
  const folder = join(around, "luar", "kerja");
  prepare(one, folder);
  const before = listed(around);
  const traces = tracesNow();
  const started = process.cpuUsage();
  const happened = await happen(one, folder);
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  if (seconds > MOST_SECONDS) throw new Error(`took ${seconds.toFixed(1)} s of the processor`);
  judge(one, happened, folder);
  await turns();
  const left = tracesNow();
  if (left !== traces) throw new Error(`left a trace in the process: ${traces} → ${left}`);
  judgeFiles(one, happened, { before, after: listed(around) });
  return happened;
}

/** Signals are let be some turns after what they would have disturbed. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

function prepare(one: Case, folder: string): void {
  rmSync(dirname(folder), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(one.files)) put(join(folder, name), bytes);
  for (const [name, bytes] of Object.entries(one.kept ?? {})) {
    const text = bytes.toString("latin1").replaceAll(FOLDER, folder);
    put(join(stateFolder(folder), name), Buffer.from(text, "latin1"));
  }
}

function put(file: string, bytes: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

async function happen(one: Case, folder: string): Promise<Happened> {
  const [stdout, stderr] = [new Bytes(), new Bytes()];
  const terminals = { stdin: one.isTyped ?? false, stderr: one.isTyped ?? false };
  const { environment } = surroundings(folder, {
    terminals: { ...terminals, ...(one.isTyped && { columns: 80 }) },
    // A crash tells where it was.
    env: { KERJA_COCOK_DEBUG: "1" },
  });
  const stdin = Object.assign(Readable.from(one.stdin ? [one.stdin] : []), { isTTY: terminals.stdin });
  const argv = one.argv.map((word) => word.replaceAll(/(?<=^|,)@/g, () => `${folder}/`));
  const elsewhere = process.cwd();
  // What is named without a folder is meant here.
  process.chdir(folder);
  const running = main(argv, {
    ...environment,
    stdin: stdin as unknown as Input,
    stdout: Object.assign(stdout, { isTTY: false as const }) as never,
    stderr: Object.assign(stderr, { isTTY: terminals.stderr, columns: 80 }) as never,
  });
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came for ${MOST_WAITED / 1000} s`)), MOST_WAITED);
  });
  try {
    const code = await Promise.race([running, waited]);
    return { folder, code, stdout: stdout.all(), stderr: stderr.all().toString() };
  } finally {
    process.chdir(elsewhere);
    clearTimeout(timer);
  }
}

function judge(one: Case, { code, stdout, stderr }: Happened, folder: string): void {
  if (stderr.includes(cli.errors.crash))
    throw new Error(`a bug of the program: ${stderr.replaceAll(folder, "")}`);
  if (/^\s+at .*:\d+:\d+\)?$/m.test(stderr)) throw new Error(`a stack trace: ${stderr}`);
  if (code === 130 ? !one.isTyped : ![0, 1, 2].includes(code)) throw new Error(`exit code ${code}`);
  if (code !== 0 && code !== 130 && stderr === "" && stdout.length === 0)
    throw new Error(`exit code ${code} without a word`);
  if (!one.isTyped) isPlain(stderr, "stderr");
  if (one.stdout !== null) readsAs(one.stdout, stdout);
}

/** The files of a folder and all in it; of each what tells whether it is the same. */
function listed(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Map(
    names.flatMap((name) => {
      const file = join(folder, name);
      return statSync(file).isFile() ? [[name, readFileSync(file, "latin1")] as const] : [];
    }),
  );
}

const WITHIN = join("luar", "kerja");

function judgeFiles(
  one: Case,
  { code }: Happened,
  { before, after }: { before: Map<string, string>; after: Map<string, string> },
): void {
  const outputs = (one.outputs ?? []).map((name) => join(WITHIN, name));
  const named = [...outputs, ...(one.mayWrite ?? []).map((name) => join(WITHIN, name))];
  // Who types may name a file, here.
  const isTyped = (name: string) => one.isTyped === true && dirname(name) === WITHIN && !before.has(name);
  const mayChange = (name: string) =>
    isTyped(name) || named.some((output) => name === output || name.startsWith(`${output}/`));
  for (const [name, bytes] of before)
    if (!mayChange(name) && after.get(name) !== bytes) throw new Error(`${name} is not what it was`);
  for (const name of after.keys())
    if (!before.has(name) && !mayChange(name)) throw new Error(`${name} was written, which nobody named`);
  if (code === 0)
    for (const output of outputs)
      if (
        output !== join(WITHIN, "state") &&
        ![...after.keys()].some((name) => name === output || name.startsWith(`${output}/`))
      )
        throw new Error(`${output} was not written, and nothing was said`);
}

/** What a run could leave behind for the next: keys that every object has from then on, listeners, open files. */
function tracesNow(): string {
  const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
  const keys = prototypes.map((one) => Reflect.ownKeys(one).length);
  const heard = ["SIGINT", "SIGTERM", "SIGHUP", "exit", "uncaughtException"].map((name) =>
    process.listenerCount(name),
  );
  return JSON.stringify([keys, heard, process.exitCode ?? null, process.cwd(), openFiles()]);
}

/** How many files are open, where the system shows that. */
function openFiles(): number | null {
  const folder = "/proc/self/fd";
  return existsSync(folder) ? readdirSync(folder).length : null;
}

class Bytes extends Writable {
  readonly #parts: Buffer[] = [];

  override _write(chunk: Buffer, _: string, done: () => void): void {
    // Its memory may be used again from now on.
    this.#parts.push(Buffer.from(chunk));
    done();
  }

  all(): Buffer {
    return Buffer.concat(this.#parts);
  }
}
