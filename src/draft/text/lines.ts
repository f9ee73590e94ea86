import { runInParts } from "./run-in.ts";

/** A line of a text. */
export interface Line {
  raw: string;
  text: string;
  isBlank: boolean;
}

const RULE = /^\s*(?:[-=_*~]\s*){3,}$/;
const ROW = /^\s*\|(.+)\|\s*$/;
const DIVIDER = /^[\s|:-]+$/;

/** The lines of a text; a row of a table becomes a line for each cell, led in by the heading of its column. */
export function linesOf(text: string): Line[] {
  let headings: string[] | undefined;
  return text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((raw) => {
    const cells = cellsOf(raw);
    if (!cells) {
      headings = undefined;
      return runInParts(raw).map(lineOf);
    }
    if (DIVIDER.test(raw)) return [];
    if (!headings) {
      headings = cells;
      return [];
    }
    const names = headings;
    return cells.map((cell, index) => lineOf(names[index] ? `${names[index]}: ${cell}` : cell));
  });
}

function cellsOf(raw: string): string[] | undefined {
  const row = raw.length < 2000 ? ROW.exec(raw)?.[1] : undefined;
  return row?.split("|").map((cell) => cell.trim());
}

function lineOf(raw: string): Line {
  const text = raw.trim();
  return { raw, text, isBlank: text === "" || RULE.test(raw) };
}
