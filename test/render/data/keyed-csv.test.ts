import fc from "fast-check";
import { expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { optionIndex } from "../../../src/core/scoring/answers.ts";
import { cellsOf } from "../../../src/io/answers/meaning/cells.ts";
import { peopleColumns } from "../../../src/io/answers/meaning/people.ts";
import { renderKeyedCsv } from "../../../src/render/data/keyed-csv.ts";
import { everyKind, rating, testProfile } from "../../core/fixtures.ts";
import { holds } from "../../core/helpers.ts";

const EVERY = everyKind();
/** Options that read like the numbers of others. */
const NUMBERED = testProfile({
  responses: { berapa: ["0", "1", "2", "10 atau lebih"], mundur: ["3", "2", "1"] },
  traits: [
    {
      id: "a",
      name: "A",
      items: [rating("a-1", { responses: "berapa" }), rating("a-2", { responses: "mundur" })],
    },
  ],
});
/** Items that are called as the columns of people are. */
const CALLED = testProfile({
  traits: [{ id: "a", name: "A", items: [rating("kode"), rating("a-2", { text: "Kelas" })] }],
});

function cells(csv: string): string[][] {
  return csv
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
}

test.each([
  ["every kind", EVERY],
  ["options that are numbers", NUMBERED],
])("%s: each answer is read as what it is", (_, profile: Profile) => {
  const items = listItems(profile);
  for (const [index, item] of items.entries()) {
    for (const { value } of item.options) {
      const [, row = []] = cells(
        renderKeyedCsv(profile, [{ code: "A", group: "X", answers: { [item.id]: value } }]),
      );
      expect(cellsOf(item)(row[index + 2] ?? "")).toBe(optionIndex(item, value));
      expect(row.filter((cell) => cell !== "").length).toBe(3);
    }
  }
});

/** A role of one question with these options. */
function choosing(options: string[]): Profile {
  const items = [rating("a-1", { responses: "pilihan" })];
  return testProfile({ responses: { pilihan: options }, traits: [{ id: "a", name: "A", items }] });
}

test.each([
  ["words", ["Jarang", "Sering"], "2"],
  ["words with a number within", ["Kurang dari 2", "Lebih dari 2"], "2"],
  ["numbers that are not their places", ["0", "1"], "2. 1"],
  ["some numbers", ["Tidak pernah", "1 kali"], "2. 1 kali"],
  ["numbers in brackets", ["(1) sekali", "(2) dua kali"], "2. (2) dua kali"],
])("of options that are %s, %j, the second is written as %j", (_, options, expected) => {
  const [, row = []] = cells(
    renderKeyedCsv(choosing(options), [{ code: "A", group: "X", answers: { "a-1": 2 } }]),
  );
  expect(row).toEqual(["A", "X", expected]);
});

test("a pupil takes a row: who, then each answer in the column of its item, and nothing where there is none", () => {
  const pupils = [
    { code: "A-1", group: "XI-1", answers: { "empati-1": 4, "uang-1": true } },
    { code: "A-2", group: "", answers: { "empati-1": 1, "uang-1": "belum-tahu" } },
  ] as const;
  const [head = [], ...rows] = cells(renderKeyedCsv(EVERY, pupils));
  const told = rows.map((row) => row.flatMap((cell, index) => (cell === "" ? [] : [[head[index], cell]])));
  expect(told).toEqual([
    [
      ["Kode", "A-1"],
      ["Kelas", "XI-1"],
      ["empati-1", "4"],
      ["uang-1", "Benar"],
    ],
    [
      ["Kode", "A-2"],
      ["empati-1", "1"],
      ["uang-1", "Belum tahu"],
    ],
  ]);
});

test("where items bear all names of a column of people, its heading is none of theirs", () => {
  const items = ["kode", "peserta", "respondent"].map((id) => rating(id));
  const [head = []] = cells(renderKeyedCsv(testProfile({ traits: [{ id: "a", name: "A", items }] }), []));
  expect(head).toEqual(["Kode Peserta Respondent", "Kelas", "kode", "peserta", "respondent"]);
});

test.each([
  ["every kind", EVERY, ["Kode", "Kelas"]],
  ["items of these names", CALLED, ["Peserta", "Kelompok"]],
])("%s: the columns of people are found", (_, profile: Profile, expected) => {
  const [head = []] = cells(renderKeyedCsv(profile, []));
  expect(head.slice(0, 2)).toEqual(expected);
  expect(head.slice(2)).toEqual(listItems(profile).map(({ id }) => id));
  expect(peopleColumns(head, (column) => column > 1)).toMatchObject({ respondent: 0, group: 1 });
});

test("nobody's code is a formula, or two rows", () => {
  holds(fc.string({ unit: fc.constantFrom(..."=+-@\t\n\r\",;'A1") }), (code) => {
    const csv = renderKeyedCsv(EVERY, [{ code, group: code, answers: {} }]);
    expect(
      csv
        .replace(/"(?:[^"]|"")*"/g, "")
        .trimEnd()
        .split("\n"),
    ).toHaveLength(2);
    expect(csv.split("\n").slice(1).join("\n")).not.toMatch(/^"?[=+@-]/);
  });
});
