import { Chalk, type ChalkInstance } from "chalk";
import type { RenderOptions } from "../format.ts";
import { columnsOf, wrapLines } from "../wrap.ts";

/** Running text wider than this is hard to read. */
const MOST_COLUMNS = 100;
const WIDTH = 80;

/** What a text is drawn on: columns to fill, and colours. */
export interface Page {
  width: number;
  chalk: ChalkInstance;
}

export function pageOf({ width = WIDTH, colour = 0 }: RenderOptions): Page {
  return { width: Math.min(width, MOST_COLUMNS), chalk: new Chalk({ level: colour }) };
}

/** Wraps text after a lead; further lines stand under the first word. Lead and text may be painted apart. */
export function hang(
  page: Page,
  lead: string,
  text: string,
  paint: (line: string) => string = (line) => line,
): string[] {
  const indent = columnsOf(lead);
  const lines = wrapLines(text, page.width - indent);
  return lines.map((line, index) => (index === 0 ? lead : " ".repeat(indent)) + paint(line));
}

/** A left and a right text on one line where they fit, else below each other. */
export function ends(page: Page, left: string, right: string, paint: (text: string) => string): string[] {
  const gap = page.width - columnsOf(left) - columnsOf(right);
  if (gap >= 2) return [`${paint(left)}${" ".repeat(gap)}${right}`];
  return [...wrapLines(left, page.width).map(paint), ...wrapLines(right, page.width)];
}
