import type { Profile } from "../../core/profile/profile.ts";
import type { Report } from "../../core/report/build.ts";
import { pageDocumentOf } from "../document/build.ts";
import type { Renderer, RenderOptions } from "../format.ts";
import { drawDocument, drawSection } from "./document.ts";
import { drawGlance } from "./glance.ts";
import { pageOf } from "./page.ts";

/** The report as text for a terminal, right from 40 columns on, with and without colour: its first screen, or all of it. */
export const renderText: Renderer = (profile, report, options) => {
  const page = pageOf(options);
  const document = pageDocumentOf(profile, report, options);
  if (options.full) return drawDocument(page, document);
  return `${drawGlance(page, document, options.rest ?? "").join("\n")}\n`;
};

/** A section of a report, to be read by itself. */
export interface ReportSection {
  title: string;
  lines: string[];
}

/** The sections below the first screen, one by one. */
export function textSections(profile: Profile, report: Report, options: RenderOptions): ReportSection[] {
  const page = pageOf(options);
  const [, ...rest] = pageDocumentOf(profile, report, options).sections;
  return rest.map((section) => ({ title: section.title, lines: drawSection(page, section) }));
}
