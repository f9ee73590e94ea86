import { documentOf } from "../document/build.ts";
import type { Renderer } from "../format.ts";
import { drawBrief } from "./brief.ts";
import { drawDocument } from "./document.ts";
import { pageOf } from "./page.ts";

/** The report as text for a terminal, right from 40 columns on, with and without colour; or in ten lines. */
export const renderText: Renderer = (profile, report, options) => {
  const page = pageOf(options);
  if (options.brief) return `${drawBrief(page, profile, report).join("\n")}\n`;
  const { title, respondent, sections } = documentOf(profile, report);
  return drawDocument(page, { title, subtitle: respondent, sections });
};
