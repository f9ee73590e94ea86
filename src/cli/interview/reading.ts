import { at } from "../../core/base/at.ts";
import { type ReportSection, sectionsAsText } from "../../render/index.ts";
import { asking as words } from "../../text/asking.ts";
import { scoredReport, withNeighbours } from "../output/results.ts";
import { besidesOf } from "./asking.ts";
import type { Ended } from "./ending.ts";

/**
 * Lets the person read the sections of the report one by one.
 * @returns false when the person left
 */
export async function offerReading(ended: Ended): Promise<boolean> {
  const sections = await drawSections(ended);
  const choices = [
    ...sections.map(({ title }, index) => ({ value: index, label: title })),
    { value: "back" as const, label: words.goBack },
  ];
  const chosen = await ended.asker.choose<number | "back">(words.section, choices, "back");
  if (chosen === null) return false;
  if (chosen === "back") return true;
  // Drawn anew: the window may have another width by now.
  const section = at(await drawSections(ended), chosen);
  return (await show(ended, ["", ...section.lines, ""])) && offerReading(ended);
}

async function drawSections({ desk, scored, conversation }: Ended): Promise<ReportSection[]> {
  const report = scoredReport(scored);
  const options = await withNeighbours(desk, scored, report, besidesOf(desk, conversation));
  return sectionsAsText(scored.profile, report, options);
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
  const choices = [
    { value: true, label: words.goOnReading },
    { value: false, label: words.goBack },
  ];
  const goesOn = await asker.choose(words.more(rest.length), choices, false);
  if (goesOn === null) return false;
  return goesOn ? show(ended, rest) : true;
}
