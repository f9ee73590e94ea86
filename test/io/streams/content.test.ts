import { expect, test } from "vitest";
import { lookInto } from "../../../src/io/streams/content.ts";
import { peek } from "../../../src/io/streams/peek.ts";
import { profile } from "../../first-role.ts";
import { codeOf } from "../answers/codes/helpers.ts";
import { xlsxParts, zipOf } from "../workbooks/zips.ts";
import { textOf } from "./chunks.ts";
import { toldOf } from "./reading.ts";

async function* streamOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += 100) yield bytes.subarray(from, from + 100);
}

/** What bytes hold: how records stand in them, what is told of them, and their text; or why they hold nothing. */
async function found(bytes: Uint8Array, encoding: string | null = null): Promise<unknown> {
  const content = await lookInto(await peek(streamOf(bytes)), encoding);
  if ("problem" in content) return toldOf(content.problem);
  const { format, workbook, problems, chunks, isWhole } = content;
  return [format, problems.map(toldOf), workbook ? "workbook" : await textOf(chunks), isWhole];
}

const TABLE = "peserta,catatan,empati-1\nBudi,cocok,4\n";
const ACCENTED = TABLE.replace("Budi", "José");
const CODES = `Budi: ${codeOf(1)}\nAni, ${codeOf(2)}\n`;
const MARKED = `\ufeff${TABLE}`;

test.each<[string, Uint8Array, string]>([
  ["a table", Buffer.from(TABLE), TABLE],
  ["in UTF-16", Buffer.from(MARKED, "utf16le"), TABLE],
  ["in UTF-16, the other way round", Buffer.from(MARKED, "utf16le").swap16(), TABLE],
  ["with accents", Buffer.from(ACCENTED), ACCENTED],
  ["with lines that end as on old Macs", Buffer.from(TABLE.replaceAll("\n", "\r")), TABLE],
  [
    "with bytes that make no sense in any way",
    Buffer.from(`${TABLE}\u0001\u00ff\n`, "latin1"),
    `${TABLE}\u0001\ufffd\n`,
  ],
])("a table: %s", async (_, bytes, text) => {
  expect(await found(bytes)).toEqual(["csv", [], text, true]);
});

test("letters that only Windows-1252 explains are told by one of their words, and read as it is named", async () => {
  const bytes = Buffer.from(ACCENTED, "latin1");
  const told = ["other-encoding", { word: "José" }, "warning", {}];
  expect(await found(bytes)).toEqual(["csv", [told], ACCENTED.replace("é", "\ufffd"), true]);
  expect(await found(bytes, "windows-1252")).toEqual(["csv", [], ACCENTED, true]);
});

test.each<[string, string, string]>([
  ["codes in lines of people, with commas", CODES, "kode"],
  ["a chat", `[26/11/26, 10.12.33] Budi: ${codeOf(1)}`, "kode"],
  ["a table of codes", `Inisial,Kode\nB-1,${codeOf(1)}\n`, "csv"],
  ["JSON", '{"a": 4}', "json"],
  ["JSON by the line", '{"a": 4}\n{"a": 5}\n', "ndjson"],
  ["nothing", "", "ndjson"],
])("how records stand in %s", async (_, text, format) => {
  expect(await found(Buffer.from(text))).toEqual([format, [], text, true]);
});

test("a workbook is opened", async () => {
  const bytes = zipOf(xlsxParts([{ name: "A", rows: "" }]));
  expect(await found(bytes)).toEqual(["csv", [], "workbook", expect.anything()]);
});

const LATER = "\n".repeat(5000);

test.each<[string, Uint8Array | string, string, Record<string, unknown>]>([
  ["a document of words", zipOf({ "word/document.xml": "" }), "other-kind", { kind: "word" }],
  ["a workbook that was cut off", zipOf(xlsxParts([])).subarray(0, 90), "damaged-workbook", {}],
  ["a page to print", "%PDF-1.7\n", "other-kind", { kind: "pdf" }],
  ["a page of the web", "<!doctype html><p>", "other-kind", { kind: "html" }],
  ["results", "respondent,group,verdict.low\nA,B,40\n", "not-answers", { kind: "results" }],
  ["a profile", `id: ${profile.id}\nrole: Perawat\n`, "not-answers", { kind: "profile" }],
])("%s holds no answers, and that is told", async (_, input, code, args) => {
  expect(await found(Buffer.from(input))).toEqual([code, args, "error", {}]);
});

test("of a profile only what stands at its beginning tells", async () => {
  const text = `catatan;empati-1${LATER}id: a\nrole: b\n`;
  expect(await found(Buffer.from(text))).toEqual(["csv", [], text, true]);
});
