import { type ReportSection, sectionsAsText } from "../../render/index.ts";
import { asking as words } from "../../text/asking.ts";
import { scoredReport } from "../output/results.ts";
import { besidesOf } from "./asking.ts";
import type { Ended } from "./ending.ts";

/**
 * Lets the person read the sections of the report one by one.
 * @returns false when the person left
 */
export async function offerReading(ended: Ended): Promise<boolean> {
  const { scored } = ended;
  const sections = await sectionsAsText(
    scored.profile,
    scoredReport(scored),
    besidesOf(ended.desk, ended.conversation),
  );
  return chooseSection(ended, sections);
}

async function chooseSection(ended: Ended, sections: readonly ReportSection[]): Promise<boolean> {
  const choices = sections.map((section) => ({ value: section, label: section.title }));
  const section = await ended.asker.choose<ReportSection | "back">(words.section, [
    ...choices,
    { value: "back", label: words.goBack },
  ]);
  if (section === null) return false;
  if (section === "back") return true;
  return (await show(ended, ["", ...section.lines, ""])) && chooseSection(ended, sections);
}

/** Lines that a question below takes of the window. */
const QUESTION_ROWS = 5;
const LEAST_ROWS = 8;

/** Shows a section, a window at a time where it is drawn. */
async function show(ended: Ended, lines: readonly string[]): Promise<boolean> {
  const { desk, asker, conversation } = ended;
  const { rows = 24 } = conversation.terminal.output;
  const room = conversation.lines ? lines.length : Math.max(LEAST_ROWS, rows - QUESTION_ROWS);
  desk.note(lines.slice(0, room).join("\n"));
  const rest = lines.slice(room);
  if (rest.length === 0) return true;
  const goesOn = await asker.choose(words.more(rest.length), [
    { value: true, label: words.goOnReading },
    { value: false, label: words.goBack },
  ]);
  if (goesOn === null) return false;
  return goesOn ? show(ended, rest) : true;
}
