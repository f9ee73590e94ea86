import { stripControls } from "../../core/base/clean.ts";
import type { Problem } from "../../core/base/problem.ts";
import type { SourceOf } from "../../render/lists/problems.ts";
import { cli } from "../../text/cli.ts";
import type { CommonOptions, Environment, ExitCode } from "../environment.ts";
import { colourOf, widthOf } from "./colour.ts";

/** Problems of these codes mean that a name on the command line was wrong or a file could not be used; within a file they are content. */
const USAGE_CODES: readonly Problem["code"][] = [
  "unreadable-file",
  "unwritable-file",
  "unknown-profile",
  "file-exists",
];

/** Prints problems on stderr. @returns the exit code they mean: 2 for files and names, 1 for content, 0 for warnings alone. */
export async function reportProblems(
  environment: Environment,
  options: CommonOptions,
  problems: readonly Problem[],
  sourceOf: SourceOf = () => undefined,
): Promise<ExitCode> {
  if (problems.length === 0) return 0;
  const { renderProblems } = await import("../../render/lists/problems.ts");
  const { stderr } = environment;
  const surface = { colour: colourOf(environment, options, stderr), width: widthOf(stderr) };
  stderr.write(renderProblems(problems, sourceOf, surface));
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.some(({ code, place }) => USAGE_CODES.includes(code) && place?.line === undefined)) return 2;
  return errors.length > 0 ? 1 : 0;
}

/** A mistake in the command itself. */
export interface Misuse {
  sentence: string;
  /** The word that was probably meant. */
  suggestion?: string | null;
  /** The command whose help shows the way out. */
  command?: string;
}

/** Prints a mistake in the command itself, with the way out. */
export function reportUsage({ stderr }: Environment, misuse: Misuse | string): ExitCode {
  const {
    sentence,
    suggestion = null,
    command = "kerja-cocok",
  } = typeof misuse === "string" ? { sentence: misuse } : misuse;
  const hint = suggestion === null ? cli.errors.seeHelp(command) : cli.errors.maybe(suggestion);
  stderr.write(`${stripControls(sentence)} ${stripControls(hint)}\n`);
  return 2;
}

/** The worse of two exit codes. */
export function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
