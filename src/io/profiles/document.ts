import { type Document, parseDocument } from "yaml";

/**
 * What the parser makes of a text. It goes one call deeper with every line that stands where none may stand, until there is no room
 * left: then some lines of the beginning tell of the first of these.
 * @returns where the line begins for which there is no room, if all before it is sound
 */
export function documentOf(text: string): Document | number {
  const whole = parsed(text);
  if (whole) return whole;
  let [sound, tooDeep] = [0, text.length];
  for (;;) {
    const end = lineEndBetween(text, sound, tooDeep);
    if (end === null) return sound;
    const beginning = parsed(text.slice(0, end));
    if (!beginning) tooDeep = end;
    else if (isMistaken(beginning, text.slice(0, end))) return beginning;
    else sound = end;
  }
}

/** The end of a line near the middle between two ends; null where there is none. */
function lineEndBetween(text: string, from: number, to: number): number | null {
  const middle = Math.floor((from + to) / 2);
  const ends = [text.lastIndexOf("\n", middle - 1) + 1, text.indexOf("\n", middle) + 1];
  return ends.find((end) => end > from && end < to) ?? null;
}

/** Whether a beginning has mistakes of its own; what it lacks at its end may stand behind it, and is told no more. */
function isMistaken(beginning: Document, text: string): boolean {
  const { length } = text.trimEnd();
  beginning.errors = beginning.errors.filter(({ pos }) => pos[0] < length);
  return beginning.errors.length > 0;
}

function parsed(text: string): Document | null {
  try {
    return parseDocument(text, {
      version: "1.2",
      schema: "core",
      resolveKnownTags: false,
      stringKeys: true,
      // The parser's own check takes time that grows with the square of the keys; syntaxProblems does it.
      uniqueKeys: false,
      prettyErrors: false,
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
