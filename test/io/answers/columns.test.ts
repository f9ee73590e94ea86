import { expect, test } from "vitest";
import { type Problem, problem } from "../../../src/core/base/problem.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import { type ColumnChoice, matchColumns } from "../../../src/io/answers/columns.ts";
import { rating, testProfile } from "../../core/fixtures.ts";

const TEXT = "kamu senang menolong orang lain walau hari sudah larut malam sekali";
const PLAN = planOf(
  testProfile({
    traits: [
      { id: "a", name: "A", items: [rating("empati-1"), rating("sabar-1"), rating("a-3", { text: TEXT })] },
    ],
  }),
);
const ALL = ["empati-1", "sabar-1", "a-3"];

const match = (names: readonly string[], choice?: ColumnChoice) => matchColumns(names, PLAN, choice);

function warning<Code extends Problem["code"]>(code: Code, args: Extract<Problem, { code: Code }>["args"]) {
  return { code, args, severity: "warning", place: { line: 1 } };
}

test("columns are what their headings mean", () => {
  const names = ["Timestamp", "Peserta", "Kelas", "Teks empati-1", "sabar-1", "a-3", "Nama"];
  expect(match(names)).toEqual({
    items: [-1, -1, -1, 0, 1, 2, -1],
    likes: [-1, -1, -1, -1, -1, -1, -1],
    cut: [],
    respondent: 1,
    group: 2,
    names,
    meanings: ALL,
    problems: [],
  });
});

const CUT = TEXT.slice(0, 50);

test.each<[string, string[], number[], unknown[]]>([
  [
    "the same heading again",
    [...ALL, "Teks empati-1"],
    [0, 1, 2, 0],
    [warning("repeated-column", { id: "empati-1", column: 4, first: 1 })],
  ],
  [
    "a heading that a program numbered since it stood there twice",
    [...ALL, "empati-1.1"],
    [0, 1, 2, 0],
    [warning("repeated-column", { id: "empati-1", column: 4, first: 1 })],
  ],
  [
    "the same heading three times: both others repeat the first",
    [...ALL, "empati-1", "Teks empati-1"],
    [0, 1, 2, 0, 0],
    [
      warning("repeated-column", { id: "empati-1", column: 4, first: 1 }),
      warning("repeated-column", { id: "empati-1", column: 5, first: 1 }),
    ],
  ],
  [
    "two numbered ones without the first",
    ["empati-1.1", "empati-1.2", "sabar-1", "a-3"],
    [-1, -1, 1, 2],
    [
      warning("item-like-column", { column: 1, name: "empati-1.1", id: "empati-1" }),
      warning("item-like-column", { column: 2, name: "empati-1.2", id: "empati-1" }),
      warning("items-without-column", { count: 1, ids: ["empati-1"] }),
    ],
  ],
  [
    "a numbered one without the first",
    ["empati-1.1", "sabar-1", "a-3"],
    [-1, 1, 2],
    [
      warning("item-like-column", { column: 1, name: "empati-1.1", id: "empati-1" }),
      warning("items-without-column", { count: 1, ids: ["empati-1"] }),
    ],
  ],
  ["a form's frame alone", ["Bagian [Teks empati-1]", "sabar-1", "a-3"], [0, 1, 2], []],
  [
    "a form's frame beside the item itself",
    ["Bagian [Teks empati-1]", ...ALL],
    [-1, 0, 1, 2],
    [
      warning("like-columns", {
        count: 1,
        columns: [{ column: 1, name: "Bagian [Teks empati-1]", id: "empati-1" }],
        isAnswered: true,
      }),
    ],
  ],
  [
    "an item in two frames",
    ["Dulu [Teks empati-1]", "Kini [Teks empati-1]", "sabar-1", "a-3"],
    [0, 0, 1, 2],
    [warning("repeated-column", { id: "empati-1", column: 2, first: 1 })],
  ],
  [
    "a heading that is cut off",
    ["empati-1", "sabar-1", CUT],
    [0, 1, 2],
    [warning("cut-columns", { count: 1, columns: [{ column: 3, id: "a-3" }] })],
  ],
  [
    "one beside the item itself",
    [CUT, ...ALL],
    [-1, 0, 1, 2],
    [warning("like-columns", { count: 1, columns: [{ column: 1, name: CUT, id: "a-3" }], isAnswered: true })],
  ],
  [
    "two that are cut off at different places",
    ["empati-1", "sabar-1", CUT, TEXT.slice(0, 52)],
    [0, 1, 2, -1],
    [
      warning("like-columns", {
        count: 1,
        columns: [{ column: 4, name: TEXT.slice(0, 52), id: "a-3" }],
        isAnswered: true,
      }),
      warning("cut-columns", { count: 1, columns: [{ column: 3, id: "a-3" }] }),
    ],
  ],
  [
    "companions",
    [...ALL, "skor empati-1", "empati-1 [Comment]", "Time sabar-1", "Poin a-3"],
    [0, 1, 2, -1, -1, -1, -1],
    [
      warning("like-columns", {
        count: 4,
        columns: [
          { column: 4, name: "skor empati-1", id: "empati-1" },
          { column: 5, name: "empati-1 [Comment]", id: "empati-1" },
          { column: 6, name: "Time sabar-1", id: "sabar-1" },
        ],
        isAnswered: true,
      }),
    ],
  ],
  [
    "columns made of items that are not there",
    ["rev_empati-1", "rev_sabar-1", "a-3"],
    [-1, -1, 2],
    [
      warning("item-like-column", { column: 1, name: "rev_empati-1", id: "empati-1" }),
      warning("item-like-column", { column: 2, name: "rev_sabar-1", id: "sabar-1" }),
      warning("items-without-column", { count: 2, ids: ["empati-1", "sabar-1"] }),
    ],
  ],
  [
    "more of them than are told one by one",
    ["a-3", ...Array.from({ length: 6 }, (_, number) => `t${number}_empati-1`)],
    [2, -1, -1, -1, -1, -1, -1],
    [
      warning("like-columns", {
        count: 6,
        columns: [0, 1, 2].map((number) => ({
          column: number + 2,
          name: `t${number}_empati-1`,
          id: "empati-1",
        })),
        isAnswered: false,
      }),
      warning("items-without-column", { count: 2, ids: ["empati-1", "sabar-1"] }),
    ],
  ],
  [
    "no column of an item",
    ["kelas", "umur"],
    [-1, -1],
    [problem("no-item-columns", { rows: 20 }, { line: 1 })],
  ],
  [
    "a name where nobody has an id",
    ["Email", "Nama lengkap", ...ALL],
    [-1, -1, 0, 1, 2],
    [warning("unused-name", { column: 2, name: "Nama lengkap", flag: '--peserta "Nama lengkap"' })],
  ],
  [
    "a name that a shell would read otherwise",
    ['Nama "$kamu"', "Nama\u0007", ...ALL],
    [-1, -1, 0, 1, 2],
    [warning("unused-name", { column: 2, name: "Nama\u0007", flag: "--peserta B" })],
  ],
])("%s", (_, names, items, problems) => {
  const columns = match(names);
  expect([columns.items, columns.problems]).toEqual([items, problems]);
});

