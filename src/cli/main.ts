import { CommanderError } from "commander";
import { cli } from "../text/cli.ts";
import { isCommandName, makeProgram } from "./args/program.ts";
import { explainUsage } from "./args/usage.ts";
import type { Environment, ExitCode } from "./environment.ts";
import { reportUsage } from "./output/failures.ts";

/**
 * The command line: a function of its arguments and streams.
 * @param argv what stands after the program's name
 * @returns the exit code: 0 fine, 1 the content has problems, 2 usage or an unreadable file, 130 interrupted
 */
export async function main(argv: readonly string[], environment: Environment): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const args = withCommand(argv, environment);
  const program = makeProgram(environment, args[0], (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) return reportCrash(environment, error);
    if (error.exitCode === 0) return 0;
    return reportUsage(environment, explainUsage(program, args, error));
  }
}

const OWN_FLAGS = ["-h", "--help", "-V", "--version"];

/** Where no command is named: the interview in a terminal, scoring in a pipe. */
function withCommand(argv: readonly string[], { stdin }: Environment): string[] {
  const [first] = argv;
  const isNamed = first !== undefined && (!first.startsWith("-") || OWN_FLAGS.includes(first));
  if (isNamed || argv.some(isCommandName)) return [...argv];
  return [stdin.isTTY ? "wawancara" : "nilai", ...argv];
}

/** A bug of ours: tell it in one line and never as a stack trace, unless a developer asks for one. */
function reportCrash(environment: Environment, error: unknown): ExitCode {
  const message = error instanceof Error ? error.message : String(error);
  const detail = environment.env.KERJA_COCOK_DEBUG && error instanceof Error ? error.stack : message;
  environment.stderr.write(`${cli.errors.crash} ${detail}\n`);
  return 2;
}
