import { at } from "../../core/base/at.ts";
import type { Block, PageDocument } from "../document/blocks.ts";
import { drawBlock, drawPoint } from "./blocks.ts";
import { hang, type Page } from "./page.ts";

/** The lines that a screen may have in a window of the usual width; a narrower one needs more. */
const MOST_LINES = 40;
const USUAL_COLUMNS = 80;

/** The most lines of each text: of the points below the picture, and of what stands above and below them. */
interface Room {
  points: number;
  texts: number;
}

const ALL = Number.POSITIVE_INFINITY;

/** What the result is and is not is told whole as long as shorter points make room for it. */
const TRIES: readonly Room[] = [
  ...[ALL, 4, 3, 2, 1].map((points) => ({ points, texts: ALL })),
  ...[4, 3, 2, 1].map((texts) => ({ points: 1, texts })),
];

/**
 * The first section of a document alone, in one glance. Texts too long for it end in an ellipsis: the whole document has
 * them whole.
 * @param rest how to get the rest, in a sentence; empty where the reader knows
 */
export function drawGlance(page: Page, document: PageDocument, rest: string): string[] {
  const most = Math.round(MOST_LINES * Math.max(1, USUAL_COLUMNS / page.width));
  const fewest = withSteps(document, 1);
  const tries = [
    ...[document, withSteps(document, 2)].map((one) =>
      drawWithin(page, one, rest, { points: ALL, texts: ALL }),
    ),
    ...TRIES.map((room) => drawWithin(page, fewest, rest, room)),
  ];
  return tries.find((lines) => lines.length <= most) ?? at(tries, tries.length - 1);
}

/** A document whose numbered steps are the first so many: a step less is better than a sentence cut. */
function withSteps(document: PageDocument, most: number): PageDocument {
  const shorter = (block: Block): Block => {
    if (block.kind !== "points") return block;
    const points = block.points.map((point) =>
      point.isNumbered ? { ...point, texts: point.texts.slice(0, most) } : point,
    );
    return { ...block, points };
  };
  const sections = document.sections.map((section) => ({ ...section, blocks: section.blocks.map(shorter) }));
  return { ...document, sections };
}

function drawWithin(
  page: Page,
  { title, subtitle, sections }: PageDocument,
  rest: string,
  room: Room,
): string[] {
  const { chalk } = page;
  const blocks = sections.slice(0, 1).flatMap((section) => section.blocks);
  const drawn = blocks.flatMap((block, index) => {
    const lines = drawShort(page, block, room);
    return isBelow(block, blocks[index - 1]) ? lines : ["", ...lines];
  });
  return [
    ...hang(page, "", title, chalk.bold, room.texts),
    ...(subtitle === null ? [] : hang(page, "", subtitle, undefined, room.texts)),
    ...drawn,
    ...(rest === "" ? [] : hang(page, "", rest, chalk.dim, room.texts)),
  ];
}

function drawShort(page: Page, block: Block, room: Room): string[] {
  const { chalk } = page;
  switch (block.kind) {
    case "lead":
      return hang(page, "", block.text, chalk.bold, room.texts);
    case "paragraph":
      return hang(page, "", block.text, undefined, room.texts);
    case "note":
      return hang(page, "", block.text, chalk.dim, room.texts);
    case "points":
      return block.points.flatMap((point) => drawPoint(page, point, room.points));
    default:
      return drawBlock(page, block);
  }
}

/** Whether a block belongs to the one above, without a line between them. */
function isBelow({ kind }: Block, above: Block | undefined): boolean {
  return kind === "note" || (kind === "paragraph" && above?.kind === "lead");
}
