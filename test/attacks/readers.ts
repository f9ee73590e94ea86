import { parse as parseCsv } from "csv-parse/sync";
import { type Cell, readXlsx } from "hucre/xlsx";
import MarkdownIt from "markdown-it";
import { parse as parseYaml } from "yaml";
import { parseProfile } from "../../src/io/profiles/yaml.ts";
import { shared } from "../first-role.ts";
import { runScript } from "../render/forms/form-app.ts";
import { elementsOf, readingOf } from "../render/html/pages.ts";

/**
 * What is wrong with an output, as those who read it would find.
 * @param made the output, in which an attack stands
 * @param usual the same where a harmless text stands; null where it need not be alike
 */
export type Reader = (made: Buffer, usual: Buffer | null) => Promise<string[]> | string[];

/** Controls, direction marks, and separators of lines. */
const STEERS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
/** What JavaScript writes where a text should stand. */
const BUG = /\[native code\]|\[object |undefined|NaN/;

function found(what: string, text: string, pattern: RegExp): string[] {
  const at = text.search(pattern);
  return at < 0 ? [] : [`${what}: ${JSON.stringify(text.slice(Math.max(0, at - 60), at + 60))}`];
}

/** Shapes of harmless outputs: each is compared with those of many attacks. */
const usualShapes = new WeakMap<Buffer, string>();

/** What of a shape is not as it is where a harmless text stands. */
function differs(
  what: string,
  shape: (output: Buffer) => unknown,
  made: Buffer,
  other: Buffer | null,
): string[] {
  if (other === null) return [];
  const one = JSON.stringify(shape(made));
  const usual = usualShapes.get(other) ?? JSON.stringify(shape(other));
  usualShapes.set(other, usual);
  if (one === usual) return [];
  const from = Math.max(0, [...one].findIndex((sign, at) => sign !== usual[at]) - 20);
  return [`${what}: ${one.slice(from, from + 80)} where ${usual.slice(from, from + 80)} is usual`];
}

/** A terminal, or whoever prints the file there. */
const terminal: Reader = (made) => [
  ...found("steers a terminal", made.toString(), STEERS),
  ...found("a bug", made.toString(), BUG),
];

/** Whoever reads a text that somebody wrote: its lines and tabs stay. */
const prose: Reader = (made) => found("steers a terminal", made.toString().replaceAll("\t", ""), STEERS);

/** A terminal that gets sentences: none of their lines is the text's own. */
const sentences: Reader = async (made, usual) => [
  ...(await terminal(made, usual)),
  ...found("a line of its own", made.toString(), /^PALSU: /m),
];

/** A browser. A text may break its lines. */
const page: Reader = (made, usual) => [
  ...found("holds what steers", made.toString().replaceAll("\t", ""), STEERS),
  ...differs("elements", (html) => elementsIn(html.toString()), made, usual),
  ...found("a bug", readingOf(made.toString()), BUG),
];

/** Every element with the names of its attributes. */
function elementsIn(html: string): string[] {
  const elements = elementsOf(html).filter(({ tagName }) => tagName !== "br");
  return elements.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(" ")).sort();
}

const common = new MarkdownIt({ html: true, linkify: true });

/** What a reader of Markdown makes a link of once it has read the marks, as some do. */
const ADDRESS = /\w:\/\/\w|mailto:|www\.|\w@\w/i;

/** Whoever shows Markdown, addresses as links too. An address stands as code, which is no link. */
const markdown: Reader = (made, usual) => {
  const kinds = (text: Buffer) =>
    [...new Set(elementsIn(common.render(text.toString())))].filter((kind) => kind !== "code");
  const read = readingOf(common.render(made.toString()).replaceAll(/<(code|a)\b.*?<\/\1>/gs, ""));
  return [
    ...found("holds what steers", made.toString(), STEERS),
    ...differs("elements", kinds, made, usual),
    ...found("an address as text", read, ADDRESS),
    ...found("a bug", made.toString(), BUG),
  ];
};

