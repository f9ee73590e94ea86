/** Marks that mean something anywhere, to GitHub or to Pandoc. */
const MARKS = /[\\`*_#[\]{}<>|~^$@&]/g;

/** Marks that mean something at the start of a line only: quotes, rules, definitions, bullets. */
const FIRST_MARK = /^[=+\-:]/;

/** What begins a numbered list: `1.`, `(a)`, `iv)`. */
const NUMBER = /^(\(?(?:\d{1,9}|[a-z]|[ivxlcdm]+))([.)])(?=\s|$)/i;

/** What Pandoc takes for the caption of a table next to it. */
const CAPTION = /^(table):/i;

/** What some reader makes a link of: an address of the web, or of mail. */
const ADDRESS = /\w:\/\/\S|(?:mailto|xmpp):\S|www\.\S|[\p{L}\p{N}._+-]@[\p{L}\p{N}]/iu;
/** Parts of a word that no address goes over: code cannot hold the one, a cell the other. */
const PARTING = /([`|<>]+)/;
/** What stands around an address in a sentence. */
const AROUND = "([{\"'*_~.,;:!?)]}";

/**
 * Text that stands in Markdown as it is: nothing in it is taken for a mark. An address stands as code, since some readers look for
 * addresses once marks are read, so that no mark keeps one from becoming a link. Line feeds become spaces.
 */
export function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .trim()
    .split(" ")
    .map((word) => (ADDRESS.test(word) ? word.split(PARTING).map(addressed).join("") : escaped(word)))
    .join(" ")
    .replace(FIRST_MARK, "\\$&")
    .replace(NUMBER, "$1\\$2")
    .replace(CAPTION, "$1\\:");
}

function escaped(text: string): string {
  return text.replaceAll(MARKS, "\\$&");
}

/** A part of a word, as code where it is an address. */
function addressed(part: string): string {
  if (!ADDRESS.test(part)) return escaped(part);
  let [from, to] = [0, part.length];
  while (AROUND.includes(part.charAt(from))) from += 1;
  while (AROUND.includes(part.charAt(to - 1))) to -= 1;
  return `${escaped(part.slice(0, from))}\`${part.slice(from, to)}\`${escaped(part.slice(to))}`;
}

/** An address as a link that shows itself. */
export function link(url: string): string {
  return `<${url.replaceAll("<", "%3C").replaceAll(">", "%3E")}>`;
}

/** Texts that stand as they are. */
export function plains(cells: readonly string[]): string[] {
  return cells.map(plain);
}

/** A text in bold. */
export function bold(text: string): string {
  const drawn = plain(text);
  return drawn === "" ? "" : `**${drawn}**`;
}

/** @param items Markdown already */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/** @param rows cells that are Markdown already */
export function table(columns: readonly string[], rows: readonly string[][]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [row(plains(columns)), row(columns.map(() => "---")), ...rows.map(row)].join("\n");
}
