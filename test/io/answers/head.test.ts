import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import { MOST_HEADING_BYTES, MOST_HEADING_COLUMNS } from "../../../src/io/answers/block.ts";
import { dialectOf } from "../../../src/io/answers/csv-rows.ts";
import { type HeadSetting, readHead, rowsBelow } from "../../../src/io/answers/head.ts";
import { everyKind } from "../../core/fixtures.ts";

const PLAN = planOf(everyKind());
/** Nothing is known of the table before. */
const UNKNOWN = { dialect: null, columns: { respondent: null, group: null } };

const headOf = (text: string, setting: HeadSetting = UNKNOWN) => readHead(Buffer.from(text), PLAN, setting);

/** The ids of the items that a head has columns of. */
const itemsOf = ({ head }: ReturnType<typeof readHead>) =>
  head.columns.items.flatMap((item) => PLAN.items[item]?.id ?? []);

const told = (code: "lines-above" | "describing-rows", from: number, to: number) =>
  problem(code, { from, to }, { line: from }, "warning");

test.each([
  ["commas", "id,empati-1,empati-2\n", ",", 1],
  ["semicolons", "id;empati-1;empati-2\r\n", ";", 1],
  ["tabs", "id\tempati-1\tempati-2\n", "\t", 1],
  ["semicolons and texts with more commas", "id;a, b, c, d, e;empati-1;empati-2\n", ";", 1],
  ["Excel's own line", "sep=;\nid;empati-1;empati-2\n", ";", 2],
  ["an empty line before it", "\nsep=;\nid;empati-1;empati-2\n", ";", 3],
  ["a named delimiter that no other table has", "sep=^\nid^empati-1^empati-2\n", "^", 2],
  ["lines of spaces before that", "  \r\n\nsep=^\nid^empati-1^empati-2\n", "^", 4],
  ["a delimiter named that an editor replaced", "sep=^\nid;empati-1;empati-2\n", ";", 2],
  ["a header over two lines", 'id,"empati-1\n",empati-2\n', ",", 2],
])("a header with %s", (_, text, delimiter, lines) => {
  const found = headOf(text);
  expect([found.head.dialect.delimiter, found.lines]).toEqual([delimiter, lines]);
  expect(itemsOf(found)).toEqual(["empati-1", "empati-2"]);
  // The line that names the delimiter is none that anybody wrote above a table.
  expect(found.problems).toEqual([]);
});

test("a delimiter that is known is not looked for", () => {
  const { head } = headOf("id;empati-1,empati-2\n", { ...UNKNOWN, dialect: dialectOf(";") });
  expect([head.dialect, head.columns.names]).toEqual([dialectOf(";"), ["id", "empati-1,empati-2"]]);
});

test("a header that means no item is cut where it is widest", () => {
  const { head } = headOf("nama;kelas, sekolah;umur\n");
  expect([head.dialect.delimiter, head.columns.names]).toEqual([";", ["nama", "kelas, sekolah", "umur"]]);
});

test.each([
  ["one column of an item", "empati-1\n3\n", ["empati-1"], 1],
  ["the same below a title", "Judul\n\nempati-1\n3\n", ["empati-1"], 3],
  ["one column of none", "nama\nAyu\n", ["nama"], 1],
  ["none below an empty line", "\n \nnama,umur\nAyu,17\n", ["nama", "umur"], 3],
  ["nothing at all", "", [""], 1],
  ["an empty line", "\n", [""], 1],
])("a table of %s is divided by commas", (_, text, names, line) => {
  const found = headOf(text);
  expect([found.head.dialect.delimiter, found.head.columns.names, found.line]).toEqual([",", names, line]);
});

test("a better heading is found below the last row that is looked at, where that is one", () => {
  const text = `${"Judul\n".repeat(19)}kode,empati-1,Q2\nid,empati-1,empati-2\nA,1,2\n`;
  expect(itemsOf(headOf(text))).toEqual(["empati-1", "empati-2"]);
});

test("a table of nothing has no lines before its records", () => {
  expect([headOf("").lines, headOf("").problems]).toEqual([0, []]);
});