const FORMULA = /^\s*[-=+@\t\r＝＋－＠]/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Spreadsheets, whatever sign they were told to part cells at, and whether they mind quotation marks then. */
const table: Reader = (made, usual) => {
  const rows = (text: Buffer, delimiter: string): string[][] =>
    parseCsv(text.toString(), { delimiter, quote: delimiter === "," ? '"' : null, relax_column_count: true });
  const formulas = [",", ";", "\t"].flatMap((delimiter) =>
    rows(made, delimiter)
      .flat()
      .map((cell) => (delimiter === "," ? cell : cell.replace(/^"+/, "")))
      .filter((cell) => FORMULA.test(cell) && !NUMBER.test(cell)),
  );
  return [
    ...found("holds what steers", made.toString().replaceAll("\t", " "), STEERS),
    ...differs("cells", (text) => rows(text, ",").map((row) => row.length), made, usual),
    ...formulas.map((cell) => `a formula: ${JSON.stringify(cell.slice(0, 60))}`),
    ...found("a bug", made.toString(), BUG),
  ];
};

/** A spreadsheet that opens the workbook. */
const workbook: Reader = async (made, usual) => {
  const one = await readXlsx(made);
  const shapes = new Map([[made, cellsOf(one)]]);
  if (usual && !usualShapes.has(usual)) shapes.set(usual, cellsOf(await readXlsx(usual)));
  return [
    ...differs("cells", (book) => shapes.get(book), made, usual),
    ...one.sheets.flatMap(({ name, rows, cells = new Map<string, Cell>() }) => [
      ...found("holds what steers", [name, ...rows.flat()].join("\n").replaceAll("\t", ""), STEERS),
      ...[...cells.values()]
        .filter(({ formula, hyperlink }) => formula !== undefined || hyperlink !== undefined)
        .map((cell) => `more than a text: ${JSON.stringify(cell)}`),
    ]),
  ];
};

/** How wide each row of each sheet is. */
function cellsOf({ sheets }: Awaited<ReturnType<typeof readXlsx>>): number[][] {
  return sheets.map(({ rows }) => rows.map((row) => row.length));
}

/** Whoever reads JSON, and whoever prints it: its texts stay as they are, so what steers stands there as its number. */
const json: Reader = (made, usual) => [
  ...found("steers a terminal", made.toString(), STEERS),
  ...found("a bug", made.toString(), BUG),
  ...differs("keys", (text) => keysOf(JSON.parse(text.toString())), made, usual),
];

/** JSON a line. */
const lines: Reader = (made, usual) => {
  const listed = (text: Buffer) => Buffer.from(`[${text.toString().trim().split("\n").join(",")}]`);
  return json(listed(made), usual && listed(usual));
};

/** The keys of a value, at any depth. A response set is called by the text. */
function keysOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysOf);
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.entries(value).map(([key, inner]) => [key, key === "responses" ? null : keysOf(inner)]);
}

/** Google's editor of scripts. */
const script: Reader = (made, usual) => [
  ...found("more than ASCII", made.toString(), /[^ -~\n]/),
  ...differs("questions", (text) => questionsOf(text.toString()), made, usual),
];

function questionsOf(text: string): string[][] {
  return runScript(text).forms.map(({ items }) => items.map(({ kind }) => kind));
}

/** This program, and any other reader of YAML. */
const yaml: Reader = (made) => {
  const parsed = parseProfile(made.toString(), undefined, shared);
  return [
    ...found("holds what steers", made.toString(), STEERS),
    ...found("a bug", made.toString(), BUG),
    ...("problems" in parsed ? [`cannot be read: ${JSON.stringify(parsed.problems)}`] : []),
    ...(typeof parseYaml(made.toString())?.id === "string" ? [] : ["no YAML"]),
  ];
};

export const readers = {
  terminal,
  prose,
  sentences,
  page,
  markdown,
  table,
  workbook,
  json,
  lines,
  script,
  yaml,
} as const;
export type Medium = keyof typeof readers;
