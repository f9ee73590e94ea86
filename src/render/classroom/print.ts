import { glanceOf } from "../../core/classroom/family.ts";
import type { Profile } from "../../core/profile/profile.ts";
import type { Report } from "../../core/report/build.ts";
import { sectionsOf } from "../../core/report/sections-of.ts";
import { printWords as words } from "../../text/classroom.ts";
import { longDate } from "../../text/dates.ts";
import { report as reportWords } from "../../text/report.ts";
import { glanceBlocks } from "../document/glance.ts";
import { markup } from "../html/markup.ts";
import { drawBlocks } from "../html/page.ts";
import { fitted, fittedDeep, roomOf } from "./fitted.ts";
import { drawNotice } from "./notice.ts";
import type { PupilOptions } from "./pupil-page.ts";
import { drawSheet, sheetsFoot, sheetsHead } from "./sheet.ts";

/** More of one text would leave no room for the others. */
const MOST_TEXT = 420;
const MOST_NAME = 70;

/** The beginning of the file in which every pupil has one page of paper. */
export function printHead(title: string): string {
  return sheetsHead(words.title(title), words.hint);
}

/** One pupil's page of paper: the first screen of the report. */
export function printPupil(profile: Profile, report: Report, { name, date, notice }: PupilOptions): string {
  const blocks = fittedDeep(glanceBlocks(glanceOf(sectionsOf(profile, report))), MOST_TEXT);
  return drawSheet({
    kicker: fitted(reportWords.title(profile.role), 2 * MOST_NAME),
    name: fitted(name, MOST_NAME),
    details: detailsOf(report.group, date),
    body: markup`${drawBlocks(blocks)}<p class="quiet">${words.whole}</p>${drawNotice(notice, words.notice)}`,
    room: roomOf([blocks, notice]),
  });
}

/** The class and the day of a sheet. */
export function detailsOf(group: string | null, date: string): string {
  return [...(group === null ? [] : [words.group(fitted(group, MOST_NAME))]), longDate(date)].join(" · ");
}

export function printFoot(): string {
  return sheetsFoot();
}
