import { expect, test } from "vitest";
import type { Column, Sheet } from "../../../src/core/base/workbook.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import { choose } from "../../../src/core/scoring/answers.ts";
import { score } from "../../../src/core/scoring/score.ts";
import { type BookContent, workbookOf } from "../../../src/render/workbook/book.ts";
import { PersonCells } from "../../../src/render/workbook/person-cells.ts";
import type { KnownAnswers } from "../../core/arbitrary.ts";
import { everyKind } from "../../core/fixtures.ts";
import { type Member, summaryOf } from "../../core/summary/groups.ts";

const profile = everyKind();

function cellsOf(answers: KnownAnswers) {
  const plan = planOf(profile);
  const choices = choose(plan, answers);
  return new PersonCells(plan).cells({ choices }, score(plan, choices));
}

/** What could not be scored counts in its group. */
function contentOf(members: readonly Member[], problems: BookContent["problems"] = []): BookContent {
  const people = members.map(({ respondent, group = null, answers }) => ({
    name: respondent ?? "baris 2",
    group,
    cells: cellsOf(answers as KnownAnswers),
  }));
  const bad = problems.map(({ group }) => group);
  return {
    people,
    problems,
    summary: summaryOf({ profile, members: [...members] }, bad),
    date: "2026-11-25",
  };
}

function sheetsOf(members: readonly Member[], problems: BookContent["problems"] = []): Map<string, Sheet> {
  return new Map(
    workbookOf(profile, contentOf(members, problems)).sheets.map((sheet) => [sheet.name, sheet]),
  );
}

const ANSWERS: KnownAnswers = { "empati-1": 4, "uang-1": true };
const MANY: Member[] = [
  ...Array.from({ length: 6 }, (_, index) => ({ respondent: `A-${index}`, group: "XI-1", answers: ANSWERS })),
  { respondent: null, group: "xi 1", answers: {} },
  ...Array.from({ length: 7 }, (_, index) => ({
    respondent: `B-${index}`,
    group: "Hasil",
    answers: ANSWERS,
  })),
];

test("sheets: all, their summary, a sheet a group, what was not scored, and what it all means", () => {
  const wrong = [{ name: "C", group: "XI-1", place: "kelas.csv, baris 9", message: "9 bukan pilihan." }];
  const sheets = sheetsOf(MANY, wrong);
  expect([...sheets.keys()]).toEqual(["Hasil", "Rekap", "XI-1", "Hasil (2)", "Masalah", "Keterangan"]);
  expect(
    sheets
      .get("Hasil")
      ?.columns.slice(0, 3)
      .map(({ heading }) => heading),
  ).toEqual(["Peserta", "Kelompok", "Hasil"]);
  expect(sheets.get("Hasil")?.rows).toHaveLength(14);
  expect(sheets.get("XI-1")?.rows.map(([name]) => name)).toEqual([
    "A-0",
    "A-1",
    "A-2",
    "A-3",
    "A-4",
    "A-5",
    "baris 2",
  ]);
  expect(sheets.get("Masalah")?.rows).toEqual([["C", "XI-1", "kelas.csv, baris 9", "9 bukan pilihan."]]);
  for (const { columns, rows } of sheets.values()) {
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(columns.length);
  }
});

test("a class whose name is cut has its sheet too, told by the end of its name", () => {
  const classes = [1, 2].map((number) => `SMK Negeri ${"x".repeat(900)} Kelas XI ${number}`);
  const sheets = sheetsOf(MANY.map((member, index) => ({ ...member, group: classes[index % 2] ?? null })));
  const named = [1, 2].map((number) => `SMK Negeri xxxx…xxxx Kelas XI ${number}`);
  expect([...sheets.keys()]).toEqual(["Hasil", "Rekap", ...named, "Keterangan"]);
});

test("without groups there is no column of them, and without problems no sheet of them", () => {
  const sheets = sheetsOf(MANY.map((member) => ({ ...member, group: null })));
  expect([...sheets.keys()]).toEqual(["Hasil", "Rekap", "Keterangan"]);
  expect(sheets.get("Hasil")?.columns[1]?.heading).toBe("Hasil");
});

