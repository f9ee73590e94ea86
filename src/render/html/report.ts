import { documentOf } from "../document/build.ts";
import type { Renderer } from "../format.ts";
import { drawPage } from "./page.ts";

/** The report as one HTML file. */
export const renderHtml: Renderer = (profile, report) => {
  const { title, respondent, sections } = documentOf(profile, report);
  return drawPage({ title, subtitle: respondent, sections });
};
