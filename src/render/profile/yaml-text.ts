/** The columns that a line may take, a comment too. */
export const LINE_COLUMNS = 110;

/** A text that YAML reads as it looks: no sign of YAML's own begins it, ends it, or stands in it. */
const PLAIN = /^\p{L}(?:[\p{L}\p{M}\p{N} .,;()/%+&'"!?–—…-]|:(?! ))*$/u;

/** Words that YAML, or an older edition of it, takes for something else. */
const TAKEN = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;

/** What folding keeps: words with one space between them, no other white space, and nothing that only looks like it. */
const FOLDABLE = /^\S+(?: \S+)*$/u;

/** Signs that cannot stand in a file of YAML, or that end a line or hide in it. */
const ESCAPED =
  /["\\\p{Cc}\u00ad\u0085\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\ud800-\udfff]/gu;

/** Whether a text can stand without quotes. */
function isPlain(text: string): boolean {
  return PLAIN.test(text) && !/[ :]$/.test(text) && !TAKEN.test(text);
}

/** A text in quotes, on one line. */
function quoted(text: string): string {
  return `"${text.replace(ESCAPED, escaped)}"`;
}

function escaped(sign: string): string {
  if (sign === '"' || sign === "\\") return `\\${sign}`;
  if (sign === "\n") return "\\n";
  if (sign === "\t") return "\\t";
  return `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
}

/** A key, or any other text that stays on its line. */
export function shortText(text: string): string {
  return isPlain(text) ? text : quoted(text);
}

/**
 * A text as it stands behind its key: on the same line, or where that would be too long folded below it.
 * @param used the columns that are taken on the line
 * @param indent the columns before the lines below
 */
export function textLines(text: string, used: number, indent: number): [first: string, ...rest: string[]] {
  const short = shortText(text);
  const isFoldable = FOLDABLE.test(text) && text.search(ESCAPED_BUT_QUOTES) < 0;
  if (used + short.length <= LINE_COLUMNS || !isFoldable) return [short];
  return [">-", ...filled(text, LINE_COLUMNS - indent).map((line) => " ".repeat(indent) + line)];
}

const ESCAPED_BUT_QUOTES = new RegExp(ESCAPED.source.replace('["\\\\', "["), "u");

/** Lines of whole words, each as full as the columns let it be. */
export function filled(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= columns)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * A text as lines of a comment: whatever it holds stays in the comment, and stands in as far as it did. One that fits its line keeps the
 * spaces between its words, which may be columns.
 */
export function commentLines(text: string, indent: number): string[] {
  const margin = " ".repeat(indent);
  const shown = text.replace(/(?:[^\S ]|[\p{Cc}\p{Cs}\ufffe\uffff])+/gu, " ").trim();
  if (shown === "") return [`${margin}#`];
  const lead = /^ {0,40}/.exec(text)?.[0] ?? "";
  const columns = LINE_COLUMNS - indent - lead.length - 2;
  const lines = shown.length <= columns ? [shown] : filled(shown.replace(/ +/g, " "), columns);
  return lines.map((line) => `${margin}# ${lead}${line}`);
}
