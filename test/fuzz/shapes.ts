import { parse as parseCsv } from "csv-parse/sync";
import MarkdownIt from "markdown-it";
import { parse as parseHtml } from "parse5";
import { parseDocument } from "yaml";
import type { Shape } from "./case.ts";

/** What no text may hold that goes to a person's screen: it would steer the terminal. */
const STEERS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** @throws where a text would steer the terminal that shows it */
export function isPlain(text: string, what: string): void {
  const found = STEERS.exec(text);
  if (!found) return;
  const around = JSON.stringify(text.slice(Math.max(0, found.index - 40), found.index + 20));
  throw new Error(`${what} holds a control sign: ${around}`);
}

/** How each kind of result is read back; each throws where it cannot be. */
const READERS: Record<Shape, (text: string, bytes: Buffer) => void> = {
  json: (text) => isJson(text),
  ndjson: (text) => {
    for (const line of linesOf(text)) isJson(line);
  },
  csv: (text) => {
    // As many cells in each row as there are columns.
    parseCsv(text);
  },
  teks: (text) => isPlain(text, "stdout"),
  markdown: (text) => {
    isPlain(text, "stdout");
    for (const { type, children } of new MarkdownIt({ html: true }).parse(text, {}))
      for (const inner of [{ type }, ...(children ?? [])])
        if (inner.type.startsWith("html_")) throw new Error("HTML in Markdown");
  },
  html: isPage,
  kode: (text) => {
    isPlain(text, "stdout");
    for (const line of linesOf(text))
      if (!/KC1-[0-9A-Z-]+$/.test(line)) throw new Error(`no line of a code: ${line}`);
  },
  github: (text) => {
    isPlain(text, "stdout");
    for (const line of linesOf(text))
      if (!/^::(error|warning|notice) /.test(line)) throw new Error(`no line for GitHub: ${line}`);
  },
  yaml: (text) => {
    isPlain(text, "stdout");
    const [error] = parseDocument(text).errors;
    if (error) throw error;
  },
  xlsx: (_, bytes) => {
    if (bytes.subarray(0, 4).toString("latin1") !== "PK\u0003\u0004") throw new Error("no workbook");
  },
};

function linesOf(text: string): string[] {
  if (text !== "" && !text.endsWith("\n")) throw new Error("the last line does not end");
  return text.split("\n").slice(0, -1);
}

function isJson(text: string): void {
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null) throw new Error("neither an object nor a list");
}

interface Node {
  nodeName: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

/** A page without faults, in which no text of others became a script or a link to one. */
function isPage(text: string): void {
  if (!/^<!doctype html>/i.test(text)) throw new Error("no page");
  const told: string[] = [];
  const page = parseHtml(text, { onParseError: ({ code }) => told.push(code) }) as Node;
  if (told.length > 0) throw new Error(`a faulty page: ${told.join(", ")}`);
  const nodes: Node[] = [page];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (["script", "iframe", "object", "embed", "foreignobject"].includes(node.nodeName.toLowerCase()))
      throw new Error(`<${node.nodeName}> in a page`);
    // The empty picture keeps browsers from asking for one.
    for (const { name, value } of node.attrs ?? [])
      if (value !== "data:," && (/^on/i.test(name) || /^\s*(javascript|data|vbscript):/i.test(value)))
        throw new Error(`${name}="${value}" in a page`);
    nodes.push(...(node.childNodes ?? []));
  }
}

/** @throws where a result is not what was asked for; nothing at all is no result */
export function readsAs(shape: Shape, bytes: Buffer): void {
  if (bytes.length === 0) return;
  // Also what is no UTF-8 is told here.
  const text = shape === "xlsx" ? "" : new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  READERS[shape](text, bytes);
}
