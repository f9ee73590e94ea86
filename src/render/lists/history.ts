import { stripControls } from "../../core/base/clean.ts";
import type { SavedInterview } from "../../core/interview/saved.ts";
import { asTyped } from "../../text/command.ts";
import { history } from "../../text/history.ts";
import type { RenderOptions } from "../format.ts";
import { chalkOf } from "../terminal/chalk.ts";
import { hangLines, wrapLines } from "../terminal/wrap.ts";

/** Lists kept interviews: name, role, how far, when. @param invocation what starts the program here */
export function renderHistory(
  interviews: readonly (SavedInterview & { name: string })[],
  { width = 80, colour = 0 }: RenderOptions,
  invocation = "kerja-cocok",
): string {
  const chalk = chalkOf({ colour });
  if (interviews.length === 0) return `${history.none}\n`;
  const blocks = interviews.map(({ name, role, savedAt, finished, answers }) => {
    const state = finished ? history.finished : history.unfinished;
    const about = [
      state,
      history.answered(Object.keys(answers).length),
      savedAt.slice(0, 16).replace("T", " "),
    ];
    return [
      ...hangLines("", stripControls(name), width, chalk.bold),
      ...hangLines("  ", stripControls(role), width),
      ...hangLines("  ", stripControls(about.join(" · ")), width),
    ];
  });
  const more = hintsFor(interviews).flatMap((hint) => wrapLines(asTyped(hint, invocation), width));
  const all = [hangLines("", history.title, width, chalk.bold), ...blocks, more];
  return `${all.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** What can be done with what is kept, and what the names are. */
function hintsFor(interviews: readonly SavedInterview[]): string[] {
  return [
    history.names,
    history.show,
    ...(interviews.length > 1 ? [history.compare] : []),
    history.delete,
    ...(interviews.some(({ finished }) => !finished) ? [history.resume] : []),
  ];
}