const ITEMS = "id,empati-1,empati-2\n";

test.each([
  ["the first row", ITEMS, 1],
  ["the first of two that name as many items", `id,empati-1,empati-2\nid,Teks empati-1,Teks empati-2\n`, 1],
  [
    "the first, though another has a cell more",
    "empati-1,empati-2\nTeks empati-1,Teks empati-2,catatan\n",
    1,
  ],
  ["a row below a title", `Judul\n${ITEMS}`, 2],
  ["a row that names the first item of the questionnaire alone", "Judul,x\n\nid,minat-1\n", 3],
  ["a row of more items, three rows below", `id,empati-1\na,b\nc,d\n${ITEMS}`, 4],
  [
    "a row of more items, four rows below: that one is no longer looked at",
    `id,empati-1\na,b\nc,d\ne,f\n${ITEMS}`,
    1,
  ],
  ["a row far below a title, with nothing better before", `Judul\n${"a,b\n".repeat(10)}${ITEMS}`, 12],
  ["the last row that is looked at", `${"Judul\n".repeat(19)}${ITEMS}`, 20],
  ["the title, where the heading stands beyond these", `${"Judul\n".repeat(20)}${ITEMS}`, 1],
])("the heading is %s", (_, text, line) => {
  expect(headOf(text).line).toBe(line);
});

test.each<[string, string, number, unknown[]]>([
  ["nothing above and below", `${ITEMS}A,3,4\n`, 1, []],
  ["empty lines above alone", `\n , \n${ITEMS}A,3,4\n`, 3, []],
  ["a title", `Judul\n${ITEMS}A,3,4\n`, 2, [told("lines-above", 1, 1)]],
  [
    "a title of some lines between empty ones",
    `\nJudul,\nKelas,XI\n\nTanggal\n\n${ITEMS}A,3,4\n`,
    7,
    [told("lines-above", 2, 5)],
  ],
  ["a title whose cell spans lines", `Judul\n"a\nb\nc"\n${ITEMS}`, 5, [told("lines-above", 1, 4)]],
  [
    "what looks like a delimiter's name below a title",
    `Judul\nsep=;\n${ITEMS}`,
    3,
    [told("lines-above", 1, 2)],
  ],
  [
    "the questions below their codes",
    `${ITEMS}x,Teks empati-1,Teks empati-2\nA,3,4\n`,
    2,
    [told("describing-rows", 2, 2)],
  ],
  [
    "a title, and questions that span lines",
    `Judul\n${ITEMS}x,"Teks\nempati-1",Teks empati-2\nx,Teks empati-1,\nA,3,4\n`,
    5,
    [told("lines-above", 1, 1), told("describing-rows", 3, 5)],
  ],
  ["the heading again, where it names no item", "nama,umur\nnama,umur\nAyu,17\n", 1, []],
])("told around a heading: %s", (_, text, lines, problems) => {
  const found = headOf(text);
  expect([found.lines, found.problems]).toEqual([lines, problems]);
});

test("no column of a head is left out of the scores yet", () => {
  expect(headOf(ITEMS).head.unscored).toEqual([]);
});

test("what is doubtful about the columns is told at the line of the heading", () => {
  const { head } = headOf("Judul\n\nid,empati-1,empati-1\n");
  expect(head.columns.problems.map(({ code, place }) => [code, place])).toEqual([
    ["repeated-column", { line: 3 }],
    ["items-without-column", { line: 3 }],
  ]);
});

test.each<[string, string, string[], unknown[]]>([
  [
    "the names above items",
    "Nama,Kelas,Butir,\n,,empati-1,empati-2\n",
    ["Nama", "Kelas", "empati-1", "empati-2"],
    [],
  ],
  ["the same above cells of spaces", "Nama,Kelas,Butir\n , ,empati-1\n", ["Nama", "Kelas", "empati-1"], []],
  [
    "the same below a title",
    "Judul\nNama,Kelas\n,,empati-1\n",
    ["Nama", "Kelas", "empati-1"],
    [told("lines-above", 1, 1)],
  ],
  ["cells beyond the upper one", "Nama,Kelas\n,,empati-1,,\n", ["Nama", "Kelas", "empati-1", "", ""], []],
])("a heading over two rows: %s", (_, text, names, problems) => {
  const found = headOf(text);
  expect([found.head.columns.names, found.problems]).toEqual([names, problems]);
});

