import { expect, test } from "vitest";
import { planOf } from "../../../../src/core/profile/plan.ts";
import type { BatchRecord } from "../../../../src/io/answers/block.ts";
import { columnsOf, findCodeTable } from "../../../../src/io/answers/codes/code-head.ts";
import { readCodeRows } from "../../../../src/io/answers/codes/code-rows.ts";
import { profile } from "../../../first-role.ts";
import { codeOf, firstRoles, told } from "./helpers.ts";

const [ONE, TWO, THREE] = [codeOf(1), codeOf(2), codeOf(3)];

function rowsOf(text: string) {
  const table = findCodeTable(text, null);
  if (!table) throw new Error("no table was found");
  const columns = columnsOf(table, planOf(profile), { respondent: null, group: null });
  return readCodeRows(text, table, columns, firstRoles());
}

/** The records of a table with the names, the classes and the codes of people. */
const read = (...rows: string[]) => rowsOf(`NIS,Kelas,Kode\n${rows.join("\n")}\n`);

test.each<[string, string, [string | null, string | null]]>([
  ["nobody's name", `,XI-2,${ONE}`, [null, "XI-2"]],
  ["no class", `1,,${ONE}`, ["1", null]],
  ["a code alone", `,,${ONE}`, [null, null]],
  ["more cells than the heading", `1,XI-2,${ONE},terima kasih`, ["1", "XI-2"]],
  ["a name beside the code, which nothing sets apart", `,,Budi ${ONE}`, ["Budi", null]],
  ["a name and a class beside the code, and columns of both", `1,XI-2,Budi (X): ${ONE}`, ["1", "XI-2"]],
  ["one code twice, written in two ways", `1,XI-2,${ONE} ${ONE.toLowerCase()}`, ["1", "XI-2"]],
])("a row is somebody's, with %s", (_, row, names) => {
  expect(told(read(`0,X,${TWO}`, row).records)).toEqual([
    [2, "0", "X", null],
    [3, ...names, null],
  ]);
});

test("rows of people without a code are told, and those of nobody are not", () => {
  const { records, problems } = read(
    `1,XI-2,${ONE}`,
    "2,XI-2,",
    "3,XI-2, ",
    "4",
    "5,XI-2,-",
    "",
    " , ,",
    `6,X,${TWO}`,
  );
  expect(told(records)).toEqual([
    [2, "1", "XI-2", null],
    [9, "6", "X", null],
  ]);
  expect(problems).toEqual([
    {
      code: "skipped-rows",
      severity: "warning",
      args: { empty: 4, totals: 0, headings: 0, ranges: [[3, 6]] },
    },
  ]);
});

test('a class or a name that says "as above" is none, and is told', () => {
  const { records, problems } = read(`1,XI-2,${ONE}`, `2,〃,${TWO}`, `idem,sda,Budi (X): ${ONE}`);
  expect(told(records)).toEqual([
    [2, "1", "XI-2", null],
    [3, "2", null, null],
    [4, "Budi", "X", "same-code"],
  ]);
  expect(problems).toMatchObject([{ code: "ditto-cells", args: { count: 3, line: 3, mark: "〃" } }]);
});

test("words behind the code in a cell are told where no column has a name", () => {
  const { records, problems } = read(`1,XI-2,${ONE} Ani`, `,XI-2,${TWO} Gani`);
  expect(records.map(({ respondent }) => respondent)).toEqual(["1", null]);
  expect(problems).toMatchObject([
    { code: "unread-words", severity: "warning", args: { count: 1, first: 3 } },
  ]);
});

test("of several columns of codes the first with one in a row is read, and a different one is told", () => {
  const rows = [
    `Ani,X,,${ONE}`,
    `Budi,X,${TWO},`,
    `Joko,X,${THREE},${THREE}`,
    `Cici,X,${codeOf(4)},${ONE}`,
    "Didi,X,,",
  ];
  const { records, problems } = rowsOf(`Nama,Kelas,Kode,Kode\n${rows.join("\n")}\n`);
  expect(told(records)).toEqual([
    [2, null, "X", null],
    [3, null, "X", null],
    [4, null, "X", null],
    [5, null, "X", null],
  ]);
  expect(problems.map(({ code, args }) => [code, args])).toEqual([
    ["skipped-rows", { empty: 1, totals: 0, headings: 0, ranges: [[6, 6]] }],
    ["other-codes", { count: 1, first: 5 }],
  ]);
});

test("a code that stands in the column of ids by mistake leaves that column one of ids", () => {
  const { records } = read(`1,XI-2,${ONE}`, `2,XI-2,${TWO}`, `${THREE},XI-2,`);
  expect(records.map(({ respondent }) => respondent)).toEqual(["1", "2"]);
});

test("what stands above the heading is no row", () => {
  const { problems } = rowsOf(`Kode kelas XI-2\n\n"Nomor\ninduk",Kode\n1,${ONE}\n`);
  expect(problems).toEqual([]);
});

/** What is told of one row. */
const problemsOf = (row: string) => read(`1,X,${TWO}`, row).records[1]?.problems;

test.each<[string, string, unknown]>([
  ["words", "2,X, belum ", { code: "no-code", args: { received: '"belum"' } }],
  ["long words", `2,X,${"belum ".repeat(10)}`, { args: { received: `"${"belum ".repeat(6)}belu…"` } }],
  ["two codes", `2,X,${ONE} ${TWO}`, { code: "several-codes", args: { count: 2 } }],
  [
    "a name that is a whole letter",
    `${"n".repeat(1001)},X,${ONE}`,
    { code: "long-name", args: { key: "respondent" } },
  ],
  ["a class that is one", `2,${"n".repeat(1001)},${ONE}`, { code: "long-name", args: { key: "group" } }],
])("of %s in a row is told what stands there, at its line", (_, row, problem) => {
  expect(problemsOf(row)).toMatchObject([{ place: { line: 3 }, severity: "error" }]);
  expect(problemsOf(row)).toMatchObject([problem]);
});

test("whoever has a name that is too long has none, and is not scored", () => {
  const [record] = read(`${"n".repeat(1001)},X,${ONE}`).records;
  expect(record).toMatchObject({
    line: 2,
    respondent: null,
    group: null,
    sound: null,
  } satisfies Partial<BatchRecord>);
});
