import { writeSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import { oneLine } from "../core/base/clean.ts";
import { failureOf } from "../io/files/failure.ts";
import { writeFailures } from "../text/problems/file-failures.ts";
import type { Environment, Output } from "./environment.ts";
import { invocationOf, isPlainStart } from "./invocation.ts";
import type { ExitCode } from "./outcome.ts";
import { widthOf } from "./output/colour.ts";
import { openInput, openOutput } from "./streams.ts";

const VERSION_FLAGS = ["--version", "-V", "-v"];
/** What the script of a shell says before it asks what may stand where the cursor is. No person types it. */
const ASKING = ["pelengkap", "usul"];
const CATALOGUE = join(import.meta.dirname, "../profiles");
const HELP_FLAGS = ["--help", "-h"];

/**
 * Runs the command line with the real streams. A closed pipe (`| head`) ends it quietly, unless a file is still to be written; one
 * that takes what is told beside the results ends nothing.
 */
export async function run(): Promise<void> {
  let needsReader = true;
  const stdout = openOutput(1, (error) => {
    if (error.code !== "EPIPE" || needsReader) endQuietly(error);
  });
  const args = process.argv.slice(2);
  if (await answerAtOnce(args, stdout)) return;
  const stdin = openInput(endWithTerminal);
  let isUnheard = false;
  const stderr = openOutput(2, (error) => {
    endWithTerminal(error);
    isUnheard ||= error.code !== "EPIPE";
  });
  const outliveReaders = () => {
    needsReader = false;
  };
  const environment = environmentOf({ stdin, stdout, stderr, outliveReaders });
  const isTerminal = stdin.isTTY && stdout.isTTY && stderr.isTTY;
  const code = await (isTerminal && isPlainStart(args) ? runPlainly : runMain)(environment);
  // What nobody wants to hear may be lost, what had no room may not.
  process.exitCode = isUnheard && code < 2 ? 2 : code;
  if ([stdin, stdout, stderr].some(({ isTTY }) => isTTY)) await endWithLostTerminal([stdin, stdout, stderr]);
}

/** Answers what takes neither input nor commands, and ends where no file could be named. @returns whether all is answered */
async function answerAtOnce(args: readonly string[], stdout: Output): Promise<boolean> {
  const [first = ""] = args;
  // Asked for often, and answered without the code that reads arguments.
  if (args.length === 1 && VERSION_FLAGS.includes(first)) {
    stdout.write(`${packageJson.version}\n`);
    return true;
  }
  // At every press of Tab.
  if (ASKING.every((word, index) => args[index] === word)) {
    const { answerShell } = await import("./completion/answer.ts");
    const folder = () => stateFolder(openOutput(2, () => undefined));
    stdout.write(await answerShell(args.slice(ASKING.length), { catalogue: CATALOGUE, stateFolder: folder }));
    return true;
  }
  if (!isSomewhere()) {
    const { folderIsGone } = await import("../text/surroundings.ts");
    end(folderIsGone);
  }
  if (args.length === 1 && HELP_FLAGS.includes(first)) {
    const { drawHelp } = await import("./args/help.ts");
    stdout.write(drawHelp(widthOf(stdout), undefined, invocation()));
    return true;
  }
  return false;
}

/** The world as the real one is. */
function environmentOf(
  streams: Pick<Environment, "stdin" | "stdout" | "stderr" | "outliveReaders">,
): Environment {
  return {
    ...streams,
    get invocation() {
      return invocation();
    },
    env: process.env,
    catalogue: CATALOGUE,
    worker: join(import.meta.dirname, "cli-batch-worker.cjs"),
    stateFolder: () => stateFolder(streams.stderr),
    now: Date.now,
    // It only shuffles options, and loading a better source would delay the first question.
    newSeed: () => Math.floor(Math.random() * 2 ** 32),
  };
}

async function runPlainly(environment: Environment): Promise<ExitCode> {
  const { startPlainly } = await import("./plain-start.ts");
  return startPlainly(environment);
}

async function runMain(environment: Environment): Promise<ExitCode> {
  const { main } = await import("./main.ts");
  return main(process.argv.slice(2), environment);
}

let known: string | undefined;

function invocation(): string {
  const { env, argv } = process;
  known ??= invocationOf({ env, script: argv[1] ?? "", folder: process.cwd() });
  return known;
}

/** Whoever reads us may stop at any time; that is no failure of ours. A full disk is told. */
function endQuietly(error: NodeJS.ErrnoException): void {
  endWithTerminal(error);
  if (error.code === "EPIPE") process.exit();
  const { what, todo } = writeFailures[failureOf(error)];
  end(`${what} ${todo}`);
}

/** Tells why nothing more is done, and ends at once: what still runs would tell of a success. */
function end(why: string): never {
  try {
    writeSync(2, `${why}\n`);
  } catch {
    // Nobody can be told.
  }
  process.exit(2);
}

/** Whether the folder is there from which names of files are read. Asked once, Node knows it from then on. */
function isSomewhere(): boolean {
  try {
    return process.cwd() !== "";
  } catch {
    return false;
  }
}

/** A terminal may have gone without anything having been read or written since. */
async function endWithLostTerminal(streams: readonly { isTTY?: boolean | undefined }[]): Promise<void> {
  const { isatty } = await import("node:tty");
  if (streams.some(({ isTTY }, handle) => isTTY && !isatty(handle))) endByHangUp();
}

/** Reading from a terminal that is gone, or writing to it, fails in this way. */
function endWithTerminal({ code }: NodeJS.ErrnoException): void {
  if (code === "EIO") endByHangUp();
}

/** Where the terminal is gone nobody is there to read on, answers are on disk, and Node would crash at an ordinary exit. */
function endByHangUp(): void {
  process.removeAllListeners("SIGHUP");
  process.kill(process.pid, "SIGHUP");
}

/**
 * The folder for state that the system's custom names: XDG_STATE_HOME on Linux, application data elsewhere. By that custom a
 * variable without a whole path is none: answers would be kept wherever the program is started.
 */
async function stateFolder(stderr: Output): Promise<string> {
  const ignored = ["HOME", "XDG_STATE_HOME"].filter((name) => !isAbsolute(process.env[name] ?? "/"));
  const told = ignored.filter((name) => name === "HOME" || process.env[name] !== "");
  for (const name of ignored) delete process.env[name];
  const { default: envPaths } = await import("env-paths");
  const { log, data } = envPaths("kerja-cocok", { suffix: "" });
  const folder = process.platform === "linux" ? log : data;
  if (told.length > 0) {
    const { ignoredVariable } = await import("../text/surroundings.ts");
    for (const name of told) stderr.write(`${ignoredVariable(name, oneLine(folder))}\n`);
  }
  return folder;
}
