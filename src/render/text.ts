import type { DocumentSection } from "./document/blocks.ts";
import { documentOf } from "./document/build.ts";
import type { Renderer } from "./format.ts";
import { drawBlock } from "./text/blocks.ts";
import { hang, type Page, pageOf } from "./text/page.ts";
import { columnsOf } from "./wrap.ts";

/** The report as text for a terminal, right from 40 columns on, with and without colour. */
export const renderText: Renderer = (report, options) => {
  const page = pageOf(options);
  const { title, respondent, sections } = documentOf(report);
  const head = [
    ...hang(page, "", title, page.chalk.bold),
    ...(respondent === null ? [] : hang(page, "", respondent)),
  ];
  const drawn = sections.map((section) => drawSection(page, section).join("\n"));
  return `${[head.join("\n"), ...drawn].join("\n\n\n")}\n`;
};

function drawSection(page: Page, { title, blocks }: DocumentSection): string[] {
  const rule = "─".repeat(Math.min(page.width, columnsOf(title)));
  const heading = [page.chalk.bold.cyan(title), page.chalk.cyan(rule)];
  return [...heading, ...blocks.flatMap((block) => ["", ...drawBlock(page, block)])];
}
