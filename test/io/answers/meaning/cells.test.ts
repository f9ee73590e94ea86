import { expect, test } from "vitest";
import { listItems } from "../../../../src/core/profile/items.ts";
import { AMBIGUOUS, cellsOf, plainCell } from "../../../../src/io/answers/meaning/cells.ts";
import { NO_OPTION } from "../../../../src/io/answers/meaning/values.ts";
import { everyKind, testProfile } from "../../../core/fixtures.ts";

function itemOf(id: string, profile = everyKind()) {
  const item = listItems(profile).find((one) => one.id === id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
}

test.each([
  ["empati-1", "4", 3],
  ["empati-1", " 4 ", 3],
  ["empati-1", "4.0", 3],
  ["empati-1", "4,00", 3],
  ["empati-1", '="4"', 3],
  ["empati-1", "Sesuai", 3],
  ["empati-1", "sangat  SESUAI", 4],
  ["empati-1", "Tidak sesuai.", 1],
  ["empati-1", "5. Sangat sesuai", 4],
  ["empati-1", "", -1],
  ["empati-1", "  ", -1],
  ["empati-1", '=""', -1],
  ["empati-3", "Pilihan 2", 1],
  ["disiplin-1", "Ya", 1],
  ["uang-1", "Benar", 0],
  ["uang-1", "TRUE", 0],
  ["uang-1", "salah", 1],
  ["uang-1", "false", 1],
  ["uang-1", "Belum tahu", 2],
  ["uang-1", "belum-tahu", 2],
  ["arah-1", "1", 0],
  ["arah-1", "Jelas: Di sana", 4],
  ["arah-1", "Di tengah-tengah", 2],
])("%s: %j is choice %d", (id, cell, choice) => {
  expect(cellsOf(itemOf(id))(cell)).toBe(choice);
});

test.each([
  ["empati-1", "-4"],
  ["empati-1", "4-5"],
  ["empati-1", "4/5"],
  ["empati-1", "(4)"],
  ["empati-1", "4%"],
  ["empati-1", "1e0"],
  ["empati-1", "²"],
  ["empati-1", "4."],
  ["empati-1", "4,"],
  ["empati-1", ".0"],
  ["empati-1", "4.5"],
  ["empati-1", "4.05"],
  ["empati-1", "4.0.0"],
  ["empati-1", "04"],
  ["empati-1", "0"],
  ["empati-1", "6"],
  ["empati-1", "Setuju"],
  ["empati-1", "benar"],
  ["uang-1", "1"],
  ["uang-1", "ya"],
  ["arah-1", "6"],
])("%s: %j is no option", (id, cell) => {
  expect(cellsOf(itemOf(id))(cell)).toBe(NO_OPTION);
});

test("a number that is a position and the text of another option is not guessed", () => {
  const profile = testProfile({
    responses: { nilai: ["0", "1", "3"] },
    traits: [{ id: "a", name: "A", items: [{ id: "a-1", text: "Teks", responses: "nilai" }] }],
  });
  const choiceOf = cellsOf(itemOf("a-1", profile));
  expect(["0", "1", "2", "3", "4"].map(choiceOf)).toEqual([0, AMBIGUOUS, 1, 2, NO_OPTION]);
});

test.each([
  [' ="5" ', "5"],
  ['=" 5 "', "5"],
  ["5,00", "5"],
  ["5.", "5."],
  ["5.0x", "5.0x"],
  ["x5.0", "x5.0"],
])("%j is plainly %j", (cell, plain) => {
  expect(plainCell(cell)).toBe(plain);
});
