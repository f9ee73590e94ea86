import { expect, test } from "vitest";
import { SheetNames } from "../../../src/render/workbook/names.ts";

test.each([
  ["XI IPA 1", "XI IPA 1"],
  ["XI/IPA:1", "XI IPA 1"],
  ["[a]*?\\b", "a b"],
  ["'kelas'", "kelas"],
  ["''kelas 'a' ''", "kelas 'a"],
  [` ${"x".repeat(31)}`, "x".repeat(31)],
  ["👩 kelas", "👩 kelas"],
  ["History", "History (2)"],
  ["  ", "Kelompok"],
  ["///", "Kelompok"],
  ["x".repeat(40), `${"x".repeat(15)}…${"x".repeat(15)}`],
  [`${"x".repeat(30)}👩`, `${"x".repeat(15)}…${"x".repeat(13)}👩`],
  [`${"x".repeat(14)}👩${"y".repeat(16)}`, `${"x".repeat(14)}…${"y".repeat(15)}`],
  [`${"x".repeat(30)} '`, `${"x".repeat(15)}…${"x".repeat(13)}`],
  ["Sekolah Menengah Kejuruan Negeri 1 Kelas XI 2", "Sekolah Menenga…ri 1 Kelas XI 2"],
])("the sheet of the group %j is called %j", (group, name) => {
  expect(new SheetNames().take(group, "Kelompok")).toBe(name);
});

test("no two sheets have one name, whatever the capitals", () => {
  const names = new SheetNames();
  const wished = ["Hasil", "hasil", "HASIL", "a/b", "a:b", "x".repeat(40), "x".repeat(41), "", ""];
  expect(wished.map((name) => names.take(name, "Kelompok"))).toEqual([
    "Hasil",
    "hasil (2)",
    "HASIL (3)",
    "a b",
    "a b (2)",
    `${"x".repeat(15)}…${"x".repeat(15)}`,
    `${"x".repeat(15)}…${"x".repeat(11)} (2)`,
    "Kelompok",
    "Kelompok (2)",
  ]);
});
