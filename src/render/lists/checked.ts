import { oneLine, stripControls } from "../../core/base/clean.ts";
import type { Problem, Severity } from "../../core/base/problem.ts";
import {
  CHECKED_VERSION,
  type CheckedFile,
  type CheckedFiles,
  type ToldFinding,
} from "../../core/content/checked.ts";
import { asTyped } from "../../text/command.ts";
import { anyProblemText } from "../../text/problems/content.ts";
import { jsonText } from "../data/json.ts";

/** What checking one file found. */
export interface CheckedProfile {
  file: string;
  role: string | null;
  items: number;
  problems: readonly Problem[];
}

/**
 * What was found in files, as JSON of the contract.
 * @param invocation what starts the program here
 */
export function renderCheckedJson(checked: readonly CheckedProfile[], invocation = "kerja-cocok"): string {
  const files = checked.map((one) => toldFile(one, invocation));
  const whole: CheckedFiles = { version: CHECKED_VERSION, files };
  return `${jsonText(whole, 2)}\n`;
}

function toldFile({ file, role, items, problems }: CheckedProfile, invocation: string): CheckedFile {
  return { file, role, items, findings: problems.map((one) => toldFinding(one, invocation)) };
}

function toldFinding(one: Problem, invocation: string): ToldFinding {
  const { code, severity, place = {} } = one;
  const { line = null, column = null, path = null } = place;
  const { what, todo } = anyProblemText(one);
  return { code, severity, line, column, path, reason: what, advice: asTyped(todo, invocation) };
}

/** What each severity is called in a workflow of GitHub. */
const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", hint: "notice" };

/** The same as commands of a workflow of GitHub, which marks the lines with them: one finding a line. */
export function renderCheckedGithub(checked: readonly CheckedProfile[], invocation = "kerja-cocok"): string {
  return checked
    .flatMap(({ file, problems }) =>
      problems.map((one) => {
        const { code, severity, line, column, reason, advice } = toldFinding(one, invocation);
        const properties = { file: stripControls(file), line, col: column, title: code };
        const written = Object.entries(properties)
          .filter(([, value]) => value !== null)
          .map(([key, value]) => `${key}=${propertyText(String(value))}`);
        const message = messageText(oneLine(`${reason} ${advice}`));
        return `::${COMMANDS[severity]} ${written.join(",")}::${message}\n`;
      }),
    )
    .join("");
}

/** As GitHub's own toolkit escapes what follows `::`. */
function messageText(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** A property ends at a colon or a comma too. */
function propertyText(text: string): string {
  return messageText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