test.each([
  ["a title alone", "Judul, ,\n,empati-1,empati-2\n", ["", "empati-1", "empati-2"]],
  ["cells over others that are filled", "Data,peserta\nid,empati-1\n", ["id", "empati-1"]],
  ["empty cells over empty ones", "Data,peserta, ,\nid,empati-1,,\n", ["id", "empati-1", "", ""]],
  ["more cells", "Data,peserta, ,x\nid,empati-1\n", ["id", "empati-1"]],
])("a row above a heading is none of it: %s", (_, text, names) => {
  const found = headOf(text);
  expect([found.head.columns.names, found.problems]).toEqual([names, [told("lines-above", 1, 1)]]);
});

const TOO_LONG = {
  ...problem("heading-too-long", { bytes: MOST_HEADING_BYTES, columns: MOST_HEADING_COLUMNS }),
  place: { line: 1 },
};

/** A heading of so many bytes, made longer by a sign. */
function longHeading(bytes: number, sign = "x"): string {
  const start = "id,empati-1,";
  const left = bytes - start.length;
  const size = Buffer.byteLength(sign);
  return `${start}${"x".repeat(left % size)}${sign.repeat(Math.floor(left / size))}`;
}

test.each([
  ["one byte more", `${longHeading(MOST_HEADING_BYTES)}\nA,3\n`],
  ["one byte more, in signs of two bytes", `${longHeading(MOST_HEADING_BYTES, "é")}\nA,3\n`],
  ["no end where the beginning of the table is cut", longHeading(MOST_HEADING_BYTES)],
  ["no end there, in signs of two bytes", longHeading(MOST_HEADING_BYTES, "é")],
  ["one column more", `id,empati-1${",".repeat(MOST_HEADING_COLUMNS - 1)}\nA,3\n`],
])("a heading is too long to be read: %s", (_, text) => {
  const { columns } = headOf(text).head;
  expect([columns.problems, itemsOf(headOf(text)), columns.respondent]).toEqual([[TOO_LONG], [], -1]);
  expect(columns.names.slice(0, 2)).toEqual(["id", "empati-1"]);
});

test.each([
  ["the most bytes, with its line feed", `${longHeading(MOST_HEADING_BYTES - 1)}\n`, 1],
  ["the same in signs of two bytes", `${longHeading(MOST_HEADING_BYTES - 1, "é")}\n`, 1],
  ["the most bytes, and rows below", `${longHeading(MOST_HEADING_BYTES - 1)}\nA,3\n`, 1],
  ["the most columns, below a title", `Judul\nid,empati-1${",".repeat(MOST_HEADING_COLUMNS - 2)}\n`, 2],
  ["a longer row below", `id,empati-1\nempati-1,empati-2${",".repeat(MOST_HEADING_COLUMNS)}\n`, 1],
  ["more rows than are looked at", `id,empati-1\n${"A,3\n".repeat(MOST_HEADING_BYTES / 4)}`, 1],
])("a heading may have %s", (_, text, line) => {
  const found = headOf(text);
  expect([itemsOf(found), found.line]).toEqual([["empati-1"], line]);
  expect(found.head.columns.problems.map(({ code }) => code)).not.toContain("heading-too-long");
});

test("the rows of people below a head are shown without what stands above them", () => {
  const text = `Judul\n${ITEMS}x,Teks empati-1,Teks empati-2\nA,3,4\n, ,\n"B\nC",1,2\n`;
  const found = headOf(text);
  expect(rowsBelow(Buffer.from(text), found)).toEqual([
    ["A", "3", "4"],
    ["B\nC", "1", "2"],
  ]);
});
