import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { EXPLORATION } from "../../../src/core/profile/profile.ts";
import { matchColumns } from "../../../src/io/answers/columns.ts";
import { rating, testProfile } from "../../core/fixtures.ts";

/** Long enough that its beginning is told from others. */
const text = (id: string) => `kamu senang menolong ${id} orang lain walau hari sudah larut malam sekali`;

const traits = ["a", "b", "c"].map((id) => ({
  id,
  name: id.toUpperCase(),
  items: [1, 2, 3, 4].map((number) => rating(`${id}-${number}`, { text: text(`${id}${number}`) })),
}));
const ONE_ROLE = planOf(testProfile({ traits }));
const MANY_ROLES = planOf(testProfile({ id: EXPLORATION, traits }));

/** What is told of columns with these headings, without what is the same of all. */
function told(names: readonly string[], plan = ONE_ROLE): unknown[] {
  return matchColumns(names, plan).problems.map(({ code, args }) => [code, args]);
}

const all = (trait: string) => [1, 2, 3, 4].map((number) => `${trait}-${number}`);

test.each([
  ["none of a single role, where all are asked", ONE_ROLE, [...all("a"), ...all("b"), ...all("c")], null],
  [
    "those of a single role, the first three by name",
    ONE_ROLE,
    ["a-1", ...all("c")],
    [7, ["a-2", "a-3", "a-4"]],
  ],
  ["none of a form with one role of many", MANY_ROLES, all("b"), null],
  ["those of a role that is begun", MANY_ROLES, ["b-1", "b-3", "b-4"], [1, ["b-2"]]],
  ["the same in the first role", MANY_ROLES, ["a-2", "a-3"], [2, ["a-1", "a-4"]]],
  ["the same in the last role", MANY_ROLES, ["c-1", "c-2", "c-3"], [1, ["c-4"]]],
  ["those of all roles that are begun", MANY_ROLES, ["a-1", "a-2", "a-3", "c-4"], [4, ["a-4", "c-1", "c-2"]]],
] as const)("items without a column are told: %s", (_, plan, names, missing) => {
  const expected = missing ? [["items-without-column", { count: missing[0], ids: missing[1] }]] : [];
  expect(told(["id", ...names], plan)).toEqual(expected);
});

/** Columns that are made of an item that is not there. */
const like = (count: number) => Array.from({ length: count }, (_, number) => `t${number}_a-1`);

test.each([
  ["up to five, one by one", 5, "item-like-column", 5],
  ["more in one line", 6, "like-columns", 1],
])("columns near an item are told: %s", (_, count, code, lines) => {
  const codes = told([...like(count), "a-2", "a-3", "a-4"], MANY_ROLES).map((one) => (one as unknown[])[0]);
  expect(codes).toEqual([...Array(lines).fill(code), "items-without-column"]);
});

test("of many headings that are cut off the first three are told", () => {
  const cut = all("a").map((id) => text(id.replace("-", "")).slice(0, 55));
  expect(told(["id", ...cut], MANY_ROLES)).toEqual([
    [
      "cut-columns",
      {
        count: 4,
        columns: [
          { column: 2, id: "a-1" },
          { column: 3, id: "a-2" },
          { column: 4, id: "a-3" },
        ],
      },
    ],
  ]);
});
