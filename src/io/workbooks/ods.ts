import { Damaged } from "./limits.ts";
import { OdsRowReader } from "./ods-rows.ts";
import type { Sheet, SheetNotes, SheetRow } from "./sheet.ts";
import { readSlices, readXml } from "./xml.ts";
import type { Zip } from "./zip.ts";

const OPENING = "<table:table ";
const CLOSING = "</table:table>";

/** The sheets of an OpenDocument spreadsheet. Throws `Damaged`. */
export function readOds(zip: Zip): Sheet[] {
  const content = zip.read("content.xml");
  if (!content) throw new Damaged("content.xml is missing");
  const { hidden, struck } = readStyles(content.subarray(0, Math.max(0, content.indexOf("<office:body"))));
  return [...tables(content)].map((part) => {
    const { name, style } = nameOf(part);
    return { name, isHidden: hidden.has(style), rows: (notes) => tableRows(part, notes, struck) };
  });
}

/** Where each table stands: one is read without those before it. */
function* tables(content: Buffer): Generator<Buffer> {
  for (let at = content.indexOf(OPENING); at >= 0; ) {
    const end = content.indexOf(CLOSING, at);
    if (end < 0) throw new Damaged("a sheet does not end");
    yield content.subarray(at, end + CLOSING.length);
    at = content.indexOf(OPENING, end);
  }
}

/** A tag to its end, which a value may hold too. */
const TAG = /^<(?:"[^"]*"|'[^']*'|[^>"'])*>/;
const MOST_TAG_BYTES = 64 * 1024;

function nameOf(part: Buffer): { name: string; style: string } {
  const found = { name: "", style: "" };
  const [tag = ""] = TAG.exec(part.toString("latin1", 0, MOST_TAG_BYTES)) ?? [];
  readXml(part.subarray(0, tag.length), {
    open: (_, attribute) => {
      found.name = attribute("name") ?? "";
      found.style = attribute("style-name") ?? "";
    },
  });
  return found;
}

/** The styles of tables that are not shown, and those that strike letters through. */
function readStyles(head: Buffer): { hidden: Set<string>; struck: Set<string> } {
  const [hidden, struck] = [new Set<string>(), new Set<string>()];
  let style = "";
  readXml(head, {
    open: (name, attribute) => {
      if (name === "style") style = attribute("name") ?? "";
      if (name === "table-properties" && attribute("display") === "false") hidden.add(style);
      if (name === "text-properties" && (attribute("text-line-through-style") ?? "none") !== "none") {
        struck.add(style);
      }
    },
  });
  return { hidden, struck };
}

function* tableRows(part: Buffer, notes: SheetNotes, struck: ReadonlySet<string>): Generator<SheetRow> {
  const reader = new OdsRowReader(notes, struck);
  for (const _ of readSlices(part, reader)) yield* reader.take();
}
