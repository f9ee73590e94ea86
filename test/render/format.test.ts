import { expect, test } from "vitest";
import {
  ANALYSIS_FORMATS,
  DOCUMENT_FORMATS,
  extensionOf,
  FORMATS,
  type FormatFor,
  formatOfFile,
  ITEM_FORMATS,
  isDocument,
  isFormatFor,
  PEOPLE_FORMATS,
  type ResultKind,
  SUMMARY_FORMATS,
} from "../../src/render/format.ts";

test("each kind of result has its formats, in one order", () => {
  expect(FORMATS).toEqual(["teks", "markdown", "html", "json", "ndjson", "csv", "kode"]);
  expect(PEOPLE_FORMATS).toEqual([...FORMATS, "xlsx"]);
  expect(ITEM_FORMATS).toEqual(["teks", "json", "csv"]);
  expect(SUMMARY_FORMATS).toEqual(["teks", "markdown", "html", "json"]);
  expect(ANALYSIS_FORMATS).toEqual(SUMMARY_FORMATS);
});

test("documents come with the handiest first", () => {
  expect(DOCUMENT_FORMATS).toEqual(["html", "markdown", "teks"]);
  expect(FORMATS.filter(isDocument)).toEqual(["teks", "markdown", "html"]);
});

test.each<[string, FormatFor<"report"> | null, FormatFor<"items"> | null, FormatFor<"summary"> | null]>([
  ["a.txt", "teks", "teks", "teks"],
  ["a.text", "teks", "teks", "teks"],
  ["a.md", "markdown", null, "markdown"],
  ["a.markdown", "markdown", null, "markdown"],
  ["a.html", "html", null, "html"],
  ["a.HTM", "html", null, "html"],
  ["a.json", "json", "json", "json"],
  ["a.ndjson", "ndjson", null, null],
  ["a.jsonl", "ndjson", null, null],
  ["a.csv", "csv", "csv", null],
  ["A.CSV", "csv", "csv", null],
  ["./kelas/rekap.json", "json", "json", "json"],
  ["kelas.10.md", "markdown", null, "markdown"],
  ["rekap.json.html", "html", null, "html"],
  ["rekap.pdf", null, null, null],
  ["hasil.xlsx", null, null, null],
  ["rekap", null, null, null],
  ["html", null, null, null],
  ["", null, null, null],
  [".html/rekap", null, null, null],
  ["rekap.constructor", null, null, null],
])("the name %j asks for %s as a report, %s as items, %s as a summary", (file, report, items, summary) => {
  expect(formatOfFile(file, "report")).toBe(report);
  expect(formatOfFile(file, "items")).toBe(items);
  expect(formatOfFile(file, "summary")).toBe(summary);
});

test("every format goes by a file ending of its own, which asks for it", () => {
  const endings = FORMATS.map(extensionOf);
  expect(endings).toEqual([".txt", ".md", ".html", ".json", ".ndjson", ".csv", ".kode"]);
  expect(endings.map((ending) => formatOfFile(`a${ending}`, "report"))).toEqual(FORMATS);
  expect(formatOfFile(`a${extensionOf("xlsx")}`, "people")).toBe("xlsx");
});

test.each<[string, ResultKind, boolean]>([
  ["html", "report", true],
  ["html", "items", false],
  ["csv", "items", true],
  ["csv", "summary", false],
  ["HTML", "report", false],
  ["pdf", "report", false],
  ["", "report", false],
  ["toString", "report", false],
])("whether %j is a format of a %s: %s", (name, kind, expected) => {
  expect(isFormatFor(name, kind)).toBe(expected);
});
