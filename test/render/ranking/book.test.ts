import { describe, expect, test } from "vitest";
import type { Column } from "../../../src/core/base/workbook.ts";
import { personCells, rankingBook } from "../../../src/render/ranking/book.ts";
import { leaningsOf, type People } from "./leanings-given.ts";
import { comparing, type Fit, role, type Told } from "./small.ts";

const FIVE: People[] = [
  { count: 3, first: "Perawat" },
  { count: 2, first: "Guru", tied: ["Perawat"] },
];

type Content = Parameters<typeof rankingBook>[1];

function bookOf(people: readonly People[], extras: Partial<Content> = {}) {
  const profiles = ["Guru", "Perawat"].map((name) => role(name, { Empati: 1 }));
  return rankingBook(profiles, {
    ...{ people: [], problems: [], leanings: leaningsOf(people), date: "2026-11-25" },
    ...extras,
  });
}

function column(heading: string, width: number, kind: Column["kind"]): Column {
  return { heading, width, kind };
}

test("the sheets: a row a person, what they lean to, and what it means", () => {
  const people = [{ name: "A-01", group: "XI-1", cells: ["Perawat", null, 40, 81.3] }];
  expect(bookOf(FIVE, { people })).toEqual({
    title: "Rekap: peran yang teratas, dari 2 peran",
    date: "2026-11-25",
    sheets: [
      {
        name: "Hasil",
        columns: [
          column("Peserta", 24, "text"),
          column("Kelompok", 16, "text"),
          column("Teratas", 40, "text"),
          column("Seri dengan yang teratas", 60, "wrapped"),
          column("Guru (dari 100)", 16, "decimal"),
          column("Perawat (dari 100)", 16, "decimal"),
        ],
        rows: [["A-01", "XI-1", "Perawat", null, 40, 81.3]],
        isTable: true,
      },
      {
        name: "Peran teratas",
        columns: [
          column("Peran", 44, "wrapped"),
          column("Teratas", 16, "whole"),
          column("Teratas dan sudah jelas", 16, "whole"),
          column("Seri dengan yang teratas", 16, "whole"),
        ],
        rows: [
          ["Guru", 2, 0, 0],
          ["Perawat", 3, 3, 2],
          ["Teknisi", 0, 0, 0],
        ],
        isTable: false,
      },
      {
        name: "Keterangan",
        columns: [column("Dibuat", 100, "wrapped")],
        rows: [
          ["25 November 2026"],
          [expect.stringContaining("Pertanyaan yang belum dijawab melebarkan rentang")],
          [expect.stringContaining("Sebuah peran disebut di depan hanya bila")],
          [expect.stringContaining("bukan psikotes dan bukan seleksi")],
          [expect.stringContaining("Ini bahan untuk merancang bimbingan")],
        ],
        isTable: false,
      },
    ],
  });
});

test("what could not be read has a sheet of its own", () => {
  const problem = { name: "C", group: null, place: "kelas.csv, baris 9", message: "9 bukan pilihan." };
  const { sheets } = bookOf(FIVE, { problems: [problem] });
  expect(sheets.map(({ name }) => name)).toEqual(["Hasil", "Peran teratas", "Masalah", "Keterangan"]);
  expect(sheets[2]?.rows).toEqual([["C", null, "kelas.csv, baris 9", "9 bukan pilihan."]]);
});

test.each<[string, People[], unknown[]]>([
  [
    "four people are not broken down",
    [{ count: 4, first: "Guru" }],
    [["Di bawah 5 peserta rekap tidak dirinci.", null, null, null]],
  ],
  [
    "those without an answer are counted",
    [...FIVE, { count: 2, first: null }],
    [
      ["Guru", 2, 0, 0],
      ["Perawat", 3, 3, 2],
      ["Teknisi", 0, 0, 0],
      [
        "2 peserta belum punya jawaban untuk peran-peran ini, jadi tidak punya yang teratas.",
        null,
        null,
        null,
      ],
    ],
  ],
])("the sheet of what they lean to: %s", (_, people, rows) => {
  expect(bookOf(people).sheets[1]?.rows).toEqual(rows);
});

test("what steers a terminal is left out", () => {
  const people = [{ name: "A\u001b[31m\u202e", group: null, cells: [] }];
  expect(bookOf(FIVE, { people }).sheets[0]?.rows).toEqual([["A[31m", null]]);
});

describe("the cells of a person", () => {
  const TIED: Told = {
    undecided: [
      ["Guru", "Perawat"],
      ["Guru", "Teknisi"],
    ],
  };

  // The points stand in the order of the columns: Perawat, Guru, Teknisi, Penyuluh.
  test.each<[string, Record<string, Fit>, Told, unknown[]]>([
    ["one that is ahead", { Guru: 81.25, Perawat: 40 }, {}, ["Guru", null, 40, 81.3, null, null]],
    [
      "ties",
      { Guru: 81, Perawat: 80, Teknisi: [70, 80] },
      TIED,
      ["Guru", "Perawat, Teknisi", 80, 81, 75, null],
    ],
    ["no answers", { Guru: [0, 100] }, {}, [null, null, null, null, null, null]],
    ["a role without its profile", { Bidan: 81 }, {}, ["bidan", null, null, null, null, null]],
  ])("%s", (_, fits, told, cells) => {
    expect(personCells(comparing(fits, told))).toEqual(cells);
  });
});
