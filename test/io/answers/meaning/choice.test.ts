import { expect, test } from "vitest";
import { columnLetter, columnNamed } from "../../../../src/io/answers/meaning/choice.ts";

const HEADINGS = ["Timestamp", "Nama lengkap", "Kelas", "b", "A", "Kelas", "Kode: unik"];

test.each([
  ["Nama lengkap", 1],
  [" nama  LENGKAP ", 1],
  ["nama_lengkap", 1],
  ["kode unik", 6],
  ["Kelas", 2],
  // a heading wins over a letter
  ["b", 3],
  ["B", 3],
  ["A", 4],
  ["C", 2],
  ["c", 2],
  ["G", 6],
])("%j is the column %d", (name, column) => {
  expect(columnNamed(name, HEADINGS)).toEqual({ column, suggestion: null });
});

test.each([
  ["Nama lengkp", "Nama lengkap"],
  ["H", null],
  ["AA", "A"],
  ["", null],
  ["...", null],
  ["1", null],
  ["Sekolah asal", null],
])("%j is no column", (name, suggestion) => {
  expect(columnNamed(name, HEADINGS)).toEqual({ column: -1, suggestion });
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
])("the column %d has the letter %s, and is found by it", (column, letter) => {
  expect(columnLetter(column)).toBe(letter);
  expect(
    columnNamed(
      letter,
      Array.from({ length: 800 }, (_, index) => `kolom ${index}`),
    ).column,
  ).toBe(column);
});
