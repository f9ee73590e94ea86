import { glanceOf } from "../../core/classroom/family.ts";
import type { Profile } from "../../core/profile/profile.ts";
import type { Report } from "../../core/report/build.ts";
import { sectionsOf } from "../../core/report/sections-of.ts";
import { printWords as words } from "../../text/classroom.ts";
import { report as reportWords } from "../../text/report.ts";
import { glanceBlocks } from "../document/glance.ts";
import { markup } from "../html/markup.ts";
import { drawBlocks } from "../html/page.ts";
import { composedWithin, fitted, roomOf } from "./fitted.ts";
import { drawNotice } from "./notice.ts";
import type { PupilOptions } from "./pupil-page.ts";
import { detailsOf, drawSheet, MOST_NAME, sheetsHead } from "./sheet.ts";

/** Letters that a page has room for. */
const ROOM = 5000;

/** The beginning of the file in which every pupil has one page of paper. */
export function printHead(title: string): string {
  return sheetsHead(words.title(title), words.hint);
}

/** One pupil's page of paper: the first screen of the report. */
export function printPupil(profile: Profile, report: Report, { name, date, notice }: PupilOptions): string {
  const glance = glanceOf(sectionsOf(profile, report));
  const { shown, room } = composedWithin(glance, glanceBlocks, ROOM);
  return drawSheet({
    kicker: fitted(reportWords.title(profile.role), 2 * MOST_NAME),
    name: fitted(name, MOST_NAME),
    details: detailsOf(report.group, date),
    body: markup`${drawBlocks(shown)}<p class="quiet">${words.whole}</p><div class="lines"><p class="line">${words.own}</p></div>
${drawNotice(notice, words.notice)}`,
    room: room + roomOf(notice),
  });
}
