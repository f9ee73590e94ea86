import type { DocumentSection, PageDocument } from "../document/blocks.ts";
import { drawBlock } from "./blocks.ts";
import { plain } from "./plain.ts";

/** A document as Markdown. */
export function drawPage({ title, subtitle, sections }: PageDocument): string {
  const head = [`# ${plain(title)}`, ...(subtitle === null ? [] : [plain(subtitle)])];
  return `${[...head, ...sections.flatMap(drawSection)].join("\n\n")}\n`;
}

function drawSection({ title, blocks }: DocumentSection): string[] {
  return [`## ${plain(title)}`, ...blocks.map(drawBlock)];
}
