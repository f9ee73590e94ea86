import { stripControls } from "../../core/base/clean.ts";
import type { Problem } from "../../core/base/problem.ts";
import { cli } from "../../text/cli.ts";
import type { ExitCode, Misuse } from "../outcome.ts";

/** Problems of these codes mean that a name on the command line was wrong or a file could not be used; within a file they are content. */
const USAGE_CODES: readonly Problem["code"][] = [
  "unreadable-file",
  "unwritable-file",
  "unknown-profile",
  "file-exists",
  "saved-none",
  "other-kind",
  "damaged-workbook",
  "workbook-too-large",
  "unknown-sheet",
];

/** The exit code that problems mean: 2 for files and names, 1 for content, 0 for warnings alone. */
export function exitCodeOf(problems: readonly Problem[]): ExitCode {
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.some(({ code, place }) => USAGE_CODES.includes(code) && place?.line === undefined)) return 2;
  return errors.length > 0 ? 1 : 0;
}

/** A mistake in the command itself in one line, with the way out. */
export function misuseLine({
  sentence,
  suggestion = null,
  todo,
  see = "kerja-cocok --help",
}: Misuse): string {
  const hint = suggestion === null ? (todo ?? cli.errors.see(see)) : cli.errors.maybe(suggestion);
  return `${stripControls(sentence)} ${stripControls(hint)}\n`;
}
