import { expect, test } from "vitest";
import { Damaged } from "../../../src/io/workbooks/limits.ts";
import { readOds } from "../../../src/io/workbooks/ods.ts";
import type { SheetNotes } from "../../../src/io/workbooks/sheet.ts";
import { Zip } from "../../../src/io/workbooks/zip.ts";
import { odsParts, zipOf } from "./zips.ts";

const noNotes = (): SheetNotes => ({ unsolved: [], merged: [], hiddenRows: [], hiddenColumns: [] });

function sheetsOf(tables: string, styles?: string) {
  return readOds(new Zip(zipOf(odsParts(tables, styles))));
}

function rowsOf(rows: string, notes = noNotes()) {
  const [sheet] = sheetsOf(`<table:table table:name="A">${rows}</table:table>`);
  return [...(sheet?.rows(notes) ?? [])];
}

const row = (cells: string, more = "") => `<table:table-row${more}>${cells}</table:table-row>`;
const cell = (text: string, more = "") =>
  `<table:table-cell${more}><text:p>${text}</text:p></table:table-cell>`;
const number = (value: string, text: string) =>
  cell(text, ` office:value-type="float" office:value="${value}"`);

test.each<[string, string, string[]]>([
  ["a text", cell("Sesuai"), ["Sesuai"]],
  [
    "a text of runs and spaces",
    cell('Sangat<text:s text:c="2"/><text:span>sesuai</text:span><text:tab/>x'),
    ["Sangat  sesuai x"],
  ],
  [
    "a text of several lines",
    "<table:table-cell><text:p>a</text:p><text:p>b</text:p></table:table-cell>",
    ["a b"],
  ],
  ["a number", number("4", "4"), ["4"]],
  ["a number with leading zeros", number("51", "0051"), ["0051"]],
  ["a number with decimals", number("4", "4,00"), ["4"]],
  ["a rounded number", number("3.6", "4"), ["3.6"]],
  ["a number with noise", number("3.9999999999999996", "4"), ["4"]],
  ["a long number", number("3276012345670001", "3,27601234567E+015"), ["3276012345670001"]],
  ["a number without text", '<table:table-cell office:value-type="float" office:value="4"/>', ["4"]],
  ["a percentage", cell("25%", ' office:value-type="percentage" office:value="0.25"'), ["25%"]],
  ["a day", cell("09/12/25", ' office:value-type="date" office:date-value="2025-12-09"'), ["09/12/25"]],
  [
    "a day without text",
    '<table:table-cell office:value-type="date" office:date-value="2025-12-09"/>',
    ["2025-12-09"],
  ],
  ["yes", cell("TRUE", ' office:value-type="boolean" office:boolean-value="true"'), ["TRUE"]],
  ["an error", cell("#REF!"), ["#REF!"]],
  [
    "a value of a formula",
    cell("4", ' table:formula="of:=1+3" office:value-type="float" office:value="4"'),
    ["4"],
  ],
  [
    "an empty text of a formula",
    `<table:table-cell table:formula="of:=[.B1]" office:value-type="string"/>${cell("x")}`,
    ["", "x"],
  ],
  [
    "a cell for several",
    `${cell("a", ' table:number-columns-repeated="3"')}${cell("b")}`,
    ["a", "a", "a", "b"],
  ],
  ["empty cells before", `<table:table-cell table:number-columns-repeated="2"/>${cell("b")}`, ["", "", "b"]],
  ["cells below another", `<table:covered-table-cell/>${cell("b")}`, ["", "b"]],
  [
    "a remark beside a text",
    "<table:table-cell><office:annotation><text:p>ingat</text:p></office:annotation><text:p>a</text:p></table:table-cell>",
    ["a"],
  ],
  [
    "a remark within a text",
    "<table:table-cell><text:p>a<office:annotation><text:p>ingat</text:p> ya</office:annotation>b</text:p></table:table-cell>",
    ["ab"],
  ],
  [
    "a text that is laid out",
    "<table:table-cell>\n  <text:p>a</text:p>\n  <text:p>b</text:p>\n</table:table-cell>\n",
    ["a b"],
  ],
  ["a line that is broken", cell("a<text:line-break/>b"), ["a b"]],
  [
    "a text that is told beside it alone",
    '<table:table-cell office:value-type="string" office:string-value="a"/>',
    ["a"],
  ],
  [
    "yes without text",
    '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>',
    ["true"],
  ],
  ["a price", cell("4.000", ' office:value-type="currency" office:value="4000"'), ["4.000"]],
  ["the last column", cell("a", ' table:number-columns-repeated="16384"'), Array(16_384).fill("a")],
])("%s", (_, cells, shown) => {
  expect(rowsOf(row(cells))).toEqual([{ number: 1, cells: shown }]);
});

test("what is struck through is marked, the text of a cell or a part of it", () => {
  const styles = [
    ["ce1", "solid"],
    ["ce2", "none"],
  ].map(
    ([name, line]) =>
      `<style:style style:name="${name}"><style:text-properties style:text-line-through-style="${line}"/></style:style>`,
  );
  const styled = (name: string) => ` table:style-name="${name}"`;
  const span = '<text:span text:style-name="ce1">Sesuai</text:span> Netral';
  const cells = [cell("4", styled("ce1")), cell("4", styled("ce2")), cell(span), cell(span, styled("ce1"))];
  const [sheet] = sheetsOf(
    `<table:table table:name="A">${row(cells.join(""))}</table:table>`,
    styles.join(""),
  );
  expect([...(sheet?.rows(noNotes()) ?? [])]).toEqual([
    { number: 1, cells: ["~~4~~", "4", "~~Sesuai~~ Netral", "~~Sesuai~~ Netral"] },
  ]);
});

