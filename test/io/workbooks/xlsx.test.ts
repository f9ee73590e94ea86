import { expect, test } from "vitest";
import { Damaged } from "../../../src/io/workbooks/limits.ts";
import type { SheetNotes } from "../../../src/io/workbooks/sheet.ts";
import { readXlsx } from "../../../src/io/workbooks/xlsx.ts";
import { Zip } from "../../../src/io/workbooks/zip.ts";
import { type SheetXml, xlsxParts, zipOf } from "./zips.ts";

function sheetsOf(parts: Record<string, string>) {
  return readXlsx(new Zip(zipOf(parts)));
}

const noNotes = (): SheetNotes => ({ unsolved: [], merged: [], hiddenRows: [], hiddenColumns: [] });

/** The rows of a workbook's only sheet. */
function rowsOf(rows: string, more: Parameters<typeof xlsxParts>[1] = {}, notes = noNotes()) {
  const [sheet] = sheetsOf(xlsxParts([{ name: "A", rows }], more));
  return [...(sheet?.rows(notes) ?? [])];
}

const cellXfs =
  '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf fontId="1"/></cellXfs>';
const FONTS = "<fonts><font><sz/></font><font><strike/></font></fonts>";
const DXFS = "<dxfs><dxf><font><strike/></font></dxf></dxfs>";
const STYLES = `<numFmts><numFmt numFmtId="164" formatCode="000"/></numFmts>${FONTS}${cellXfs}${DXFS}`;

test.each<[string, string, string[]]>([
  ["a number", '<c r="A1"><v>4</v></c>', ["4"]],
  ["a number with noise", '<c r="A1" t="n"><v>0.30000000000000004</v></c>', ["0.3"]],
  ["a long number", '<c r="A1"><v>3276012345670001</v></c>', ["3276012345670001"]],
  ["a number with a format", '<c r="A1" s="2"><v>7</v></c>', ["007"]],
  ["a day", '<c r="A1" s="1"><v>46000</v></c>', ["2025-12-09"]],
  ["a day as text", '<c r="A1" t="d"><v>2025-12-09</v></c>', ["2025-12-09"]],
  ["a shared text", '<c r="A1" t="s"><v>0</v></c>', ["0051"]],
  ["a shared text of several runs", '<c r="A1" t="s"><v>1</v></c>', ["Sangat sesuai"]],
  ["a shared text with a reading aid", '<c r="A1" t="s"><v>2</v></c>', ["東京"]],
  ["a shared text that is struck through", '<c r="A1" t="s"><v>3</v></c>', ["~~Sesuai~~ Netral"]],
  ["what is struck through", '<c r="A1" s="3"><v>4</v></c><c r="B1" s="3"/>', ["~~4~~"]],
  [
    "runs that are struck through, and spaces",
    '<c r="A1" t="inlineStr"><is><r><rPr><strike/></rPr><t>Sesuai</t></r><r><t> ya</t></r><r><rPr><strike/></rPr><t> </t></r></is></c>',
    ["~~Sesuai~~ ya "],
  ],
  [
    "what is not struck through",
    '<c r="A1" t="inlineStr"><is><r><rPr><strike val="0"/></rPr><t>Sesuai</t></r></is></c><c r="B1" s="1"><v>46000</v></c>',
    ["Sesuai", "2025-12-09"],
  ],
  ["no shared text", '<c r="A1" t="s"><v></v></c><c r="B1"><v>1</v></c>', ["", "1"]],
  [
    "a text of its own",
    '<c r="A1" t="inlineStr"><is><r><t>Se</t></r><r><t>suai</t></r></is></c>',
    ["Sesuai"],
  ],
  ["a text with what XML cannot hold", '<c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c>', ["a\rb"]],
  ["a value of a formula", '<c r="A1"><f>1+3</f><v>4</v></c>', ["4"]],
  ["a text of a formula", '<c r="A1" t="str"><f>B1</f><v>Sesuai</v></c>', ["Sesuai"]],
  ["an empty text of a formula", '<c r="A1" t="str"><f>B1</f><v></v></c><c r="B1"><v>1</v></c>', ["", "1"]],
  [
    "yes and no",
    '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="b"><v>true</v></c><c r="D1" t="b"><v></v></c>',
    ["TRUE", "FALSE", "TRUE"],
  ],
  [
    "a text that is laid out",
    '<c r="A1" t="inlineStr">\n <is>\n  <r>\n   <t>a</t>\n  </r>\n </is>\n</c>\n',
    ["a"],
  ],
  [
    "a reading aid before the text",
    '<c r="A1" t="inlineStr"><is><rPh><t>ト</t></rPh><t>東</t></is></c>',
    ["東"],
  ],
  ["the last column", '<c r="XFD1"><v>1</v></c>', [...Array(16_383).fill(""), "1"]],
  ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', ["#REF!"]],
  ["cells apart", '<c r="B1"><v>1</v></c><c r="AA1"><v>2</v></c>', ["", "1", ...Array(24).fill(""), "2"]],
  ["cells without names", "<c><v>1</v></c><c/><c><v>2</v></c>", ["1", "", "2"]],
])("%s", (_, cells, shown) => {
  const shared =
    "<si><t>0051</t></si><si><r><t xml:space='preserve'>Sangat </t></r><r><t>sesuai</t></r></si><si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh></si><si><r><rPr><b/><strike/></rPr><t>Sesuai</t></r><r><rPr><b/></rPr><t> Netral</t></r></si>";
  expect(rowsOf(`<row r="1">${cells}</row>`, { shared, styles: STYLES })).toEqual([
    { number: 1, cells: shown },
  ]);
});

