import type { DocumentSection, PageDocument } from "../document/blocks.ts";
import { columnsOf } from "../terminal/wrap.ts";
import { drawBlock } from "./blocks.ts";
import { hang, type Page } from "./page.ts";

/** A document as text, ending in a line feed. */
export function drawDocument(page: Page, { title, subtitle, sections }: PageDocument): string {
  const head = [
    ...hang(page, "", title, page.chalk.bold),
    ...(subtitle === null ? [] : hang(page, "", subtitle)),
  ];
  const drawn = sections.map((section) => drawSection(page, section).join("\n"));
  return `${[head.join("\n"), ...drawn].join("\n\n\n")}\n`;
}

/** A section under its heading. */
export function drawSection(page: Page, { title, blocks }: DocumentSection): string[] {
  const rule = "─".repeat(Math.min(page.width, columnsOf(title)));
  const heading = [page.chalk.bold.cyan(title), page.chalk.cyan(rule)];
  return [...heading, ...blocks.flatMap((block) => ["", ...drawBlock(page, block)])];
}
