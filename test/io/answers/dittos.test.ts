import { expect, test } from "vitest";
import { addDittos, dittoProblems, nameIn, noDittos } from "../../../src/io/answers/dittos.ts";

test('a name is kept, and a cell that says "as above" is none, and counted', () => {
  const dittos = noDittos();
  const cells = ["XI-2", ' " ', undefined, "-", "sda"];
  expect(cells.map((cell, index) => nameIn(cell, { key: "group", line: index + 2, dittos }))).toEqual([
    "XI-2",
    null,
    null,
    null,
    null,
  ]);
  expect(dittos).toEqual({ count: 2, first: { line: 3, mark: '"' } });
  expect(nameIn("sda", { key: "respondent", line: 9, dittos })).toBe("sda");
  expect(dittos.count).toBe(2);
});

test("lines of a later block are counted from the beginning of the table, and the first of all stays", () => {
  const sum = noDittos();
  const mark = "idem";
  addDittos(sum, noDittos(), 5);
  expect(dittoProblems(sum)).toEqual([]);
  addDittos(sum, { count: 1, first: { line: 4, mark } }, 10);
  addDittos(sum, { count: 2, first: { line: 1, mark: "〃" } }, 20);
  expect(dittoProblems(sum)).toEqual([
    { code: "ditto-cells", severity: "warning", args: { count: 3, line: 14, mark } },
  ]);
});
