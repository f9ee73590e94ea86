import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";

/** The columns that a text takes in a terminal: wide characters count two, colours none. */
export function columnsOf(text: string): number {
  return stringWidth(text);
}

/** Breaks text into lines of at most `width` columns, between words where that is possible. */
export function wrapLines(text: string, width: number): string[] {
  const wrapped = wrapAnsi(text, Math.max(1, width), { hard: true, trim: true });
  return wrapped.split("\n").map((line) => line.trimEnd());
}
