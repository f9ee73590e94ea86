import { LEAST_CELL_BYTES, MOST_PART_BYTES, TooLarge } from "./limits.ts";
import type { SheetRow } from "./sheet.ts";

/** So much text goes on at once. */
const CHUNK_LENGTH = 64 * 1024;

/**
 * The rows of a sheet as UTF-8 lines with tabs between their cells, each on the line of its number, and as wide as the widest row
 * before it: a sheet leaves out the empty cells at the end. Throws `TooLarge`.
 */
export function* linesOf(rows: Iterable<SheetRow>): Generator<Uint8Array> {
  let text = "";
  let line = 1;
  let length = 0;
  let width = 0;
  let last: SheetRow["cells"] = [];
  let drawn = "";
  for (const { number, cells } of rows) {
    width = Math.max(width, cells.length);
    // A text that many cells share, or a row that stands for many, takes no room in the file; it is drawn only once.
    if (cells !== last) drawn = cells.map(inOneLine).join("\t");
    last = cells;
    length +=
      Math.max(drawn.length, LEAST_CELL_BYTES * cells.length) + LEAST_CELL_BYTES * (width - cells.length);
    if (length > MOST_PART_BYTES) throw new TooLarge();
    text += "\n".repeat(number - line) + drawn + "\t".repeat(width - cells.length);
    line = number;
    if (text.length < CHUNK_LENGTH) continue;
    yield Buffer.from(text);
    text = "";
  }
  if (text !== "") yield Buffer.from(`${text}\n`);
}

/** What ends a cell or a line. */
const ENDS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

function inOneLine(cell: string): string {
  return cell.replace(ENDS, " ");
}
