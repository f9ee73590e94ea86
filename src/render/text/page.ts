import type { ChalkInstance } from "chalk";
import type { RenderOptions } from "../format.ts";
import { chalkOf } from "../terminal/chalk.ts";
import { columnsOf, hangLines, wrapLines } from "../terminal/wrap.ts";

/** Running text wider than this is hard to read. */
const MOST_COLUMNS = 100;
const WIDTH = 80;

/** What a text is drawn on: columns to fill, and colours. */
export interface Page {
  width: number;
  chalk: ChalkInstance;
  hasBars: boolean;
}

export function pageOf(options: RenderOptions): Page {
  const { width = WIDTH, bars = true } = options;
  return { width: Math.min(width, MOST_COLUMNS), chalk: chalkOf(options), hasBars: bars };
}

/** Text after a lead, as wide as the page; further lines stand under its first word. */
export function hang(
  page: Page,
  lead: string,
  text: string,
  paint?: (line: string) => string,
  room?: number,
): string[] {
  return hangLines(lead, text, page.width, paint, room);
}

/** A left and a right text on one line where they fit, else below each other, phrase by phrase. */
export function ends(page: Page, left: string, right: string, paint = (text: string) => text): string[] {
  const lefts = wrapLines(left, page.width);
  const phrases = columnsOf(right) <= page.width ? [right] : right.split(/(?<=,) /);
  const rights = phrases.flatMap((phrase) => wrapLines(phrase, page.width));
  const columns = [...lefts, ...rights].map(columnsOf);
  const gap = page.width - columns.reduce((sum, each) => sum + each, 0);
  if (columns.length === 2 && gap >= 2) return [`${paint(lefts.join())}${" ".repeat(gap)}${rights.join()}`];
  return [...lefts.map((line) => paint(line)), ...rights];
}

/** Groups of lines with an empty one between them. */
export function spaced(groups: readonly string[][]): string[] {
  return groups.flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}
