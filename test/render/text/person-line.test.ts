import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { choose } from "../../../src/core/scoring/answers.ts";
import { score } from "../../../src/core/scoring/score.ts";
import { columnsOf } from "../../../src/render/terminal/wrap.ts";
import { drawPersonLine, LineCells } from "../../../src/render/text/person-line.ts";
import type { KnownAnswers } from "../../core/arbitrary.ts";
import { rating, testProfile } from "../../core/fixtures.ts";

/** Two scales of three questions, the first of which weighs the more. */
function cellsOf(answers: KnownAnswers): [string, string] {
  const traits = ["a", "b"].map((id, index) => ({
    id,
    name: id,
    weight: index === 0 ? 9 : 1,
    items: [1, 2, 3].map((number) => rating(`${id}-${number}`)),
  }));
  const plan = planOf(testProfile({ traits }));
  return new LineCells().cells({ plan }, score(plan, choose(plan, answers)));
}

test.each<[string, KnownAnswers, [string, string]]>([
  ["all answered", { "a-1": 5, "a-2": 5, "a-3": 4, "b-1": 5, "b-2": 5, "b-3": 5 }, ["92,5", "sangat cocok"]],
  ["most answered", { "a-1": 4, "a-2": 4, "b-1": 4, "b-2": 4 }, ["~75", "cocok"]],
  ["one of each answered", { "a-1": 4, "b-1": 4 }, ["–", "belum cukup jawaban"]],
  ["the heavier scale alone, at its worst", { "a-1": 1, "a-2": 1, "a-3": 1 }, ["–", "belum cukup jawaban"]],
  ["none answered", {}, ["–", "belum cukup jawaban"]],
])("with %s a line says of the fit and the verdict %j", (_, answers, cells) => {
  expect(cellsOf(answers)).toEqual(cells);
});

test.each<[string, Parameters<typeof drawPersonLine>[0], number, string]>([
  [
    "a respondent",
    { name: "Ani", group: null, cells: ["75", "cocok"] },
    80,
    `Ani${" ".repeat(21)}     75  cocok`,
  ],
  [
    "one of a group",
    { name: "Ani", group: "XI-1", cells: ["~75", "cocok"] },
    80,
    `Ani${" ".repeat(21)}    ~75  cocok · XI-1`,
  ],
  [
    "one that could not be scored",
    { name: "Ani", group: "XI-1", cells: null },
    80,
    `Ani${" ".repeat(21)}      –  tidak bisa dinilai · XI-1`,
  ],
  [
    "a name with more letters than there is room for",
    { name: "Muhammad Abdurrahman", group: null, cells: ["100", "sangat cocok"] },
    40,
    "Muhammad…       100  sangat cocok",
  ],
  [
    "a verdict that does not fit",
    { name: "Ani", group: "Kelas XI-1", cells: ["81,8", "belum jelas"] },
    40,
    "Ani            81,8  belum jelas…",
  ],
  [
    "a name in wide signs",
    { name: "王小明", group: null, cells: ["75", "cocok"] },
    40,
    "王小明           75  cocok",
  ],
  [
    "a wide terminal, whose names get no more room than they need",
    { name: "x".repeat(40), group: null, cells: ["75", "cocok"] },
    200,
    `${"x".repeat(29)}…     75  cocok`,
  ],
])("%s is a line", (_, person, width, line) => {
  expect(drawPersonLine(person, width)).toBe(`${line}\n`);
});

test("lines stand in columns, and none is wider than the terminal", () => {
  const people = ["Ani", "王小明", "Muhammad Abdurrahman Wahid"].map((name) => ({ name, group: "XI-1" }));
  for (const width of [30, 40, 80, 120]) {
    const lines = people.map((one) => drawPersonLine({ ...one, cells: ["75", "cocok"] }, width).trimEnd());
    expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(width);
    expect(new Set(lines.map((line) => columnsOf(line.slice(0, line.indexOf("75"))))).size).toBe(1);
  }
});
