/** Marks that mean something anywhere, to GitHub or to Pandoc. */
const MARKS = /[\\`*_#[\]{}<>|~^$@&]/g;

/** Marks that mean something at the start of a line only: quotes, rules, definitions, bullets. */
const FIRST_MARK = /^[=+\-:]/;

/** What begins a numbered list: `1.`, `(a)`, `iv)`. */
const NUMBER = /^(\(?(?:\d{1,9}|[a-z]|[ivxlcdm]+))([.)])(?=\s|$)/i;

/** What Pandoc takes for the caption of a table next to it. */
const CAPTION = /^(table):/i;

/** What GitHub makes a link of wherever it stands: `http://`, `mailto:`, `www.` */
const LINK = /(:(?=\/\/)|(?<=mailto|xmpp):|(?<=www)\.)/gi;

/** Text that stands in Markdown as it is: nothing in it is taken for a mark. Line feeds become spaces. */
export function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(MARKS, "\\$&")
    .replaceAll(LINK, "\\$&")
    .replace(FIRST_MARK, "\\$&")
    .replace(NUMBER, "$1\\$2")
    .replace(CAPTION, "$1\\:");
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
