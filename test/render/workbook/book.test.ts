import { expect, test } from "vitest";
import type { Sheet } from "../../../src/core/base/workbook.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import { choose } from "../../../src/core/scoring/answers.ts";
import { score } from "../../../src/core/scoring/score.ts";
import { type BookContent, workbookOf } from "../../../src/render/workbook/book.ts";
import { PersonCells, personColumns } from "../../../src/render/workbook/person-cells.ts";
import type { KnownAnswers } from "../../core/arbitrary.ts";
import { everyKind, rating, testProfile } from "../../core/fixtures.ts";
import { type Member, summaryOf } from "../../core/summary/groups.ts";

const profile = everyKind();

function cellsOf(answers: KnownAnswers, of = profile) {
  const plan = planOf(of);
  const choices = choose(plan, answers);
  return new PersonCells(plan).cells({ choices }, score(plan, choices));
}

function contentOf(members: readonly Member[], problems: BookContent["problems"] = []): BookContent {
  const people = members.map(({ respondent, group = null, answers }) => ({
    name: respondent ?? "baris 2",
    group,
    cells: cellsOf(answers as KnownAnswers),
  }));
  return { people, problems, summary: summaryOf({ profile, members: [...members] }), date: "2026-11-25" };
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

test("the columns are those of the profile, in Indonesian", () => {
  expect(personColumns(planOf(profile)).map(({ heading }) => heading)).toEqual([
    "Hasil",
    "Status",
    "Kecocokan",
    "Minat",
    "Empati",
    "Disiplin",
    "Kurang sabar (tinggi = berat)",
    "Yang menahan",
    "Gambaran tentang pekerjaannya",
    "Arah",
    "Terjawab",
    "Catatan mutu",
  ]);
});

test("every respondent has a cell for every column", () => {
  expect(cellsOf(ANSWERS)).toHaveLength(personColumns(planOf(profile)).length);
});

test.each<[KnownAnswers, unknown[]]>([
  [{ "a-1": 5, "b-1": 5, "c-1": 5 }, ["sangat cocok", "lengkap", 100, 100, 100, 100, null, "3 dari 3", null]],
  [{ "a-1": 5, "b-1": 1, "c-1": 1 }, ["belum jelas", "lengkap", 81.8, 100, 0, 0, "Bb, Cc", "3 dari 3", null]],
  [
    { "a-1": 4, "b-1": 4 },
    ["belum bisa disimpulkan", "belum cukup jawaban", null, 75, 75, null, null, "2 dari 3", null],
  ],
  [{}, ["belum bisa disimpulkan", "belum cukup jawaban", null, null, null, null, null, "0 dari 3", null]],
])("the answers %j in words and numbers", (answers, cells) => {
  const names = { a: "Aa", b: "Bb", c: "Cc" };
  const traits = Object.entries(names).map(([id, name], index) => {
    return { id, name, weight: index === 0 ? 9 : 1, items: [rating(`${id}-1`)] };
  });
  expect(cellsOf(answers, testProfile({ traits }))).toEqual(cells);
});

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

test("a group whose name is cut has its sheet too", () => {
  const group = `XI-1 ${"x".repeat(100)}`;
  const sheets = sheetsOf(MANY.map((member) => ({ ...member, group })));
  expect([...sheets.keys()]).toEqual(["Hasil", "Rekap", group.slice(0, 31), "Keterangan"]);
});

test("without groups there is no column of them, and without problems no sheet of them", () => {
  const sheets = sheetsOf(MANY.map((member) => ({ ...member, group: null })));
  expect([...sheets.keys()]).toEqual(["Hasil", "Rekap", "Keterangan"]);
  expect(sheets.get("Hasil")?.columns[1]?.heading).toBe("Hasil");
});

test("the summary: all and every group side by side, small ones with their number alone", () => {
  const few = [...MANY, { respondent: "C", group: "XI-3", answers: ANSWERS }];
  const { columns, rows } = sheetsOf(few).get("Rekap") ?? { columns: [], rows: [] };
  expect(columns.map(({ heading }) => heading)).toEqual(["Yang dihitung", "Semua", "Hasil", "XI-1", "XI-3"]);
  const byLabel = new Map(rows.map(([label, ...counts]) => [label, counts]));
  expect(byLabel.get("Peserta yang dinilai")).toEqual([15, 7, 7, 1]);
  // The single one in XI-3 could be found as what the others leave.
  expect(byLabel.get("Keliru menjawab: Hanya uang")).toEqual([14, null, null, null]);
  expect(rows.at(-1)).toEqual([
    "Kelompok di bawah 5 orang tidak dirinci, begitu juga kelompok yang rinciannya bisa dihitung dari selisihnya.",
  ]);
});

test("too many groups get no sheets, and that is told", () => {
  const members = Array.from({ length: 101 }, (_, index) => ({
    respondent: `${index}`,
    group: `N ${index}`,
    answers: {},
  }));
  const sheets = sheetsOf(members);
  expect([...sheets.keys()]).toEqual(["Hasil", "Rekap", "Keterangan"]);
  expect(JSON.stringify(sheets.get("Keterangan")?.rows)).toContain("Kelompoknya lebih dari 100");
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
