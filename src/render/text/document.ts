import type { DocumentSection, PageDocument } from "../document/blocks.ts";
import { columnsOf, wrapLines } from "../terminal/wrap.ts";
import { drawBlock, type GroupDrawers } from "./blocks.ts";
import { hang, type Page } from "./page.ts";

/**
 * A document as text, ending in a line feed.
 * @param groups what draws the blocks of a group, for a document that has any
 */
export function drawDocument(
  page: Page,
  { title, subtitle, sections }: PageDocument,
  groups?: GroupDrawers,
): string {
  const head = [
    ...hang(page, "", title, page.chalk.bold),
    ...(subtitle === null ? [] : hang(page, "", subtitle)),
  ];
  const drawn = sections.map((section) => drawSection(page, section, groups).join("\n"));
  return `${[head.join("\n"), ...drawn].join("\n\n\n")}\n`;
}

/** A section under its heading. */
export function drawSection(page: Page, { title, blocks }: DocumentSection, groups?: GroupDrawers): string[] {
  const lines = wrapLines(title, page.width);
  const rule = "─".repeat(Math.max(...lines.map(columnsOf)));
  const heading = [...lines.map((line) => page.chalk.bold.cyan(line)), page.chalk.cyan(rule)];
  return [...heading, ...blocks.flatMap((block) => ["", ...drawBlock(page, block, groups)])];
}
