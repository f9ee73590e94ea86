import stringWidth from "fast-string-width";
import { at } from "../../core/base/at.ts";

/** Signs of one column each that never join: plain letters, the quotes and dashes of print, arrows, boxes. Nearly every text. */
const NARROW = /^[ -~\u00a1-\u02ff\u2010-\u2027\u2190-\u22ff\u2500-\u259f]*$/;

/** The columns that a text takes in a terminal: wide characters count two, colours none. */
export function columnsOf(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

/** Breaks plain text into lines of at most `width` columns, between words where that is possible. Paint the lines, not the text. */
export function wrapLines(text: string, width: number): string[] {
  const columns = Math.max(1, width);
  if (NARROW.test(text)) return fill(text, columns, (word) => word.length);
  // A tab or a line separator takes another width on every terminal.
  const plain = text.normalize().replace(/[\t\u2028\u2029]/g, " ");
  return plain.split("\n").flatMap((paragraph) => fill(paragraph, columns, columnsOf));
}

/**
 * Breaks a text that may end in a command: one that has no room behind the words gets a line of its own, since half a command cannot be
 * copied.
 */
export function wrapCommand(text: string, command: string, width: number): string[] {
  if (command === "" || !text.endsWith(command)) return wrapLines(text, width);
  const words = wrapLines(text.slice(0, text.length - command.length).trimEnd(), width);
  const last = `${words.at(-1)} ${command}`;
  return columnsOf(last) <= width ? [...words.slice(0, -1), last] : [...words, command];
}

/** A space at which no line breaks. */
const FIRM = "\u00a0";

/**
 * Breaks a sentence, but not within a command that it quotes and that a line has room for.
 * @param program how such a command begins
 */
export function wrapSentence(text: string, width: number, program: string): string[] {
  const firm = text.replace(/"[^"]+"\S*/g, (quoted) =>
    quoted.startsWith(`"${program} `) && columnsOf(quoted) <= width ? quoted.replaceAll(" ", FIRM) : quoted,
  );
  return wrapLines(firm, width).map((line) => line.replaceAll(FIRM, " "));
}

/** Fills line after line, each with as many words as it holds. */
function fill(text: string, columns: number, widthOf: (text: string) => number): string[] {
  if (text.length <= columns && widthOf(text) <= columns) return [text.trim()];
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  for (const word of unitsOf(text, columns, widthOf)) {
    const more = widthOf(word);
    if (taken > 0 && more > 0 && taken + 1 + more > columns) {
      lines.push(line.trimEnd());
      line = "";
      taken = 0;
    }
    // Spaces between words stay; those before the first word of a line go.
    line += taken > 0 ? ` ${word}` : word;
    taken += taken > 0 ? more + 1 : more;
  }
  return [...lines, line.trimEnd()];
}

/** What is kept on one line: words, each with the mark before it; a word wider than a line in pieces. */
function unitsOf(text: string, columns: number, widthOf: (text: string) => number): string[] {
  const words = text.split(" ");
  const units = MARK.test(text) ? joinMarks(words, columns, widthOf) : words;
  return units.flatMap((unit) => (widthOf(unit) <= columns ? unit : pieces(unit, columns)));
}

/** The first lines that there is room for; an ellipsis stands for the rest. */
export function clipLines(text: string, width: number, room = 1): string[] {
  const lines = wrapLines(text, width);
  if (lines.length <= room) return lines;
  const last = at(wrapLines(at(lines, room - 1), width - 1), 0);
  return [...lines.slice(0, room - 1), `${last}…`];
}

/**
 * Text after a lead; further lines stand under its first word. The text may be painted apart from the lead.
 * @param room the lines that there is room for
 */
export function hangLines(
  lead: string,
  text: string,
  width: number,
  paint: (line: string) => string = (line) => line,
  room = Number.POSITIVE_INFINITY,
): string[] {
  const indent = columnsOf(lead);
  const lines = clipLines(text, width - indent, room);
  return lines.map((line, index) => ((index === 0 ? lead : " ".repeat(indent)) + paint(line)).trimEnd());
}

const MARK = /[→↔·] /;
const MARK_AT_END = /[→↔·]$/;

/** A mark between two texts opens the second: at the end of a line it would look lost. */
function joinMarks(words: readonly string[], columns: number, widthOf: (text: string) => number): string[] {
  const units: string[] = [];
  for (const word of words) {
    const before = units.at(-1);
    const isOpened = before !== undefined && MARK_AT_END.test(before) && word !== "";
    if (isOpened && widthOf(word) + 2 <= columns) units[units.length - 1] = `${before} ${word}`;
    else units.push(word);
  }
  return units;
}

/** Breaks a word wider than a line, never inside what a person sees as one character. */
function pieces(word: string, width: number): string[] {
  const found: string[] = [];
  let piece = "";
  let columns = 0;
  for (const character of charactersOf(word)) {
    const more = columnsOf(character);
    if (piece !== "" && columns + more > width) {
      found.push(piece);
      [piece, columns] = ["", 0];
    }
    piece += character;
    columns += more;
  }
  return [...found, piece];
}

/** What joins with its neighbours into one character: accents, and the parts of flags and emoji. */
const JOINING = /[\p{M}\p{Emoji_Modifier}\p{Regional_Indicator}\u{e0020}-\u{e007f}]|\u200d/u;

/** The characters as a person sees them. */
export function charactersOf(text: string): string[] {
  // Segmenting is slow, and most texts do not need it.
  return JOINING.test(text)
    ? Array.from(new Intl.Segmenter("id").segment(text), ({ segment }) => segment)
    : [...text];
}
