import { shortened } from "../../core/base/shortened.ts";

/** A line that is no YAML, as one who was asked for YAML may write around it. */
export interface TextAround {
  text: string;
  /** Where the line begins. */
  offset: number;
}

const FENCE = /^ {0,3}(?:```|~~~)/;
/** A key at the margin. What begins with a sign of Markdown is none. */
const KEY = /^(?:"[^"]*"|'[^']*'|[^\s"'*_>#`-][^:]*):(?:\s|$)/;
const OTHER_YAML = /^(?:\s|#|---|\.\.\.|%|-|$)/;

/** As much of a line is told as it takes to find it. */
const MOST_TOLD = 40;

/**
 * The first line around a text of YAML that is none of it: a fence of Markdown, or a sentence before the first key or in a paragraph
 * after the last. It explains why a text cannot be read; a text that can be read may hold such lines as its own.
 */
export function textAround(text: string): TextAround | null {
  const lines = linesWithOffsets(text);
  const keys = lines.flatMap(({ line }, index) => (KEY.test(line) ? [index] : []));
  const [first = lines.length, last = -1] = [keys[0], keys.at(-1)];
  const isStray = (index: number) => {
    const line = lines[index]?.line ?? "";
    if (KEY.test(line) || OTHER_YAML.test(line)) return false;
    return index < first || (index > last && (lines[index - 1]?.line ?? "").trim() === "");
  };
  const fence = lines.find(({ line }) => FENCE.test(line));
  const found = fence ?? lines.find((_, index) => keys.length > 0 && isStray(index));
  return found ? { text: shortened(found.line.trim(), MOST_TOLD), offset: found.offset } : null;
}

function linesWithOffsets(text: string): { line: string; offset: number }[] {
  let offset = 0;
  return text.split("\n").map((written) => {
    const line = { line: written.trimEnd(), offset };
    offset += written.length + 1;
    return line;
  });
}
