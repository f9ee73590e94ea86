import type { Profile } from "../../src/core/profile/profile.ts";
import type { Report } from "../../src/core/report/build.ts";
import { renderHtml } from "../../src/render/html/report.ts";
import { renderMarkdown } from "../../src/render/markdown/report.ts";
import { renderText } from "../../src/render/text/report.ts";
import { readingOf } from "./html/pages.ts";
import { htmlOf } from "./markdown/read.ts";

/** What a person reads of a report in every format of a document, without white space and the marks between cells. */
export const READINGS: Record<string, (profile: Profile, report: Report) => string> = {
  html: (profile, report) => bare(readingOf(renderHtml(profile, report, {}))),
  markdown: (profile, report) => bare(readingOf(htmlOf(renderMarkdown(profile, report, {})))),
  "teks at 80 columns": (profile, report) => bare(renderText(profile, report, { width: 80, full: true })),
  "teks at 40 columns": (profile, report) => bare(renderText(profile, report, { width: 40, full: true })),
};

/** A text without white space, marks between cells, and the bullets and boxes of lists. */
export function bare(text: string): string {
  return text.normalize().replaceAll(/[\s·•:]+|\[ \]/g, "");
}
