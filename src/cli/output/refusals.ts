import { oneLine } from "../../core/base/clean.ts";
import type { Problem } from "../../core/base/problem.ts";
import { cli } from "../../text/cli.ts";
import { asTyped } from "../../text/command.ts";
import type { ExitCode, Misuse } from "../outcome.ts";

/** Problems of these codes mean that a name on the command line was wrong or a file could not be used; within a file they are content. */
const USAGE_CODES: readonly Problem["code"][] = [
  "unreadable-file",
  "file-too-large",
  "unwritable-file",
  "missing-file",
  "folder-as-file",
  "unknown-profile",
  "too-many-roles",
  "unknown-wish",
  "file-exists",
  "saved-none",
  "other-kind",
  "damaged-workbook",
  "workbook-too-large",
  "unknown-sheet",
  "folder-without-answers",
  "class-folder",
  "piped-file",
  "not-json-file",
  "not-an-analysis",
  "analysis-newer",
  "other-analysis",
  "few-for-precision",
  "no-precision",
  "description-kind",
  "profile-kind",
  "description-too-large",
];

/** Wherever they are told: the command line named a column that a table lacks. */
const COLUMN_CODES: readonly Problem["code"][] = ["unknown-column", "item-as-people"];

/** The exit code that problems mean: 2 for files and names, 1 for content, 0 for warnings alone. */
export function exitCodeOf(problems: readonly Problem[]): ExitCode {
  if (problems.some(isMisuse)) return 2;
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** Whether a problem is one of the command line, not of a file's content. */
export function isMisuse({ code, severity, place }: Problem): boolean {
  if (severity !== "error") return false;
  return COLUMN_CODES.includes(code) || (USAGE_CODES.includes(code) && place?.line === undefined);
}

/**
 * A mistake in the command itself in one line, with the way out, and a line for each other.
 * @param invocation what starts the program here
 */
export function misuseLine(misuse: Misuse, invocation: string): string {
  const { sentence, suggestion = null, todo, see = "kerja-cocok --help", also = [] } = misuse;
  const hint = suggestion === null ? (todo ?? cli.errors.see(see)) : cli.errors.maybe(suggestion);
  const line = `${oneLine(sentence)} ${oneLine(asTyped(hint, invocation))}\n`;
  return line + also.map((other) => misuseLine(other, invocation)).join("");
}