test("rows keep their numbers, and empty ones are left out; hidden ones are rows, and noted", () => {
  const notes = noNotes();
  const rows =
    '<row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3" s="1"/></row><row hidden="1"><c><v>2</v></c></row>';
  const hidden = '<row r="6" hidden="true"/><row r="7" hidden="0"><c><v>3</v></c></row>';
  expect(rowsOf(rows + hidden, {}, notes)).toEqual([
    { number: 2, cells: ["1"] },
    { number: 4, cells: ["2"] },
    { number: 7, cells: ["3"] },
  ]);
  expect(notes.hiddenRows).toEqual([4]);
});

test("columns that are not shown are noted, and read", () => {
  const notes = noNotes();
  const before =
    '<cols><col min="1" max="1" width="9"/><col min="2" max="4" hidden="1"/><col min="5" max="5" hidden="0"/><col min="6" max="6" hidden="1"/><col hidden="1"/></cols>';
  const rows = '<row r="1"><c r="B1"><v>4</v></c></row>';
  const [sheet] = sheetsOf(xlsxParts([{ name: "A", rows, before }]));
  expect([...(sheet?.rows(notes) ?? [])]).toEqual([{ number: 1, cells: ["", "4"] }]);
  expect(notes.hiddenColumns).toEqual([
    { first: 1, last: 3 },
    { first: 5, last: 5 },
  ]);
});

test("days are counted from that of old Macs where the workbook says so", () => {
  const properties = '<workbookPr date1904="1"/>';
  const rows = '<row r="1"><c r="A1" s="1"><v>44538</v></c></row>';
  expect(rowsOf(rows, { styles: STYLES, properties })).toEqual([{ number: 1, cells: ["2025-12-09"] }]);
});

test("a formula that was never worked out shows itself, and is noted", () => {
  const notes = noNotes();
  const rows = '<row r="3"><c r="B3"><f>A3+1</f><v></v></c><c r="C3"><f t="shared" si="0"/></c></row>';
  expect(rowsOf(rows, {}, notes)).toEqual([{ number: 3, cells: ["", "=A3+1", "=…"] }]);
  expect(notes.unsolved).toEqual([
    { name: "B3", row: 3, column: 1 },
    { name: "C3", row: 3, column: 2 },
  ]);
});

test("cells over several rows are noted, those over columns alone are not", () => {
  const notes = noNotes();
  const after =
    '<mergeCells><mergeCell ref="A1:F1"/><mergeCell ref="B2:B9"/><mergeCell ref="AA10:AB12"/></mergeCells>';
  const [sheet] = sheetsOf(xlsxParts([{ name: "A", rows: "", after }]));
  expect([...(sheet?.rows(notes) ?? [])]).toEqual([]);
  expect(notes.merged).toEqual([
    { name: "B2:B9", row: 2, column: 1 },
    { name: "AA10:AB12", row: 10, column: 26 },
  ]);
});

