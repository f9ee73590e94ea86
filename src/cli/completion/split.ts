/** A line of bash as far as the cursor, in words as the program would get them. */
export interface SplitLine {
  /** The words of the command that the cursor is in, its name first; the last may be empty. */
  words: readonly string[];
  /** The quotation mark that is open at the cursor. */
  quote: "'" | '"' | "";
}

const BREAKS = /[;|&()\n]/;

/** Splits a line as bash does, without expanding anything: bash's own words keep their quotation marks, and break at `=`. */
export function splitLine(line: string): SplitLine {
  let words: string[] = [];
  let word: string | null = null;
  let quote: SplitLine["quote"] = "";
  let isTarget = false;
  const end = () => {
    if (word !== null && !isTarget) words.push(word);
    if (word !== null) isTarget = false;
    word = null;
  };
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (quote === "'" || (quote !== "" && sign === quote)) {
      if (sign === quote) quote = "";
      else word += sign;
    } else if (sign === "\\") {
      at += 1;
      const next = line.charAt(at);
      // Between double quotation marks it stands for itself before most signs.
      word = (word ?? "") + (quote === "" || /["\\$`]/.test(next) ? next : sign + next);
    } else if (quote === '"') {
      word += sign;
    } else if (sign === "'" || sign === '"') {
      quote = sign;
      word ??= "";
    } else if (sign === "<" || sign === ">") {
      end();
      isTarget = true;
    } else if (BREAKS.test(sign)) {
      [words, word, isTarget] = [[], null, false];
    } else if (/\s/.test(sign)) {
      end();
    } else {
      word = (word ?? "") + sign;
    }
  }
  const all = [...words, word ?? ""];
  // `A=1 kerja-cocok` sets a variable for the command.
  const name = all.findIndex((one) => !/^\w+=/.test(one));
  return { words: all.slice(Math.max(name, 0)), quote };
}
