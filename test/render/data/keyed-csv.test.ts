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
