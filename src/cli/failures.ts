import type { Problem } from "../core/problem.ts";
import type { SourceOf } from "../render/problems.ts";
import { cli } from "../text/cli.ts";
import { colourOf } from "./colour.ts";
import type { CommonOptions, Environment, ExitCode } from "./environment.ts";

/** Problems of these codes mean that a name on the command line was wrong or a file could not be used. */
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
  const { renderProblems } = await import("../render/problems.ts");
  const colour = colourOf(environment, options, environment.stderr);
  environment.stderr.write(renderProblems(problems, sourceOf, { colour }));
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.some(({ code }) => USAGE_CODES.includes(code))) return 2;
  return errors.length > 0 ? 1 : 0;
}

/** Prints a mistake in the command itself, with the way out. */
export function reportUsage(
  environment: Environment,
  sentence: string,
  suggestion: string | null = null,
): ExitCode {
  const hint = suggestion === null ? cli.errors.seeHelp : cli.errors.maybe(suggestion);
  environment.stderr.write(`${sentence} ${hint}\n`);
  return 2;
}

/** The worse of two exit codes. */
export function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
