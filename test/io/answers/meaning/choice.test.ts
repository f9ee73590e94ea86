import { expect, test } from "vitest";
import { columnLetter, columnNamed } from "../../../../src/io/answers/meaning/choice.ts";

const HEADINGS = ["Timestamp", "Nama lengkap", "Kelas", "b", "A", "Kelas", "Kode: unik", "", " KODE; UNIK "];

/** More columns than two letters name. */
const WIDE = Array.from({ length: 800 }, (_, index) => `kolom ${index}`);

test.each([
  ["Nama lengkap", 1],
  [" nama  LENGKAP ", 1],
  ["nama_lengkap", 1],
  ["kode unik", 6],
  ["Kelas", 2],
  // the very heading wins over one that is it but for signs
  ["KODE; UNIK", 8],
  [" KODE; UNIK", 8],
  // a heading wins over a letter
  ["b", 3],
  ["B", 3],
  ["A", 4],
  ["C", 2],
  ["c", 2],
  ["G", 6],
  [" G ", 6],
  // a column without a heading has its letter alone
  ["H", 7],
])("%j is the column %d", (name, column) => {
  expect(columnNamed(name, HEADINGS)).toEqual({ column, suggestion: null });
});

test.each([
  ["Nama lengkp", "Nama lengkap"],
  ["J", null],
  ["AA", "A"],
  ["", null],
  [" ", null],
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
  expect(columnNamed(letter, WIDE).column).toBe(column);
});

test.each(["A1", "1A", "A1A", "A B", "ABCD"])(
  "%j is the letter of no column, however many there are",
  (name) => {
    expect(columnNamed(name, WIDE).column).toBe(-1);
  },
);
