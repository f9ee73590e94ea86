import { documentOf } from "../document/build.ts";
import type { Renderer } from "../format.ts";
import { drawPage } from "./page.ts";

/** The report as one HTML file. */
export const renderHtml: Renderer = (report) => {
  const { title, respondent, sections } = documentOf(report);
  return drawPage({ title, subtitle: respondent, sections });
};
