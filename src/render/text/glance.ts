import type { Block, PageDocument } from "../document/blocks.ts";
import { drawBlock, drawPoint } from "./blocks.ts";
import { hang, type Page } from "./page.ts";

/** The lines that a screen may have in a window of the usual width; a narrower one needs more. */
const MOST_LINES = 40;
const USUAL_COLUMNS = 80;

/**
 * The first section of a document alone, in one screen. Texts too long for it end in an ellipsis: the whole document has
 * them whole.
 * @param rest how to get the rest, in a sentence; empty where the reader knows
 */
export function drawGlance(page: Page, document: PageDocument, rest: string): string[] {
  const most = Math.round(MOST_LINES * Math.max(1, USUAL_COLUMNS / page.width));
  const shortest = drawWithin(page, document, rest, 1);
  const tries = [Number.POSITIVE_INFINITY, 4, 3, 2].map((room) => drawWithin(page, document, rest, room));
  return tries.find((lines) => lines.length <= most) ?? shortest;
}

/** Draws with so many lines for each text at most. */
function drawWithin(
  page: Page,
  { title, subtitle, sections }: PageDocument,
  rest: string,
  room: number,
): string[] {
  const { chalk } = page;
  const blocks = sections.slice(0, 1).flatMap((section) => section.blocks);
  const drawn = blocks.flatMap((block, index) => {
    const lines = drawShort(page, block, room);
    return isBelow(block, blocks[index - 1]) ? lines : ["", ...lines];
  });
  return [
    ...hang(page, "", title, chalk.bold, room),
    ...(subtitle === null ? [] : hang(page, "", subtitle, undefined, room)),
    ...drawn,
    ...(rest === "" ? [] : hang(page, "", rest, chalk.dim, room)),
  ];
}

function drawShort(page: Page, block: Block, room: number): string[] {
  const { chalk } = page;
  switch (block.kind) {
    case "lead":
      return hang(page, "", block.text, chalk.bold, room);
    case "paragraph":
      return hang(page, "", block.text, undefined, room);
    case "note":
      return hang(page, "", block.text, chalk.dim, room);
    case "points":
      return block.points.flatMap((point) => drawPoint(page, point, room));
    default:
      return drawBlock(page, block);
  }
}

/** Whether a block belongs to the one above, without a line between them. */
function isBelow({ kind }: Block, above: Block | undefined): boolean {
  return kind === "note" || (kind === "paragraph" && above?.kind === "lead");
}
