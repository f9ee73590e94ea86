import { encodeAnswers } from "../core/code/code.ts";
import type { Report } from "../core/report/build.ts";
import { pageDocumentOf } from "../render/document/build.ts";
import { drawParts } from "../render/html/page.ts";
import { drawPatterns } from "../render/html/shell.ts";
import { shareLine } from "../text/code.ts";
import { phoneEnding as words } from "../text/phone-ending.ts";
import { type Answered, named } from "./answered.ts";
import { element } from "./dom.ts";
import { drawInto } from "./drawn.ts";
import { ENDING_STYLE } from "./ending-style.ts";
import { drawnWith, reportOf } from "./files.ts";
import { leavingSection } from "./leaving.ts";
import { savingSection } from "./saving.ts";
import { nothingSection, SEND, sharingSection } from "./sharing.ts";

/** What one person answered, and the ways on from its report: back to the questions, or to the next person. */
export interface Ending extends Answered {
  back: () => void;
  next: () => void;
}

/** Shows the report in a place, and what can be done with it, instead of what was there. */
export function showEnding(place: HTMLElement, given: Ending): void {
  const ending = named(given);
  const report = reportOf(ending);
  const isAnswered = report.coverage.answered > 0;
  place.replaceChildren(element("style", {}, ENDING_STYLE));
  const header = drawReport(place, ending, report);
  place.append(
    ...(isAnswered ? [sending(ending), savingSection(ending, report)] : [nothingSection()]),
    leavingSection({ ...ending, isAnswered }),
  );
  if (isAnswered) header.append(jump());
  focusTitle(header);
}

/** To what comes after the report: its first screen is longer than a phone's. */
function jump(): HTMLElement {
  return element("p", { class: "jump" }, element("a", { href: `#${SEND}` }, words.send.jump));
}

/** The first screen of the report, and the others folded below it. @returns the head of them all */
function drawReport(place: HTMLElement, answered: Answered, report: Report): HTMLElement {
  const document = pageDocumentOf(answered.profile, report, drawnWith(answered, report));
  const { head, first, rest } = drawParts(document);
  const header = element("header");
  drawInto(header, head);
  drawInto(place, drawPatterns());
  place.append(header);
  drawInto(place, first);
  const fold = element("details", { class: "rest" }, element("summary", {}, words.rest));
  drawInto(fold, rest);
  place.append(fold);
  return header;
}

/** The page is another: who hears it, and who goes on by keys, begins at its top. */
function focusTitle(header: HTMLElement): void {
  const title = header.querySelector("h1");
  title?.setAttribute("tabindex", "-1");
  title?.focus();
  scrollTo(0, 0);
}

function sending({ profile, answers, respondent, group }: Answered): HTMLElement {
  const code = encodeAnswers(profile, answers);
  return sharingSection(shareLine({ respondent, group }, code), code);
}
