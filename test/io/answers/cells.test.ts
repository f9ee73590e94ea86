import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import { CellReader } from "../../../src/io/answers/cells.ts";
import { everyKind, testProfile } from "../../core/fixtures.ts";

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
  const reader = new CellReader(itemOf(id));
  expect([reader.read(cell), reader.read(cell)]).toEqual([choice, choice]);
});

test.each(["-4", "4-5", "4/5", "(4)", "4%", "1e0", "²"])("%j is no position", (cell) => {
  const received = JSON.stringify(cell);
  const found = problem("unknown-cell", { id: "empati-1", received, options: 5 }, { path: "empati-1" });
  expect(new CellReader(itemOf("empati-1")).read(cell)).toEqual(found);
});

test.each([
  [
    "empati-1",
    "6",
    problem("unknown-cell", { id: "empati-1", received: '"6"', options: 5 }, { path: "empati-1" }),
  ],
  [
    "empati-1",
    "Setuju",
    problem("unknown-cell", { id: "empati-1", received: '"Setuju"', options: 5 }, { path: "empati-1" }),
  ],
  [
    "empati-1",
    "4.5",
    problem("unknown-cell", { id: "empati-1", received: '"4.5"', options: 5 }, { path: "empati-1" }),
  ],
  ["uang-1", "1", problem("unknown-statement-cell", { id: "uang-1", received: '"1"' }, { path: "uang-1" })],
  ["uang-1", "ya", problem("unknown-statement-cell", { id: "uang-1", received: '"ya"' }, { path: "uang-1" })],
])("%s: %j is none", (id, cell, found) => {
  expect(new CellReader(itemOf(id)).read(cell)).toEqual(found);
});

test("a number that is a position and the text of another option is not guessed", () => {
  const profile = testProfile({
    responses: { nilai: ["0", "1", "2"] },
    traits: [{ id: "a", name: "A", items: [{ id: "a-1", text: "Teks", responses: "nilai" }] }],
  });
  const reader = new CellReader(itemOf("a-1", profile));
  expect(reader.read("1")).toEqual(
    problem("ambiguous-cell", { id: "a-1", received: '"1"' }, { path: "a-1" }),
  );
  expect([reader.read("0"), reader.read("3"), reader.digits[1]]).toEqual([0, 2, -2]);
});
