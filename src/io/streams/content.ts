import { problem } from "../../core/base/problem.ts";
import { isCodeText } from "../answers/codes/code-head.ts";
import { detectFormat, type InputFormat } from "../answers/format.ts";
import { otherText } from "../answers/other-document.ts";
import { decode, decodeLoosely } from "../answers/utf8.ts";
import {
  encodingOf,
  endsLinesWithReturns,
  isOrdinary,
  transcoded,
  westernWord,
  withLineFeeds,
} from "../files/encoding.ts";
import { containerOf, otherKindOf } from "../files/kind.ts";
import type { Content } from "./open.ts";
import { type Peeked, peek } from "./peek.ts";

/** Enough to know another document of this program's own by. */
const SHORT_BYTES = 4096;

/**
 * Tells what an input holds by its beginning. Reports `other-kind`, `not-answers`, `damaged-workbook`, `workbook-too-large` and
 * `other-encoding`.
 * @param encoding of its text; null where its beginning tells
 */
export async function lookInto(raw: Peeked, encoding: string | null): Promise<Content> {
  const container = containerOf(raw.start);
  if (container) {
    const { openWorkbook } = await import("../workbooks/workbook.ts");
    const workbook = await openWorkbook(raw.chunks, container);
    return "problem" in workbook ? workbook : { ...raw, format: "csv", workbook, problems: [] };
  }
  const text = await textOf(raw, encoding);
  const kind = otherKindOf(text.start);
  if (kind) return { problem: problem("other-kind", { kind }) };
  const other = otherText(Buffer.from(text.start.subarray(0, SHORT_BYTES)).toString("utf8"));
  if (other) return { problem: problem("not-answers", { kind: other }) };
  const word = isOrdinaryText(text.start) ? null : westernWord(text.start, text.isWhole);
  const problems = word === null ? [] : [problem("other-encoding", { word }, undefined, "warning")];
  return { ...text, format: formatOf(text), workbook: null, problems };
}

/** A chat begins with brackets as JSON does, and holds commas as a table does. */
function formatOf({ start, isWhole }: Peeked): InputFormat {
  const text = decodeLoosely(start);
  return isCodeText(text) ? "kode" : detectFormat(text, isWhole);
}

function isOrdinaryText(start: Uint8Array): boolean {
  return decode(start) !== null;
}

/** The same in UTF-8, with line feeds where lines end. */
async function textOf(raw: Peeked, encoding: string | null): Promise<Peeked> {
  const found = encoding ?? encodingOf(raw.start);
  const text = isOrdinary(found) ? raw : await peek(transcoded(raw.chunks, found));
  return endsLinesWithReturns(text.start) ? peek(withLineFeeds(text.chunks)) : text;
}
