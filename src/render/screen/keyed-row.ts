import { digitsOf } from "../../core/keying/digits.ts";
import type { Row } from "../../core/keying/keying.ts";
import type { Item } from "../../core/profile/items.ts";

/** On paper too the eye counts by fives. */
const GROUP = 5;
/** What stands where the next answer goes, and where none was given yet. */
const NEXT = "_";
const OPEN = "·";

/** A line of a row: the answers that count, and what stands behind them. */
export interface RowLine {
  /** The number of its first question. */
  lead: string;
  counted: string;
  rest: string;
}

/** A row as it is compared with the paper: in groups of five, as many whole ones a line as fit, each line with its first number. */
export function rowLines(items: readonly Item[], row: Row, width: number): RowLine[] {
  const digits = Math.max(1, ...items.map(digitsOf));
  const lead = String(items.length).length;
  const cell = digits === 1 ? 1 : digits + 1;
  const perLine = groupsIn(width - lead - 2, GROUP * cell + 1) * GROUP;
  const starts = Array.from({ length: Math.ceil(items.length / perLine) }, (_, index) => index * perLine);
  return starts.map((start) => {
    const end = Math.min(items.length, start + perLine);
    const middle = Math.min(end, Math.max(start, row.at));
    return {
      lead: `${String(start + 1).padStart(lead)}  `,
      counted: cells(row, { start, from: start, to: middle, digits }),
      rest: cells(row, { start, from: middle, to: end, digits }),
    };
  });
}

/** Ten groups or five, where they fit: numbers that are easily counted on. */
function groupsIn(room: number, group: number): number {
  const most = Math.floor((room + 1) / group);
  return [10, 5].find((groups) => groups <= most) ?? Math.max(1, most);
}

function cells(
  { choices, at }: Row,
  { start, from, to, digits }: { start: number; from: number; to: number; digits: number },
): string {
  let text = "";
  for (let index = from; index < to; index += 1) {
    const place = index - start;
    const gap =
      place === 0 ? "" : place % GROUP === 0 ? (digits === 1 ? " " : "  ") : digits === 1 ? "" : " ";
    const sign = index === at ? NEXT : (choices[index] ?? OPEN);
    text += gap + String(sign).padStart(digits);
  }
  return text;
}

/** So many lines of a row are in sight at once. */
const MOST_LINES = 3;

/** The lines around the one that is typed into. */
export function linesInSight(lines: readonly RowLine[]): readonly RowLine[] {
  const here = lines.findLastIndex(({ counted }) => counted !== "");
  const first = Math.max(0, Math.min(here - 1, lines.length - MOST_LINES));
  return lines.slice(first, first + MOST_LINES);
}
