import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import type { Cell, Sheet, Workbook } from "../../../src/core/base/workbook.ts";
import { xlsxOf } from "../../../src/io/workbooks/write.ts";

function book(rows: Cell[][], more: Partial<Sheet> = {}): Workbook {
  const columns = [
    { heading: "Peserta", width: 20, kind: "text" },
    { heading: "Nilai", width: 10, kind: "decimal" },
    { heading: "Catatan", width: 20, kind: "wrapped" },
  ] as const;
  return {
    title: "Judul",
    date: "2026-11-25",
    sheets: [{ name: "Hasil", columns: [...columns], rows, isTable: true, ...more }],
  };
}

/** The sheets of a file, with their cells. */
async function written(workbook: Workbook) {
  const { sheets } = await readXlsx(await xlsxOf(workbook), { readStyles: true });
  return sheets;
}

test.each([
  ["a formula", "=1+1"],
  ["another", "+62 812"],
  ["a command", "=cmd|' /C calc'!A0"],
  ["a reference", "@SUM(A1)"],
  ["a number as text", "00123"],
  ["a long number as text", "12345678901234567890"],
  ["a date as text", "1/2"],
  ["an error", "#N/A"],
  ["another error", "#REF!"],
  ["true", "TRUE"],
  ["an escape", "a_x0041_b"],
  ["an escape twice", "_x005F_x0041_"],
  ["marks", `<b>&"'</b>`],
  ["a tab and a line feed", "a\tb\nc"],
  ["letters of any kind", "é 四 👩‍🌾 \u202f"],
  ["spaces at the ends", "  a  "],
])("%s stays the text that it is: %j", async (_, text) => {
  const [sheet] = await written(book([[text, 1, text]]));
  expect(sheet?.rows[1]).toEqual([text, 1, text]);
  const cell = sheet?.cells?.get("1,0");
  expect(cell?.formula).toBeUndefined();
  expect(["string", "richText"]).toContain(cell?.type);
});

test.each([
  ["control characters", "a\u0000b\u001bc\u000bd", "abcd"],
  ["what is no character", "a\ufffeb\uffff", "ab"],
  ["half a character", "a\ud83d", "a\ufffd"],
])("%s are left out", async (_, text, shown) => {
  const [sheet] = await written(book([[text]]));
  expect(sheet?.rows[1]?.[0]).toBe(shown);
});

test("a text longer than a cell holds is cut", async () => {
  const most = "x".repeat(32_767);
  const rows = [["x".repeat(40_000)], [`${"x".repeat(32_765)}👩👩`], [most], [`👩${most}`]];
  const [sheet] = await written(book(rows));
  expect(sheet?.rows.slice(1).map(([text]) => text)).toEqual([
    `${"x".repeat(32_766)}…`,
    `${"x".repeat(32_765)}…`,
    most,
    `👩${"x".repeat(32_764)}…`,
  ]);
});

test("numbers are numbers with one decimal, and nothing is an empty cell", async () => {
  const [sheet] = await written(book([["A", 71.2, null]]));
  expect(sheet?.rows[1]?.slice(0, 2)).toEqual(["A", 71.2]);
  expect(sheet?.cells?.get("1,1")?.style?.numFmt).toBe("0.0");
});

test("a table has its heading frozen and a filter, a text to read only the heading", async () => {
  const [table] = await written(book([["A", 1, "x"]]));
  expect([table?.freezePane, table?.autoFilter?.range]).toEqual([{ rows: 1, columns: 1 }, "A1:C2"]);
  const [text] = await written(book([["A", 1, "x"]], { isTable: false }));
  expect([text?.freezePane, text?.autoFilter]).toEqual([{ rows: 1 }, undefined]);
});

test.each([
  [1, "A1:A2"],
  [26, "A1:Z2"],
  [27, "A1:AA2"],
  [30, "A1:AD2"],
])("a table of %i columns is filtered to its last one", async (count, range) => {
  const columns = Array.from({ length: count }, (_, index) => ({
    heading: `${index}`,
    width: 5,
    kind: "text" as const,
  }));
  const [sheet] = await written(book([[]], { columns }));
  expect(sheet?.autoFilter?.range).toBe(range);
});

test("headings stand out, and each stands where its column's cells stand", async () => {
  const [sheet] = await written(book([["A", 1, "x"]]));
  const styles = [0, 1, 2].map((column) => sheet?.cells?.get(`0,${column}`)?.style);
  expect(styles.map((style) => [style?.font?.bold, style?.fill])).toEqual(
    Array(3).fill([true, { type: "pattern", pattern: "solid", fgColor: { rgb: "E2EFDA" } }]),
  );
  const [text, number] = [
    { wrapText: true, vertical: "center", horizontal: "left", indent: 1 },
    { wrapText: true, vertical: "center", horizontal: "right" },
  ];
  expect(styles.map((style) => style?.alignment)).toEqual([text, number, text]);
});

test.each<[string, Cell[], number | undefined]>([
  ["a word", ["A", 1, "x"], undefined],
  ["what just fits in one line", ["A", 1, "x".repeat(20)], undefined],
  // A line of twenty signs is taken to hold seventeen, since words are not torn.
  ["a text of two lines", ["A", 1, "x".repeat(34)], 30],
  ["a text of three", ["A", 1, "x".repeat(35)], 45],
  ["a text longer than any row is high", ["A", 1, "x".repeat(900)], 27 * 15],
  ["a long text where texts are not broken", ["x".repeat(200), 1, null], undefined],
])("a row is as high as %s is long", async (_, row, height) => {
  const [sheet] = await written(book([["B", 2, "y"], row]));
  expect([sheet?.rowDefs?.get(1)?.height, sheet?.rowDefs?.get(2)?.height]).toEqual([undefined, height]);
});

test("headings are broken where their column is narrow, whatever stands below", async () => {
  const columns = [{ heading: "Peserta yang menjawab", width: 10, kind: "text" as const }];
  const [sheet] = await written(book([["A"]], { columns }));
  expect(sheet?.rowDefs?.get(0)?.height).toBe(45);
});

test("it is printed across, as wide as a sheet of paper", async () => {
  const [sheet] = await written(book([["A", 1, "x"]]));
  const { orientation, fitToPage, fitToWidth, fitToHeight } = sheet?.pageSetup ?? {};
  expect([orientation, fitToPage, fitToWidth, fitToHeight]).toEqual(["landscape", true, 1, 0]);
});

test("it tells its title, its day and what made it", async () => {
  const day = new Date("2026-11-25T00:00:00Z");
  const { properties } = await readXlsx(await xlsxOf(book([])));
  expect(properties).toEqual({ title: "Judul", creator: "kerja-cocok", created: day, modified: day });
});

test("the same workbook gives the same bytes", async () => {
  const one = await xlsxOf(book([["A", 1, "x"]]));
  await new Promise((resolve) => setImmediate(resolve));
  expect(Buffer.from(await xlsxOf(book([["A", 1, "x"]]))).equals(Buffer.from(one))).toBe(true);
});