test("rows of a heading and of groups are rows, and each keeps its number; hidden ones are noted", () => {
  const notes = noNotes();
  const rows =
    `<table:table-header-rows>${row(cell("a"))}</table:table-header-rows>` +
    `<table:table-row-group>${row(cell("b"), ' table:visibility="collapse"')}</table:table-row-group>` +
    row("<table:table-cell/>", ' table:number-rows-repeated="4"') +
    row(cell("c"), ' table:number-rows-repeated="2" table:visibility="filter"') +
    row('<table:table-cell table:number-columns-repeated="16384"/>', ' table:number-rows-repeated="1048568"');
  expect(rowsOf(rows, notes)).toEqual([
    { number: 1, cells: ["a"] },
    { number: 2, cells: ["b"] },
    { number: 7, cells: ["c"] },
    { number: 8, cells: ["c"] },
  ]);
  expect(notes.hiddenRows).toEqual([2, 7, 8]);
});

test("the last row of a sheet is read", () => {
  const rows = row("", ' table:number-rows-repeated="1048575"') + row(cell("a"));
  expect(rowsOf(rows)).toEqual([{ number: 1_048_576, cells: ["a"] }]);
});

test("of a row that stands for more than a sheet has, those in the sheet are read", () => {
  const before = row("", ' table:number-rows-repeated="1048574"');
  expect(rowsOf(before + row(cell("a"), ' table:number-rows-repeated="9"'))).toEqual([
    { number: 1_048_575, cells: ["a"] },
    { number: 1_048_576, cells: ["a"] },
  ]);
});

test("a name may hold what ends a tag", () => {
  expect(sheetsOf(`<table:table table:name="Nilai > 70" table:print='>'></table:table>`)).toMatchObject([
    { name: "Nilai > 70" },
  ]);
});

test("a sheet without a name is one all the same", () => {
  expect(sheetsOf('<table:table table:print="false"></table:table>')).toMatchObject([
    { name: "", isHidden: false },
  ]);
});

test("columns that are not shown are noted, and read", () => {
  const notes = noNotes();
  const columns =
    '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>' +
    '<table:table-column-group><table:table-column table:number-columns-repeated="3" table:visibility="filter"/></table:table-column-group>';
  expect(rowsOf(columns + row(cell("a") + cell("b") + cell("c")), notes)).toEqual([
    { number: 1, cells: ["a", "b", "c"] },
  ]);
  expect(notes.hiddenColumns).toEqual([
    { first: 2, last: 2 },
    { first: 3, last: 5 },
  ]);
});

test("formulas that were never worked out and cells over several rows are noted", () => {
  const notes = noNotes();
  const cells = `<table:table-cell table:formula="of:=[.A1]+1"/>${cell("XI-1", ' table:number-rows-spanned="3"')}`;
  expect(rowsOf(row("") + row(cells), notes)).toEqual([{ number: 2, cells: ["=[.A1]+1", "XI-1"] }]);
  expect(notes).toEqual({
    unsolved: [{ name: "A2", row: 2, column: 0 }],
    merged: [{ name: "B2:B4", row: 2, column: 1 }],
    hiddenRows: [],
    hiddenColumns: [],
  });
});

test("sheets stand in their order, and hidden ones are marked", () => {
  const styles =
    '<style:style style:name="ta1"><style:table-properties table:display="true"/></style:style>' +
    '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>';
  const tables = ["ta1", "ta2"].map(
    (style) => `<table:table table:name="${style}" table:style-name="${style}"></table:table>`,
  );
  expect(sheetsOf(tables.join(""), styles).map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ["ta1", false],
    ["ta2", true],
  ]);
});

test.each([
  ["a sheet without an end", '<table:table table:name="A">'],
  [
    "a cell beyond the last column",
    `<table:table table:name="A">${row(cell("a", ' table:number-columns-repeated="99999"'))}</table:table>`,
  ],
  [
    "a row beyond the last",
    `<table:table table:name="A">${row("", ' table:number-rows-repeated="1048576"')}${row(cell("a"))}</table:table>`,
  ],
  ["a cell outside of a row", `<table:table table:name="A">${cell("a")}</table:table>`],
  ["a row within a row", `<table:table table:name="A">${row(cell("a") + row(cell("b")))}</table:table>`],
  [
    "a cell within a cell",
    `<table:table table:name="A">${row(`<table:table-cell>${cell("a")}</table:table-cell>`)}</table:table>`,
  ],
])("%s is damage", (_, tables) => {
  expect(() => {
    for (const sheet of sheetsOf(tables)) for (const _row of sheet.rows(noNotes()));
  }).toThrow(Damaged);
});

test("a spreadsheet without its content is damaged", () => {
  expect(() => readOds(new Zip(zipOf({ mimetype: "x" })))).toThrow(Damaged);
});
