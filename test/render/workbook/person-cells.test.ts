import { expect, test } from "vitest";
import type { Cell, Column } from "../../../src/core/base/workbook.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { choose } from "../../../src/core/scoring/answers.ts";
import { score } from "../../../src/core/scoring/score.ts";
import { PersonCells, personColumns } from "../../../src/render/workbook/person-cells.ts";
import type { KnownAnswers } from "../../core/arbitrary.ts";
import { everyKind, rating, testProfile } from "../../core/fixtures.ts";

function cellsOf(answers: KnownAnswers, of: Profile): Cell[] {
  const plan = planOf(of);
  const choices = choose(plan, answers);
  return new PersonCells(plan).cells({ choices }, score(plan, choices));
}

/** A role of scales alone, the first of which weighs the most. */
function ofScales(names: Record<string, string>, items = 1): Profile {
  return testProfile({
    traits: Object.entries(names).map(([id, name], index) => ({
      id,
      name,
      weight: index === 0 ? 9 : 1,
      items: Array.from({ length: items }, (_, number) => rating(`${id}-${number + 1}`)),
    })),
  });
}

const bare = ofScales({ a: "Aa", b: "Bb", c: "Cc" });

test.each<[string, Profile, [heading: string, kind: Column["kind"]][]]>([
  [
    "all that there is",
    everyKind(),
    [
      ["Hasil", "text"],
      ["Status", "text"],
      ["Kecocokan", "decimal"],
      ["Minat", "decimal"],
      ["Empati", "decimal"],
      ["Disiplin", "decimal"],
      ["Kurang sabar (tinggi = berat)", "decimal"],
      ["Yang menahan", "wrapped"],
      ["Gambaran tentang pekerjaannya", "decimal"],
      ["Arah", "text"],
      ["Terjawab", "text"],
      ["Catatan mutu", "wrapped"],
    ],
  ],
  [
    "traits alone",
    bare,
    [
      ["Hasil", "text"],
      ["Status", "text"],
      ["Kecocokan", "decimal"],
      ["Aa", "decimal"],
      ["Bb", "decimal"],
      ["Cc", "decimal"],
      ["Yang menahan", "wrapped"],
      ["Terjawab", "text"],
      ["Catatan mutu", "wrapped"],
    ],
  ],
])("a role with %s: its columns, in Indonesian, and a cell for each", (_, profile, columns) => {
  expect(personColumns(planOf(profile)).map(({ heading, kind }) => [heading, kind])).toEqual(columns);
  expect(cellsOf({}, profile)).toHaveLength(columns.length);
});

test.each<[KnownAnswers, Cell[]]>([
  [{ "a-1": 5, "b-1": 5, "c-1": 5 }, ["sangat cocok", "lengkap", 100, 100, 100, 100, null, "3 dari 3", null]],
  [{ "a-1": 5, "b-1": 1, "c-1": 1 }, ["belum jelas", "lengkap", 81.8, 100, 0, 0, "Bb, Cc", "3 dari 3", null]],
  [
    { "a-1": 4, "b-1": 4 },
    ["belum bisa disimpulkan", "belum cukup jawaban", null, 75, 75, null, null, "2 dari 3", null],
  ],
  [{}, ["belum bisa disimpulkan", "belum cukup jawaban", null, null, null, null, null, "0 dari 3", null]],
])("the answers %j in words and numbers", (answers, cells) => {
  expect(cellsOf(answers, bare)).toEqual(cells);
});

test("too few answers tell no fit, though every scale has one", () => {
  const [verdict, , fit, ...points] = cellsOf({ "a-1": 4, "b-1": 4 }, ofScales({ a: "Aa", b: "Bb" }, 3));
  expect([verdict, fit, ...points.slice(0, 2)]).toEqual(["belum bisa disimpulkan", null, 75, 75]);
});

test.each<[string, KnownAnswers, string]>([
  ["this role", { "arah-1": 1, "arah-2": 1 }, "Peran Uji"],
  ["the other", { "arah-1": 5, "arah-2": 5 }, "Pekerja Sosial"],
  ["neither", {}, "masih terbuka"],
])("a leaning to %s is told by its name", (_, answers, told) => {
  expect(cellsOf(answers, everyKind()).at(-3)).toBe(told);
});

/** Twelve questions of three each that may be answered in ways that are no answers. */
const long = testProfile({
  traits: ["a", "b", "c", "d"].map((id) => ({
    id,
    name: id,
    items: [rating(`${id}-1`), rating(`${id}-2`, { reverse: true }), rating(`${id}-3`)],
  })),
});

test.each<[string, (index: number) => number, string | null]>([
  [
    "one step all along, of questions that ask the opposite too",
    () => 5,
    "Pilihan yang sama berturut-turut, setengah penilaian atau lebih; Jawaban pada hal yang sama saling berjauhan; Hampir semua penilaian memakai pilihan yang sama",
  ],
  ["steps that agree", (index) => (index % 3 === 1 ? 2 : 4), null],
])("%s: what is odd about it is told", (_, step, told) => {
  const ids = planOf(long).items.map(({ id }) => id);
  const answers = Object.fromEntries(ids.map((id, index) => [id, step(index)]));
  expect(cellsOf(answers, long).at(-1)).toBe(told);
});
