import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";

/** The columns that a text takes in a terminal: wide characters count two, colours none. */
export function columnsOf(text: string): number {
  return stringWidth(text);
}

/** Breaks plain text into lines of at most `width` columns, between words where that is possible. Paint the lines, not the text. */
export function wrapLines(text: string, width: number): string[] {
  const columns = Math.max(1, width);
  // A tab or a line separator takes another width on every terminal.
  const plain = text.normalize().replace(/[\t\u2028\u2029]/g, " ");
  const wrapped = wrapAnsi(breakWords(joinMarks(plain, columns), columns), columns);
  return wrapped.split("\n").map((line) => line.replaceAll(JOINED, "$1 ").trimEnd());
}

/** Text after a lead; further lines stand under its first word. The text may be painted apart from the lead. */
export function hangLines(
  lead: string,
  text: string,
  width: number,
  paint: (line: string) => string = (line) => line,
): string[] {
  const indent = columnsOf(lead);
  const lines = wrapLines(text, width - indent);
  return lines.map((line, index) => ((index === 0 ? lead : " ".repeat(indent)) + paint(line)).trimEnd());
}

const NO_BREAK = "\u00a0";
const JOINED = /([→↔·])\u00a0/g;

/** A mark between two texts opens the second: at the end of a line it would look lost. */
function joinMarks(text: string, width: number): string {
  return text.replace(/([→↔·]) (?=([^ \n]+))/g, (whole, mark: string, next: string) =>
    columnsOf(next) + 2 <= width ? mark + NO_BREAK : whole,
  );
}

/** Breaks words wider than a line, never inside what a person sees as one character. */
function breakWords(text: string, width: number): string {
  return text.replace(/[^ \n]+/g, (word) =>
    // No character takes more than two columns.
    word.length * 2 <= width || columnsOf(word) <= width ? word : pieces(word, width).join(" "),
  );
}

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
