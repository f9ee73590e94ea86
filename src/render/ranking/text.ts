import { at } from "../../core/base/at.ts";
import { oneLine } from "../../core/base/clean.ts";
import { ranking as words } from "../../text/ranking.ts";
import type { Point } from "../document/blocks.ts";
import type { RenderOptions } from "../format.ts";
import { barCells, legendOf, paintCells } from "../terminal/cells.ts";
import { columnsOf, wrapLines } from "../terminal/wrap.ts";
import { drawPoint } from "../text/blocks.ts";
import { drawSection } from "../text/document.ts";
import { hang, type Page, pageOf } from "../text/page.ts";
import type { Compared } from "./compared.ts";
import { type RankingDocument, rankingDocument } from "./document.ts";
import type { RankedRow } from "./rows.ts";

/** A comparison as text for a terminal, right from 40 columns on: its first screen, or all of it. */
export function renderRankingText(compared: Compared, options: RenderOptions): string {
  const page = pageOf(options);
  const document = rankingDocument(compared);
  if (!options.full) return `${drawScreen(page, document, options.rest ?? "").join("\n")}\n`;
  const head = drawHead(page, document);
  const sections = document.sections.map((section) => drawSection(page, section).join("\n"));
  return `${[head.join("\n"), ...sections].join("\n\n\n")}\n`;
}

/** The lines that a screen may have in a window of the usual width; a narrower one needs more. */
const MOST_LINES = 40;
const USUAL_COLUMNS = 80;

const ALL = Number.POSITIVE_INFINITY;

/** The lines of each text below the picture where even the shortest are too long. */
const ROOMS = [4, 3, 2, 1];

/** The picture and what matters most, in one glance: texts too long for it end in an ellipsis. */
function drawScreen(page: Page, document: RankingDocument, rest: string): string[] {
  const most = Math.round(MOST_LINES * Math.max(1, USUAL_COLUMNS / page.width));
  const head = drawHead(page, document);
  const drawWith = (points: readonly Point[], room: number): string[] => [
    ...head,
    ...(points.length === 0 ? [] : ["", ...points.flatMap((point) => drawPoint(page, point, room))]),
    ...(rest === "" ? [] : hang(page, "", rest, page.chalk.dim)),
  ];
  const shortest = document.points.at(-1) ?? [];
  const tries = [
    ...document.points.map((points) => drawWith(points, ALL)),
    ...ROOMS.map((room) => drawWith(shortest, room)),
  ];
  return tries.find((lines) => lines.length <= most) ?? at(tries, tries.length - 1);
}

function drawHead(page: Page, { title, subtitle, lead, why, rows }: RankingDocument): string[] {
  const { chalk } = page;
  return [
    ...hang(page, "", title, chalk.bold),
    ...(subtitle === null ? [] : hang(page, "", subtitle)),
    "",
    ...hang(page, "", lead, chalk.bold),
    ...(why === null ? [] : hang(page, "", why)),
    ...(rows.length === 0 ? [] : ["", ...drawRows(page, rows), ...drawLegend(page, rows)]),
  ];
}

/** What the signs mean. */
function drawLegend(page: Page, rows: readonly RankedRow[]): string[] {
  if (!page.hasBars) return [];
  const bars = rows.map(({ bar }) => bar);
  const brackets = rows.some(({ isTiedBelow }) => isTiedBelow) ? [words.brackets] : [];
  return hang(page, "", [legendOf(bars, true), ...brackets].join(" · "), page.chalk.dim);
}

/** Columns between texts in a line. */
const GAP = 2;
/** The fewest columns of a bar beside its number. */
const LEAST_BAR = 24;

/** Two lines a role: its name and its verdict, its bar and its value; a bracket joins those whose order is not sure. */
function drawRows(page: Page, rows: readonly RankedRow[]): string[] {
  const values = Math.max(...rows.map(({ value }) => columnsOf(value)));
  const digits = String(rows.length).length;
  return rows.flatMap((row) => {
    const [first, next] = gutters(row, page.hasBars);
    const number = `${String(row.place).padStart(digits)}. `;
    const lead = `${first}${number}`;
    const indent = `${next}${" ".repeat(columnsOf(number))}`;
    const width = page.width - columnsOf(indent);
    return [
      ...drawName(page, row, { lead, indent, width }),
      ...drawBar(page, row, { indent, width, values }),
    ];
  });
}

/** What stands left of the first line of a role, and of its others. */
function gutters({ isTiedAbove, isTiedBelow }: RankedRow, hasBars: boolean): [first: string, next: string] {
  if (!hasBars) return ["", ""];
  const next = isTiedBelow ? "│ " : "  ";
  if (isTiedAbove) return [isTiedBelow ? "├ " : "└ ", next];
  return [isTiedBelow ? "┌ " : "  ", next];
}

function drawName(
  { width, chalk, hasBars }: Page,
  row: RankedRow,
  { lead, indent, width: inner }: { lead: string; indent: string; width: number },
): string[] {
  const role = oneLine(row.role);
  // Whoever sees no bracket is told in words.
  const told = oneLine(hasBars ? row.verdict : `${row.verdict}; ${row.order}`);
  const gap = width - columnsOf(lead) - columnsOf(role) - columnsOf(told);
  if (gap >= GAP) return [`${lead}${chalk.bold(role)}${" ".repeat(gap)}${told}`];
  const [first = "", ...more] = wrapLines(role, inner);
  return [
    `${lead}${chalk.bold(first)}`,
    ...more.map((line) => indent + chalk.bold(line)),
    ...wrapLines(told, inner).map((line) => indent + line),
  ];
}

function drawBar(
  { chalk, hasBars }: Page,
  { bar, value }: RankedRow,
  { indent, width, values }: { indent: string; width: number; values: number },
): string[] {
  if (!hasBars) return [`${indent}${value}`];
  const beside = width - values - GAP;
  if (beside < LEAST_BAR) {
    return [indent + paintCells(chalk, barCells(bar, width)), `${indent}${value}`];
  }
  const gap = " ".repeat(GAP + values - columnsOf(value));
  return [`${indent}${paintCells(chalk, barCells(bar, beside))}${gap}${value}`];
}
