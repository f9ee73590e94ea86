import { documentOf } from "../document/build.ts";
import type { Renderer } from "../format.ts";
import { drawPage } from "./page.ts";

/** The report as Markdown that GitHub and Pandoc show alike. */
export const renderMarkdown: Renderer = (profile, report) => {
  const { title, respondent, sections } = documentOf(profile, report);
  return drawPage({ title, subtitle: respondent, sections });
};
