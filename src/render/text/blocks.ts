import { report as words } from "../../text/report.ts";
import type { Block, BlockKind, ClaimBlock, Point } from "../document/blocks.ts";
import { columnsOf, wrapLines } from "../terminal/wrap.ts";
import { drawBar, drawBars, drawMovement, drawOverview } from "./bars.ts";
import { ends, hang, type Page, spaced } from "./page.ts";

type Drawers = { [Kind in BlockKind]: (page: Page, block: Extract<Block, { kind: Kind }>) => string[] };

/** What draws the blocks that only a group has: the text of one person need not carry it. */
export type GroupDrawers = Pick<Drawers, "counts" | "histograms" | "grid" | "figures">;

const drawers: Omit<Drawers, keyof GroupDrawers> = {
  lead: ({ width, chalk }, { text }) => wrapLines(text, width).map((line) => chalk.bold(line)),
  paragraph: ({ width }, { text }) => wrapLines(text, width),
  note: ({ width, chalk }, { text }) => wrapLines(text, width).map((line) => chalk.dim(line)),
  bars: drawBars,
  points: (page, { points }) => points.flatMap((point) => drawPoint(page, point)),
  overview: drawOverview,
  list: (page, { items }) => items.flatMap((item) => hang(page, "  • ", item)),
  checklist: (page, { groups }) =>
    spaced(
      groups.map(({ title, items }) => [
        ...hang(page, "", title, page.chalk.bold),
        ...items.flatMap((item) => hang(page, "  [ ] ", item)),
      ]),
    ),
  claims: (page, { claims }) => spaced(claims.map((claim) => drawClaim(page, claim))),
  sides: drawSides,
  table: drawTable,
  groupedTable: drawGroupedTable,
  movements: (page, { caption, columns, movements }) => [
    ...hang(page, "", caption, page.chalk.bold),
    "",
    ...spaced(movements.map((movement) => drawMovement(page, movement, columns))),
  ],
  sources: (page, { sources }) =>
    sources.flatMap(({ text, date, url }) => [
      ...hang(page, "  • ", date === null ? text : `${text} (${date})`),
      ...(url === null ? [] : hang(page, "    ", url, page.chalk.dim)),
    ]),
};

/**
 * Draws one piece of a section as lines, none wider than the page.
 * @param groups what draws the blocks of a group
 */
export function drawBlock(page: Page, block: Block, groups: Partial<GroupDrawers> = {}): string[] {
  const all: Partial<Drawers> = { ...drawers, ...groups };
  const draw = all[block.kind] as ((page: Page, block: Block) => string[]) | undefined;
  if (!draw) throw new RangeError(`nothing draws a block of the kind ${block.kind}`);
  return draw(page, block);
}

/**
 * A label with its text behind it, or with several below.
 * @param room the lines that there is room for in each text
 */
export function drawPoint(page: Page, { label, texts, isNumbered }: Point, room?: number): string[] {
  const head = `${label}:`;
  const [first = "", ...more] = texts;
  if (more.length === 0 && !isNumbered) {
    const [line = "", ...rest] = hang(page, "", `${head} ${first}`, undefined, room);
    return [line.startsWith(head) ? page.chalk.bold(head) + line.slice(head.length) : line, ...rest];
  }
  return [
    ...hang(page, "", head, page.chalk.bold, room),
    ...texts.flatMap((text, index) =>
      hang(page, isNumbered ? `  ${index + 1}. ` : "  • ", text, undefined, room),
    ),
  ];
}

function drawClaim(page: Page, claim: ClaimBlock): string[] {
  const { chalk } = page;
  const paint = claim.tone === "held" ? chalk.bold.yellow : chalk.bold;
  return [
    ...hang(page, "", claim.toneLabel, paint),
    ...hang(page, "  ", `${claim.claimLabel}: ${claim.claim}`),
    ...hang(page, "  ", `${claim.factLabel}: ${claim.fact}`),
    ...claim.statements.flatMap(({ mark, text, reason }) => [
      ...hang(page, "  • ", mark === null ? text : `${mark}: ${text}`),
      ...(reason === null ? [] : hang(page, "    ", `${words.reason}: ${reason}`)),
    ]),
  ];
}

/** From this width on, two texts stand side by side. */
const BESIDE_FROM = 72;
const GAP = 4;

type Sides = Extract<Block, { kind: "sides" }>;

function drawSides(page: Page, sides: Sides): string[] {
  const { between } = sides;
  return [...drawBeside(page, sides), ...(between ? ["", ...drawBar(page, between)] : [])];
}

function drawBeside(page: Page, { left, right }: Sides): string[] {
  if (page.width < BESIDE_FROM) {
    const stacked = [left, right].map(({ title, text }) => [
      ...hang(page, "", title, page.chalk.bold),
      ...(text === "" ? [] : hang(page, "  ", text)),
    ]);
    return spaced(stacked);
  }
  const width = Math.floor((page.width - GAP) / 2);
  const linesOf = ({ title, text }: Sides["left"]) => [
    ...wrapLines(title, width).map((line) => page.chalk.bold(line)),
    ...(text === "" ? [] : wrapLines(text, width)),
  ];
  const [lefts, rights] = [linesOf(left), linesOf(right)];
  return Array.from({ length: Math.max(lefts.length, rights.length) }, (_, row) => {
    // The shorter side ends in empty lines.
    const [line = "", beside = ""] = [lefts[row], rights[row]];
    return `${line}${" ".repeat(width + GAP - columnsOf(line))}${beside}`.trimEnd();
  });
}

/** A row a paragraph: the first cell, then the others below it, so that it fits any width. */
function drawTable(page: Page, { caption, rows }: Extract<Block, { kind: "table" }>): string[] {
  return [...(caption === "" ? [] : hang(page, "", caption, page.chalk.bold)), ...drawRows(page, rows)];
}

function drawRows(page: Page, rows: readonly string[][]): string[] {
  return rows.flatMap(([first = "", ...rest]) => [
    ...hang(page, "  ", first),
    ...hang(page, "    ", rest.join(" · "), page.chalk.dim),
  ]);
}

function drawGroupedTable(
  page: Page,
  { caption, groups }: Extract<Block, { kind: "groupedTable" }>,
): string[] {
  const drawn = groups.map(({ head: [title = "", ...cells], rows }) => [
    ...ends(page, title, cells.join(" · "), page.chalk.bold),
    ...drawRows(
      page,
      rows.map((row) => row.cells),
    ),
  ]);
  return spaced([hang(page, "", caption, page.chalk.dim), ...drawn]);
}
