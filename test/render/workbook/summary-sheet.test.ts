import { expect, test } from "vitest";
import type { Cell } from "../../../src/core/base/workbook.ts";
import { summaryTable } from "../../../src/render/workbook/summary-sheet.ts";
import type { KnownAnswers } from "../../core/arbitrary.ts";
import { everyKind, rating, testProfile } from "../../core/fixtures.ts";
import { completeWith, without } from "../../core/helpers.ts";
import { type Member, summaryOf } from "../../core/summary/groups.ts";

/** So many of one group who all answer alike. */
function many(count: number, group: string | null, answers: KnownAnswers): Member[] {
  return Array.from({ length: count }, () => ({ respondent: null, group, answers }));
}

/** The headings, then the rows. */
function tableOf(
  members: Member[],
  {
    profile = everyKind(),
    bad = [],
  }: { profile?: ReturnType<typeof everyKind>; bad?: (string | null)[] } = {},
): Cell[][] {
  const { columns, rows } = summaryTable(summaryOf({ profile, members }, bad));
  return [columns.map(({ heading }) => heading), ...rows];
}

const HIDDEN =
  "Kelompok di bawah 5 orang tidak dirinci, begitu juga kelompok yang rinciannya bisa dihitung dari selisihnya.";
const SMALL = "Di bawah 5 peserta rekap tidak dirinci.";

test("everything that is counted stands beside its name, of all and of each group", () => {
  const best = completeWith(everyKind(), {}, "best");
  const worst = completeWith(everyKind(), {}, "worst");
  const provisional = without({ ...best, "disiplin-1": 1 }, ["empati-3"]);
  const flat = { "minat-1": 1, "empati-1": 1, "empati-2": 1, "disiplin-1": 1, "sabar-1": 1 };
  const members = [
    ...many(2, "XI-1", best),
    ...many(3, "XI-1", worst),
    ...many(4, "XI-2", provisional),
    ...many(1, "XI-2", { ...best, "uang-1": true, "arah-1": 1, "arah-2": 1 }),
    ...many(1, "XI-2", flat),
    ...many(1, "XI-2", { "empati-1": 1 }),
  ];
  expect(tableOf(members, { bad: [null, "XI-1"] })).toEqual([
    ["Yang dihitung", "Semua", "XI-1", "XI-2"],
    ["Peserta yang dinilai", 12, 5, 7],
    ["Tidak bisa dinilai", 2, 1, 0],
    ["Menjawab semua pertanyaan", 6, 5, 1],
    ["Hasil: sangat cocok", 3, 2, 1],
    ["Hasil: cocok", 0, 0, 0],
    ["Hasil: belum jelas", 4, 0, 4],
    ["Hasil: kurang cocok untuk saat ini", 4, 3, 1],
    ["Hasil: belum cukup jawaban", 1, 0, 1],
    ["Hasilnya masih sementara", 4, 0, 4],
    ["Sampai di batasnya: Minat", 4, 3, 1],
    ["Sampai di batasnya: Empati", 3, 3, 0],
    ["Sampai di batasnya: Disiplin", 8, 3, 5],
    ["Sampai di batasnya: Kurang sabar", 3, 3, 0],
    ["Keliru menjawab: Hanya uang", 4, 3, 1],
    ["Keliru menjawab: Lama", 3, 3, 0],
    ["Arah: Condong ke Peran Uji", 4, 3, 1],
    ["Arah: Masih terbuka", 2, 0, 2],
    ["Arah: Condong ke Pekerja Sosial", 6, 2, 4],
    ["Ada pola jawaban yang patut ditanyakan", 1, 0, 1],
  ]);
});

test("a role that compares itself with no other has no rows of a leaning", () => {
  const profile = testProfile({ traits: [{ id: "a", name: "Aa", items: [rating("a-1")] }] });
  const labels = tableOf(many(5, null, { "a-1": 5 }), { profile }).map(([label]) => label);
  expect(labels).toContain("Sampai di batasnya: Aa");
  expect(labels.filter((label) => String(label).startsWith("Arah"))).toEqual([]);
});

test.each<[string, Member[], Cell[][]]>([
  ["four people", many(4, null, {}), [["Semua"], [4], [null], [SMALL]]],
  ["five people", many(5, null, {}), [["Semua"], [5], [5]]],
  [
    "a group of four, which is found in the others unless one of those is kept back too",
    [...many(4, "XI-1", {}), ...many(5, "XI-2", {}), ...many(6, "XI-3", {})],
    [["Semua", "XI-1", "XI-2", "XI-3"], [15, 4, 5, 6], [15, null, null, 6], [HIDDEN]],
  ],
  [
    "a group of five",
    many(5, "XI-1", {}),
    [
      ["Semua", "XI-1"],
      [5, 5],
      [5, 5],
    ],
  ],
  [
    "some in no group",
    [...many(5, "XI-1", {}), ...many(6, null, {})],
    [["Semua", "XI-1", "Tanpa kelompok"], [11, 5, 6], [11, 5, null], [HIDDEN]],
  ],
])("of %s it tells no more than may be told, and says so", (_, members, expected) => {
  const [headings = [], respondents = [], ...rows] = tableOf(members);
  const insufficient = rows.find(([label]) => label === "Hasil: belum cukup jawaban") ?? [];
  const notes = rows.filter((row) => row.length === 1);
  expect([headings, respondents, insufficient].map(([, ...cells]) => cells).concat(notes)).toEqual(expected);
});