test("who is in no group stands among all the others, with no word of a group", () => {
  const sheets = sheetsOf([...MANY, { respondent: "C", answers: ANSWERS }]);
  const { columns, rows } = sheets.get("Hasil") ?? { columns: [], rows: [] };
  expect(columns[1]?.heading).toBe("Kelompok");
  expect(rows.map((row) => row.slice(0, 2)).slice(-2)).toEqual([
    ["B-6", "Hasil"],
    ["C", null],
  ]);
  expect(rows.map((row) => row.length)).toEqual(rows.map(() => columns.length));
});

test("a group of which nobody could be scored has no sheet", () => {
  const wrong = [{ name: "C", group: "XI-9", place: "kelas.csv, baris 9", message: "9 bukan pilihan." }];
  expect([...sheetsOf(MANY, wrong).keys()]).toEqual([
    "Hasil",
    "Rekap",
    "XI-1",
    "Hasil (2)",
    "Masalah",
    "Keterangan",
  ]);
});

test.each<[string, boolean, [heading: string, kind: Column["kind"]][]]>([
  [
    "Hasil",
    true,
    [
      ["Peserta", "text"],
      ["Kelompok", "text"],
    ],
  ],
  [
    "XI-1",
    true,
    [
      ["Peserta", "text"],
      ["Hasil", "text"],
    ],
  ],
  [
    "Rekap",
    false,
    [
      ["Yang dihitung", "wrapped"],
      ["Semua", "whole"],
    ],
  ],
  [
    "Masalah",
    true,
    [
      ["Peserta", "text"],
      ["Kelompok", "text"],
      ["Tempatnya", "wrapped"],
      ["Mengapa tidak dinilai", "wrapped"],
    ],
  ],
  [
    "Keterangan",
    false,
    [
      ["Kolom", "wrapped"],
      ["Artinya", "wrapped"],
    ],
  ],
])(
  "the sheet %s: whether it is one to sort and filter (%s), and its first columns",
  (name, isTable, first) => {
    const wrong = [{ name: "C", group: null, place: "kelas.csv, baris 9", message: "9 bukan pilihan." }];
    const sheet = sheetsOf(MANY, wrong).get(name);
    expect(sheet?.isTable).toBe(isTable);
    expect(sheet?.columns.slice(0, first.length).map(({ heading, kind }) => [heading, kind])).toEqual(first);
  },
);

test("too many groups get no sheets, and that is told", () => {
  const members = Array.from({ length: 101 }, (_, index) => ({
    respondent: `${index}`,
    group: `N ${index}`,
    answers: {},
  }));
  const sheets = sheetsOf(members);
  expect([...sheets.keys()]).toEqual(["Hasil", "Rekap", "Keterangan"]);
  const told = ["", expect.stringContaining("Kelompoknya lebih dari 100")];
  expect(sheets.get("Keterangan")?.rows).toContainEqual(told);
  expect(JSON.stringify(sheetsOf(MANY).get("Keterangan")?.rows)).not.toContain("Kelompoknya lebih");
});

test("at its end stand what to keep in mind, named once, and what it was made of", () => {
  const rows = sheetsOf(MANY).get("Keterangan")?.rows ?? [];
  const caveats = rows.findIndex(([label]) => label === "Yang perlu diingat");
  const labels = rows.slice(caveats).map(([label]) => label);
  expect(labels.slice(0, -3)).toEqual(["Yang perlu diingat", null, null, null, null]);
  expect(rows.slice(-3)).toEqual([
    ["Peran", "Peran Uji"],
    ["Dibuat", "25 November 2026"],
    ["Sidik profil", `peran-uji ${profile.fingerprint}`],
  ]);
});

test("the meaning of every column is told", () => {
  const told = sheetsOf(MANY)
    .get("Keterangan")
    ?.rows.map(([column]) => column);
  const asked = [
    "Peserta",
    "Hasil",
    "Status",
    "Kecocokan",
    "Yang menahan",
    "Arah",
    "Terjawab",
    "Catatan mutu",
  ];
  expect(told).toEqual(expect.arrayContaining(asked));
});

test("what steers a terminal is left out", () => {
  const text = JSON.stringify(sheetsOf([{ respondent: "a\u001b[31m\u202eb", answers: {} }]).get("Hasil"));
  expect(text).toContain("a[31mb");
});
