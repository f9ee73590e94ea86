/** A line of bash as far as the cursor, in words as the program would get them. */
export interface SplitLine {
  /** The words of the command that the cursor is in, its name first; the last may be empty. */
  words: readonly string[];
  /** The quotation mark that is open at the cursor. */
  quote: "'" | '"' | "";
}

/** Text between quotation marks, the last perhaps still open; a sign behind a backslash; the end of a command; a redirection; white space; any other sign. */
const PIECE = /'([^']*)('|$)|"((?:[^"\\]|\\.)*)(\\?$|")|\\(.?)|([;|&()\n])|([<>])|(\s)|(.)/gs;

/** Splits a line as bash does, without expanding anything: bash's own words keep their quotation marks, and break at `=`. */
export function splitLine(line: string): SplitLine {
  let words: string[] = [];
  let word: string | null = null;
  let quote: SplitLine["quote"] = "";
  let isTarget = false;
  for (const [, single, endSingle, double, endDouble, marked, ends, redirects, space, sign] of line.matchAll(
    PIECE,
  )) {
    if (ends !== undefined) [words, word, isTarget] = [[], null, false];
    else if (redirects !== undefined || space !== undefined) {
      if (word !== null && !isTarget) words.push(word);
      isTarget = redirects !== undefined || (isTarget && word === null);
      word = null;
    } else {
      // Between double quotation marks a backslash stands for itself before most signs.
      word = (word ?? "") + (single ?? double?.replace(/\\(["\\$`])/g, "$1") ?? marked ?? sign ?? "");
      if (endSingle === "") quote = "'";
      if (endDouble !== undefined && endDouble !== '"') quote = '"';
    }
  }
  const all = [...words, word ?? ""];
  // `A=1 kerja-cocok` sets a variable for the command.
  const name = all.findIndex((one) => !/^\w+=/.test(one));
  return { words: all.slice(Math.max(name, 0)), quote };
}
