import type { Notice } from "../../core/base/notice.ts";
import type { Profile } from "../../core/profile/profile.ts";
import type { Report } from "../../core/report/build.ts";
import type { Neighbour } from "../../core/scoring/neighbour.ts";
import { pupilWords as words } from "../../text/classroom.ts";
import { report as reportWords } from "../../text/report.ts";
import type { Block, DocumentSection } from "../document/blocks.ts";
import { pageDocumentOf } from "../document/build.ts";
import { markup } from "../html/markup.ts";
import { drawPage } from "../html/page.ts";
import { drawNotice } from "./notice.ts";
import { CLASS_STYLE } from "./style.ts";

/** Of whom a page is, and what the teacher who makes it says of it. */
export interface PupilOptions {
  /** As the class shows it. */
  name: string;
  /** The day when it is made, as `2026-11-25`. */
  date: string;
  notice: Notice;
  /** Other roles for which the answers speak. */
  neighbours?: readonly Neighbour[];
}

/** One pupil's report as a file of a class's folder, beside those of the others: the document of one report, and whose it is. */
export function pupilPage(profile: Profile, report: Report, options: PupilOptions): string {
  const { name, notice } = options;
  const named = { ...report, respondent: name };
  const document = pageDocumentOf(profile, named, options);
  const sections = document.sections.map(madeByTeacher);
  return drawPage(
    { ...document, sections },
    {
      style: CLASS_STYLE,
      top: markup`<p class="back"><a href="../rekap.html">${words.back}</a></p>`,
      foot: drawNotice(notice, words.notice),
    },
  );
}

/** What is true of a report on a person's own computer alone gives way to what is true of one that a teacher made. */
function madeByTeacher(section: DocumentSection): DocumentSection {
  const blocks = section.blocks.map((block): Block => {
    const isOffline = block.kind === "paragraph" && block.text === reportWords.offline;
    return isOffline ? { ...block, text: words.madeByTeacher } : block;
  });
  return { ...section, blocks };
}
