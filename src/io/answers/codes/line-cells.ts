import { oneLine, stripControls } from "../../../core/base/clean.ts";
import type { CodeOwner } from "../../../text/code.ts";

/** A row of cells of which some are in quotes, up to the cell of the code. */
const QUOTED_ROW = /^(?:\s*"(?:[^"]|"")*"\s*[,;\t]|[^",;\t]*[,;\t])+\s*"?$/;
const QUOTED_CELL = /\s*"((?:[^"]|"")*)"\s*[,;\t]|([^",;\t]*)[,;\t]/g;

/** A row of a Markdown table. */
const PIPED_ROW = /^\s*\|.*\|\s*$/;

/** The cells before a code in its line, where it is a row of a table that is marked as one; null for any other line. */
export function cellsIn(line: string): string[] | null {
  const text = line.replace(/^[\s>]+/, "");
  if (PIPED_ROW.test(text)) return text.split("|").slice(1, -1).map(cleaned);
  if (!text.includes('"') || !QUOTED_ROW.test(text) || !/"\s*[,;\t]/.test(text)) return null;
  return [...text.matchAll(QUOTED_CELL)].map(([, quoted, bare = ""]) =>
    cleaned(quoted?.replaceAll('""', '"') ?? bare),
  );
}

function cleaned(cell: string): string {
  return oneLine(cell).trim();
}

/** Whose name stands in typographer's quotes, as `shareLine` sets those apart that would be read otherwise; null without them. */
export function ownerInQuotes(line: string): CodeOwner | null {
  const label = line.trimEnd().replace(/\s*:$/, "");
  const { name, group } = partsAtEnd(label) ?? { name: label, group: "" };
  const [, quoted] = /^“(.*)”$/su.exec(name) ?? [];
  if (quoted === undefined) return null;
  return { respondent: said(quoted), group: said(group) };
}

function said(text: string): string | null {
  return stripControls(text).trim() || null;
}

/** What stands in brackets at the end, and what before them; null where no bracket closes at the end. */
export function partsAtEnd(label: string): { name: string; group: string } | null {
  if (!label.endsWith(")")) return null;
  let depth = 0;
  for (let at = label.length - 1; at >= 0; at -= 1) {
    if (label[at] === ")") depth += 1;
    if (label[at] === "(") depth -= 1;
    if (depth === 0) return { name: label.slice(0, at).trim(), group: label.slice(at + 1, -1) };
  }
  return null;
}
