import { type Problem, problem } from "../../core/base/problem.ts";
import { type Container, fileKindOf } from "../files/kind.ts";
import { type ChosenSheet, chooseSheet, type Wanted } from "./choose.ts";
import { Damaged, MOST_FILE_BYTES, TooLarge } from "./limits.ts";
import { readOds } from "./ods.ts";
import type { Sheet } from "./sheet.ts";
import { readXlsx } from "./xlsx.ts";
import { Zip } from "./zip.ts";

/** A workbook whose sheets are not read yet. */
export interface Workbook {
  /**
   * Finds the sheet to read. Reports `unknown-sheet`, and what is wrong where sheets begin; what keeps the rest of one from being
   * read is thrown, see `problemOf`.
   */
  choose: (wanted: Wanted) => ChosenSheet | { problem: Problem };
  /** What an error means to people that came of reading a sheet: `damaged-workbook`, `workbook-too-large`; null for any other. */
  problemOf: (error: unknown) => Problem | null;
}

/**
 * Opens a file that holds other files. Reports `other-kind`, `damaged-workbook` and `workbook-too-large`.
 * @param chunks all of it; a chunk may be overwritten once the next is asked for
 */
export async function openWorkbook(
  chunks: AsyncIterable<Uint8Array>,
  container: Container,
): Promise<Workbook | { problem: Problem }> {
  const bytes = await readAll(chunks);
  if (!bytes) return { problem: tooLarge };
  if (container === "ole") return { problem: otherKind(bytes) };
  return told<Workbook | { problem: Problem }>(() => {
    const sheets = sheetsOf(new Zip(bytes));
    if (!sheets) return { problem: otherKind(bytes) };
    return { choose: (wanted) => told(() => chooseSheet(sheets, wanted)), problemOf };
  });
}

/** What was read, or the problem that kept it from being read. */
function told<Read>(read: () => Read): Read | { problem: Problem } {
  try {
    return read();
  } catch (error) {
    const found = problemOf(error);
    if (!found) throw error;
    return { problem: found };
  }
}

/** Its sheets; null for another kind of zip, and where a password keeps them closed. */
function sheetsOf(zip: Zip): [Sheet, ...Sheet[]] | null {
  const sheets = isXlsx(zip) ? readXlsx(zip) : isOds(zip) ? readOds(zip) : null;
  if (!sheets) return null;
  const [first, ...others] = sheets;
  if (!first) throw new Damaged("there is no sheet");
  return [first, ...others];
}

function isXlsx({ names }: Zip): boolean {
  return names.some((name) => /^xl\/(?:workbook|worksheets\/[^/]+)\.xml$/i.test(name));
}

function isOds(zip: Zip): boolean {
  const isSpreadsheet = zip.read("mimetype")?.includes("opendocument.spreadsheet") ?? false;
  return isSpreadsheet && !zip.read("META-INF/manifest.xml")?.includes(ENCRYPTED);
}

const ENCRYPTED = ":encryption-data";

function otherKind(bytes: Buffer): Problem {
  const kind = fileKindOf(bytes) ?? "zip";
  // A zip may hold a workbook as it is.
  if (kind === "xlsx") return problem("other-kind", { kind: "zip" });
  return problem("other-kind", { kind: kind === "ods" ? "password" : kind });
}

async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<Buffer | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MOST_FILE_BYTES) return null;
    parts.push(Uint8Array.from(chunk));
  }
  return Buffer.concat(parts);
}

const tooLarge = problem("workbook-too-large", { limit: MOST_FILE_BYTES });

function problemOf(error: unknown): Problem | null {
  if (error instanceof TooLarge) return tooLarge;
  return error instanceof Damaged ? problem("damaged-workbook", {}) : null;
}
