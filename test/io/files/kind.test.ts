import { expect, test } from "vitest";
import type { OtherKind } from "../../../src/core/base/problem.ts";
import { type Container, containerOf, fileKindOf, otherKindOf } from "../../../src/io/files/kind.ts";
import { odsParts, xlsxParts, zipOf } from "../workbooks/zips.ts";

test.each<[string, string, OtherKind | null]>([
  ["a PDF", "%PDF-1.7\n%\xe2\xe3\xcf\xd3", "pdf"],
  ["gzip", "\x1f\x8b\x08\x00", "compressed"],
  ["bzip2", "BZh91AY&SY", "compressed"],
  ["xz", "\xfd7zXZ\x00\x00", "compressed"],
  ["7z", "7z\xbc\xaf\x27\x1c\x00", "compressed"],
  ["rar", "Rar!\x1a\x07\x01", "compressed"],
  ["PNG", "\x89PNG\r\n\x1a\n\x00", "image"],
  ["JPEG", "\xff\xd8\xff\xe0\x00", "image"],
  ["GIF", "GIF89a\x01", "image"],
  ["WebP", "RIFF\x01\x02\x03\x04WEBPVP8 ", "image"],
  ["HEIC", "\x00\x00\x00\x18ftypheic\x00", "image"],
  ["a film", "\x00\x00\x00\x18ftypmp42\x00", "media"],
  ["a page", "\n<!DOCTYPE html>\n<html>", "html"],
  ["a table of a page, as Excel is given", "<html xmlns:x='urn:schemas-microsoft-com:office:excel'>", "html"],
  ["a bare table of a page", "<table border=1><tr>", "html"],
  ["a page of XML", '<?xml version="1.0"?>\n<!DOCTYPE html>', "html"],
  [
    "an older workbook as XML",
    '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook>',
    "spreadsheet-xml",
  ],
  ["other XML", '<?xml version="1.0"?>\n<data/>', "xml"],
  ["XML after an empty line", '\n\n<?xml version="1.0"?>\n<data/>', "xml"],
  ["RTF", "{\\rtf1\\ansi", "rtf"],
  ["SQLite", "SQLite format 3\x00", "sqlite"],
  ["SPSS", "$FL2@(#) SPSS DATA FILE", "statistics"],
  ["anything else", "\x00\x01\x02\x03\x04\x05", "binary"],
  ["a disk that lost it", "\x00".repeat(900), "binary"],
  ["signs that no text holds", "\x0e\x0f\x10\x19", "binary"],
  ["other signs that no text holds", "\x1c\x1d\x1e\x1f", "binary"],
  ["a text of which more than each 25th sign is none", `\x01\x01\x01${"a".repeat(71)}`, "binary"],
  ["a text of which each 25th sign is none", `\x01\x01\x01${"a".repeat(72)}`, null],
  ["a short text with two stray signs", "A\x00\x00,4\n", null],
  ["a table of tabs", "\t\t\t\n", null],
  ["a table with the line ends of old Macs", "\r\r\r\r", null],
  ["a table that is filled up with signs of the end", `4\n${"\x1a".repeat(90)}`, null],
  ["a table", "respondent,empati-1\nA,4\n", null],
  ["a table in Windows-1252", "respondent,empati-1\nJos\xe9,4\n", null],
  ["a table that ends with a sign of the end", "empati-1\n4\n\x1a", null],
  ["a table with a stray sign", "respondent,empati-1\nA\x00,4\n", null],
  ["a table whose heading begins with a sign of less", "<1 bulan,empati-1\n", null],
  ["escapes of a terminal", "\x1b[31m\x1b[0m\x1b[31m\x1b[0m", null],
  ["letters that begin like bzip2", "BZ,empati-1\n", null],
  ["JSON", '{"empati-1": 4}', null],
  ["YAML", "id: a\nrole: A\n", null],
  ["nothing", "", null],
])("%s", (_, text, kind) => {
  expect(otherKindOf(Buffer.from(text, "latin1"))).toBe(kind);
});

test.each<[string, Buffer, Container | null]>([
  ["a zip", zipOf({ a: "" }), "zip"],
  ["an empty zip", zipOf({}), "zip"],
  ["an older file of Microsoft's programs", Buffer.from("d0cf11e0a1b11ae1", "hex"), "ole"],
  ["a text that begins like a zip", Buffer.from("PK,empati-1"), null],
])("what holds other files: %s", (_, bytes, container) => {
  expect(containerOf(bytes)).toBe(container);
});

/** An older file of Microsoft's programs that holds something. */
function olderOf(name: string): Buffer {
  return Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from(`${name}\0`, "utf16le")]);
}

test.each<[string, Buffer, OtherKind | null]>([
  ["a text", Buffer.from("id: a\n"), null],
  ["a PDF", Buffer.from("%PDF-1.7"), "pdf"],
  ["a document of Word", zipOf({ "word/document.xml": "" }), "word"],
  ["a workbook of Excel", zipOf(xlsxParts([])), "xlsx"],
  ["slides", zipOf({ "ppt/presentation.xml": "" }), "slides"],
  ["a table of Numbers", zipOf({ "Index/Document.iwa": "" }), "numbers"],
  ["a zip of tables", zipOf({ "a.csv": "" }), "zip"],
  ["an older workbook", olderOf("Workbook"), "xls"],
  ["an older document", olderOf("WordDocument"), "word"],
  ["what is locked by a password", olderOf("EncryptedPackage"), "password"],
  ["another file of Microsoft's programs", olderOf("Lain"), "office"],
])("a whole file: %s", (_, bytes, kind) => {
  expect(fileKindOf(bytes)).toBe(kind);
});

test("OpenDocument is told by what it says of itself, which is not packed", () => {
  const bytes = Buffer.concat([
    zipOf(odsParts("")),
    Buffer.from("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
  ]);
  expect(fileKindOf(bytes)).toBe("ods");
});
