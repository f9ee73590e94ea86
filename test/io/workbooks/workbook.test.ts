import { expect, test } from "vitest";
import { type OtherKind, problem } from "../../../src/core/base/problem.ts";
import { MOST_FILE_BYTES } from "../../../src/io/workbooks/limits.ts";
import { openWorkbook, type Workbook } from "../../../src/io/workbooks/workbook.ts";
import { textOf } from "../streams/chunks.ts";
import { odsParts, type SheetXml, xlsxParts, zipOf } from "./zips.ts";

async function* streamOf(...chunks: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function opened(parts: Record<string, string>): Promise<Workbook> {
  const bytes = zipOf(parts);
  const found = await openWorkbook(streamOf(bytes.subarray(0, 99), bytes.subarray(99)), "zip");
  if ("problem" in found) throw new Error(found.problem.code);
  return found;
}

const cells = (...texts: string[]) =>
  `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;

const SHEETS: SheetXml[] = [
  { name: "Petunjuk", rows: cells("Isilah") },
  { name: "Arsip", state: "hidden", rows: cells("butir", "arsip") },
  { name: "XI-1", rows: cells("butir", "satu") },
  { name: "XI-2", rows: cells("butir", "dua") },
];

const holdsAnswers = (start: Uint8Array) => Buffer.from(start).toString().startsWith("butir");

test.each<[string, SheetXml[], string | null, string, string[][]]>([
  ["the first shown with answers", SHEETS, null, "XI-1", [["Arsip", "XI-2"]]],
  ["the only one with answers", [...SHEETS.slice(0, 1), ...SHEETS.slice(2, 3)], null, "XI-1", []],
  ["the one that was named", SHEETS, " xi-2", "XI-2", []],
  ["a hidden one that was named", SHEETS, "Arsip", "Arsip", []],
  [
    "one that is shown where only a hidden one has answers",
    SHEETS.slice(0, 2),
    null,
    "Petunjuk",
    [["Arsip"]],
  ],
  [
    "one that is shown, before a hidden one",
    [{ name: "Lama", state: "hidden", rows: cells("catatan") }, ...SHEETS.slice(0, 1)],
    null,
    "Petunjuk",
    [],
  ],
  ["one that holds anything", [{ name: "Kosong", rows: "" }, ...SHEETS.slice(0, 1)], null, "Petunjuk", []],
  ["an empty one where there is no other", [{ name: "Kosong", rows: "" }], null, "Kosong", []],
  [
    "a hidden one where there is no other",
    SHEETS.slice(1, 2).map((one) => ({ ...one, rows: "" })),
    null,
    "Arsip",
    [],
  ],
])("%s is read", async (_, sheets, name, chosen, others) => {
  const found = (await opened(xlsxParts(sheets))).choose({ name, holdsAnswers });
  if ("problem" in found) throw new Error(found.problem.code);
  expect(found.name).toBe(chosen);
  expect(found.problems.map(({ code, args, severity }) => [code, args, severity])).toEqual(
    others.map((names) => ["other-sheets", { sheets: names }, "warning"]),
  );
});

test("a sheet is there whole, its beginning too", async () => {
  const rows = Array.from({ length: 5000 }, (_, index) => cells("butir", `peserta ${index}`)).join("");
  const found = (await opened(xlsxParts([{ name: "A", rows }]))).choose({ name: null, holdsAnswers });
  if ("problem" in found) throw new Error(found.problem.code);
  const all = await textOf(found.chunks);
  expect(found.notes).toEqual({ unsolved: [], merged: [], hiddenRows: [], hiddenColumns: [] });
  expect(all.split("\n").length).toBe(5001);
  expect(all.startsWith(Buffer.from(found.start).toString())).toBe(true);
});

test.each([
  ["XI-3", "XI-1"],
  ["sesuatu", null],
])("there is no sheet %s", async (sheet, suggestion) => {
  const found = (await opened(xlsxParts(SHEETS))).choose({ name: sheet, holdsAnswers });
  const sheets = ["Petunjuk", "Arsip", "XI-1", "XI-2"];
  expect(found).toMatchObject({ problem: { code: "unknown-sheet", args: { sheet, sheets, suggestion } } });
});

test.each(["A", null])(
  "a sheet that is damaged where it begins is told, and nothing is thrown: %s",
  async (name) => {
    const found = await opened(xlsxParts([{ name: "A", rows: "<row><row>" }]));
    expect(found.choose({ name, holdsAnswers })).toEqual({ problem: problem("damaged-workbook", {}) });
  },
);

test("an OpenDocument spreadsheet is read by its kind, not its name", async () => {
  const table =
    '<table:table table:name="A"><table:table-row><table:table-cell><text:p>butir</text:p></table:table-cell></table:table-row></table:table>';
  expect((await opened(odsParts(table))).choose({ name: null, holdsAnswers })).toMatchObject({
    name: "A",
    problems: [],
  });
});

const LOCKED = { "META-INF/manifest.xml": "<manifest:encryption-data/>" };

test.each<[string, Record<string, string>, OtherKind]>([
  ["a document of Word", { "[Content_Types].xml": "", "word/document.xml": "" }, "word"],
  ["a document of LibreOffice", { mimetype: "application/vnd.oasis.opendocument.text" }, "zip"],
  ["slides", { "ppt/presentation.xml": "" }, "slides"],
  ["a binary workbook", { "xl/workbook.bin": "" }, "xlsb"],
  ["a table in a zip", { "angket.csv": "a,b" }, "zip"],
  ["a part of a workbook alone", { "xl/worksheets/_rels/a.xml.rels": "", "a/xl/workbook.xml": "" }, "zip"],
  ["nothing in a zip", {}, "zip"],
  ["a workbook with a password", { ...odsParts(""), ...LOCKED }, "zip"],
])("%s is named", async (_, parts, kind) => {
  expect(await openWorkbook(streamOf(zipOf(parts)), "zip")).toMatchObject({
    problem: { code: "other-kind", args: { kind } },
  });
});

test.each<[string, OtherKind]>([
  ["Workbook", "xls"],
  ["Book", "xls"],
  ["EncryptedPackage", "password"],
  ["WordDocument", "word"],
  ["PowerPoint Document", "slides"],
  ["Lain", "office"],
])("an older file that holds %s is named", async (name, kind) => {
  const bytes = Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(600),
    Buffer.from(`${name}\0`, "utf16le"),
  ]);
  expect(await openWorkbook(streamOf(bytes), "ole")).toMatchObject({
    problem: { code: "other-kind", args: { kind } },
  });
});

test.each([
  ["no sheet", xlsxParts([])],
  ["no workbook", { "xl/workbook.xml": "\0\0\0\0" }],
  ["links that break off", { ...xlsxParts(SHEETS), "_rels/.rels": "<Relationships" }],
])("a workbook with %s is told to be damaged", async (_, parts) => {
  expect(await openWorkbook(streamOf(zipOf(parts)), "zip")).toMatchObject({
    problem: { code: "damaged-workbook" },
  });
});

test("a zip that is cut off is told to be damaged", async () => {
  const bytes = zipOf(xlsxParts(SHEETS)).subarray(0, 400);
  expect(await openWorkbook(streamOf(bytes), "zip")).toMatchObject({ problem: { code: "damaged-workbook" } });
});

test("a file that is too long is told before it is held", async () => {
  async function* endless() {
    for (;;) yield new Uint8Array(1024 * 1024);
  }
  expect(await openWorkbook(endless(), "zip")).toMatchObject({
    problem: { code: "workbook-too-large", args: { limit: MOST_FILE_BYTES } },
  });
});

test("only errors of the reading are told", async () => {
  // Far enough that it begins well.
  const rows = `${cells("butir").repeat(20_000)}<row r="1"/>`;
  const workbook = await opened(xlsxParts([{ name: "A", rows }]));
  const found = workbook.choose({ name: null, holdsAnswers });
  if ("problem" in found) throw new Error(found.problem.code);
  const failure: unknown = await textOf(found.chunks).catch((error) => error);
  expect(workbook.problemOf(failure)).toMatchObject({ code: "damaged-workbook" });
  expect(workbook.problemOf(new Error("a bug"))).toBeNull();
});