test("a long heading is told in short", () => {
  const wrong = (name: string) =>
    match(["empati-1", "sabar-1", name]).problems.flatMap(({ args }) => ("name" in args ? [args.name] : []));
  expect(wrong(`${TEXT}x`)).toEqual([`${TEXT.slice(0, 60)}…`]);
  expect(wrong(`${TEXT.slice(0, 59)}x`)).toEqual([`${TEXT.slice(0, 59)}x`]);
});

const PEOPLE = ["Kode", "Nama", "Kelas", "Sekolah", ...ALL];

test.each<[string, string | null, string | null, [number, number]]>([
  ["nothing named", null, null, [0, 2]],
  ["a name", "nama", null, [1, 2]],
  ["a letter", "B", "D", [1, 3]],
  ["a group where a respondent would be looked for", null, "Kode", [-1, 0]],
  ["a respondent where a group would be looked for", "Kelas", null, [2, -1]],
  ["one column for both", "Kode", "Kode", [0, 0]],
])("who answered: %s", (_, respondent, group, expected) => {
  const columns = match(PEOPLE, { respondent, group });
  expect([columns.respondent, columns.group]).toEqual(expected);
  expect(columns.problems.filter(({ severity }) => severity === "error")).toEqual([]);
});

test.each<[string, ColumnChoice, unknown[]]>([
  [
    "a typo",
    { respondent: "Nma", group: null },
    [problem("unknown-column", { option: "--peserta", name: "Nma", suggestion: "Nama" })],
  ],
  [
    "a letter beyond the table, for both",
    { respondent: "Z", group: "ZZ" },
    [
      problem("unknown-column", { option: "--peserta", name: "Z", suggestion: null }),
      problem("unknown-column", { option: "--kelompok", name: "ZZ", suggestion: null }),
    ],
  ],
  [
    "an item's column",
    { respondent: "sabar-1", group: null },
    [problem("item-as-people", { option: "--peserta", name: "sabar-1", id: "sabar-1" })],
  ],
])("a column that cannot be meant: %s", (_, choice, problems) => {
  expect(match(PEOPLE, choice).problems).toEqual(problems);
});

test.each(["respondent", "group"] as const)(
  "a column that somebody named as the one of the %s is not told as like an item",
  (key) => {
    const columns = match(["empati-11", ...ALL], { respondent: null, group: null, [key]: "empati-11" });
    expect([columns[key], columns.problems]).toEqual([0, []]);
  },
);
