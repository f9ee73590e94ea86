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
  const [sheet] = await written(book([["x".repeat(40_000)], [`${"x".repeat(32_765)}👩👩`]]));
  expect(String(sheet?.rows[1]?.[0])).toHaveLength(32_767);
  expect(String(sheet?.rows[2]?.[0])).toBe(`${"x".repeat(32_765)}…`);
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

test("the last column of a wide table has a name of two letters", async () => {
  const columns = Array.from({ length: 30 }, (_, index) => ({
    heading: `${index}`,
    width: 5,
    kind: "text" as const,
  }));
  const [sheet] = await written(book([[]], { columns }));
  expect(sheet?.autoFilter?.range).toBe("A1:AD2");
});

test("the same workbook gives the same bytes", async () => {
  const one = await xlsxOf(book([["A", 1, "x"]]));
  await new Promise((resolve) => setImmediate(resolve));
  expect(Buffer.from(await xlsxOf(book([["A", 1, "x"]]))).equals(Buffer.from(one))).toBe(true);
});