test("sheets stand in their order, hidden ones are marked, and one of a chart alone is none", () => {
  const sheets: SheetXml[] = [
    { name: "Satu &amp; dua", rows: "" },
    { name: "B", state: "hidden", rows: "" },
    { name: "C", state: "veryHidden", rows: "" },
    { name: "D", rows: "" },
  ];
  const parts = xlsxParts(sheets);
  const links = "xl/_rels/workbook.xml.rels";
  parts[links] =
    parts[links]?.replace(/worksheet" Target="worksheets\/s3/, 'chartsheet" Target="chartsheets/s3') ?? "";
  expect(sheetsOf(parts).map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ["Satu & dua", false],
    ["B", true],
    ["C", true],
  ]);
});

test.each([
  ["without its sheet", "xl/worksheets/s0.xml", null],
  ["with rows out of order", "xl/worksheets/s0.xml", '<sheetData><row r="2"/><row r="1"/></sheetData>'],
  ["with two rows of one number", "xl/worksheets/s0.xml", '<sheetData><row r="2"/><row r="2"/></sheetData>'],
  [
    "with a cell behind the last column",
    "xl/worksheets/s0.xml",
    '<sheetData><row r="1"><c r="XFE1"/></row></sheetData>',
  ],
  ["with a row beyond the last", "xl/worksheets/s0.xml", '<sheetData><row r="9999999"/></sheetData>'],
  ["with a row that has no number", "xl/worksheets/s0.xml", '<sheetData><row r="x"/></sheetData>'],
  [
    "with a cell beyond the last column",
    "xl/worksheets/s0.xml",
    '<sheetData><row r="1"><c r="ZZZZ1"/></row></sheetData>',
  ],
  ["with a cell outside of a row", "xl/worksheets/s0.xml", "<sheetData><c><v>1</v></c></sheetData>"],
  [
    "with a row whose end comes twice",
    "xl/worksheets/s0.xml",
    "<sheetData><row><c><v>1</v></c></row></row></sheetData>",
  ],
  [
    "with a row within a row",
    "xl/worksheets/s0.xml",
    "<sheetData><row><c><v>1</v></c><row><c><v>2</v></c></row></row></sheetData>",
  ],
  [
    "with a cell within a cell",
    "xl/worksheets/s0.xml",
    "<sheetData><row><c><v>1</v><c><v>2</v></c></c></row></sheetData>",
  ],
  [
    "with two cells of one place",
    "xl/worksheets/s0.xml",
    '<sheetData><row r="1"><c r="B1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>',
  ],
  [
    "with a text that the shared ones do not hold",
    "xl/worksheets/s0.xml",
    '<sheetData><row r="1"><c t="s"><v>9</v></c></row></sheetData>',
  ],
  ["that is cut off", "xl/worksheets/s0.xml", '<sheetData><row r="1"><c r="A1"'],
])("a workbook %s is damaged", (_, part, xml) => {
  const parts = xlsxParts([{ name: "A", rows: "" }]);
  if (xml === null) delete parts[part];
  else parts[part] = xml;
  expect(() => {
    for (const sheet of sheetsOf(parts)) for (const _row of sheet.rows(noNotes()));
  }).toThrow(Damaged);
});

test.each(["%", "a%zz.xml", "//[", "http://a:b/"])("a workbook with a link to %j is damaged", (target) => {
  const parts = xlsxParts([{ name: "A", rows: "" }]);
  const links = "xl/_rels/workbook.xml.rels";
  parts[links] = parts[links]?.replace("worksheets/s0.xml", target) ?? "";
  expect(() => sheetsOf(parts)).toThrow(Damaged);
});

test("parts are found however their names are written", () => {
  const {
    "xl/worksheets/s0.xml": part = "",
    "xl/sharedStrings.xml": _,
    ...parts
  } = xlsxParts([{ name: "A", rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }]);
  const links = "xl/_rels/workbook.xml.rels";
  const sheets = sheetsOf({
    ...parts,
    [links]: parts[links]?.replace("worksheets/s0.xml", "worksheets/lembar%20satu.xml") ?? "",
    "xl\\worksheets\\lembar satu.xml": part,
    "xl/SharedStrings.XML": "<sst><si><t>isi</t></si></sst>",
  });
  expect([...(sheets[0]?.rows(noNotes()) ?? [])]).toEqual([{ number: 1, cells: ["isi"] }]);
});
