import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import { matchColumns } from "../../../src/io/answers/columns.ts";
import { everyKind, rating, testProfile } from "../../core/fixtures.ts";

const PLAN = planOf(everyKind());

test("columns are what their headings mean", () => {
  const names = ["Timestamp", "Peserta", "Teks empati-1", "uang-1"];
  const ids = PLAN.items.map(({ id }) => id);
  expect(matchColumns(names, PLAN)).toEqual({
    items: [-1, -1, ids.indexOf("empati-1"), ids.indexOf("uang-1")],
    respondent: 1,
    group: -1,
    names,
    meanings: ids,
    problems: [],
  });
});

const TEXT = "kamu senang menolong orang lain walau hari sudah larut malam sekali";
const LONG = planOf(
  testProfile({
    traits: [{ id: "a", name: "A", items: [rating("empati-1"), rating("a-2", { text: TEXT })] }],
  }),
);

test("a long heading is told in short", () => {
  const wrong = (name: string) => matchColumns(["empati-1", name], LONG).problems.map(({ args }) => args);
  expect(wrong(`${TEXT}x`)).toEqual([{ name: `${TEXT.slice(0, 60)}…`, suggestion: "a-2" }]);
  expect(wrong(`${TEXT.slice(0, 59)}x`)).toEqual([{ name: `${TEXT.slice(0, 59)}x`, suggestion: "a-2" }]);
});

test("what is doubtful is told", () => {
  const names = ["empati-1", "nama", "Teks empati-1", "empati-l", "Teks disiplim-1"];
  expect(matchColumns(names, PLAN).problems).toEqual([
    problem("repeated-column", { id: "empati-1", column: 3, first: 1 }, { line: 1 }, "warning"),
    problem("item-like-column", { name: "empati-l", suggestion: "empati-1" }, { line: 1 }, "warning"),
    problem(
      "item-like-column",
      { name: "Teks disiplim-1", suggestion: "disiplin-1" },
      { line: 1 },
      "warning",
    ),
  ]);
  expect(matchColumns(["nama", "kelas"], PLAN).problems).toEqual([
    problem("no-item-columns", {}, { line: 1 }),
  ]);
});
