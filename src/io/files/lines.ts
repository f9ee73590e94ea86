import { at } from "../../core/base/at.ts";

/** A place in a text, counted from 1. */
export interface LineAndColumn {
  line: number;
  column: number;
}

/** Tells where an offset stands in a text; the text is read only once, however many places are asked for. */
export function linesOf(text: string): (offset: number) => LineAndColumn {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return (offset) => {
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
      const middle = Math.floor((line + after) / 2);
      if (at(starts, middle) <= offset) line = middle;
      else after = middle;
    }
    return { line: line + 1, column: offset - at(starts, line) + 1 };
  };
}
