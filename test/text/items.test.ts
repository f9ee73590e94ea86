import { expect, test } from "vitest";
import { type AnswerValue, type Item, listItems } from "../../src/core/profile/items.ts";
import { interview } from "../../src/text/interview.ts";
import {
  askText,
  comparisonLabels,
  itemText,
  itemWords,
  optionLabel,
  shownLabel,
} from "../../src/text/items.ts";
import { everyKind, testProfile } from "../core/fixtures.ts";

function itemOf(id: string): Item {
  const item = listItems(everyKind()).find((one) => one.id === id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
}

test.each<[string, AnswerValue[], string[]]>([
  ["empati-1", [1, 3, 5], ["Sangat tidak sesuai", "Netral", "Sangat sesuai"]],
  ["empati-2", [1, 5], ["Sangat tidak sesuai", "Sangat sesuai"]],
  ["empati-3", [1, 4], ["Pilihan 1", "Pilihan 4"]],
  ["disiplin-1", [1, 2], ["Tidak", "Ya"]],
  ["uang-1", [true, false, "belum-tahu"], ["Benar", "Salah", "Belum tahu"]],
  [
    "arah-1",
    [1, 2, 3, 4, 5],
    ["Jelas: Di sini", "Cenderung: Di sini", "Di tengah-tengah", "Cenderung: Di sana", "Jelas: Di sana"],
  ],
])("the options %j %j of %s", (id, values, labels) => {
  expect(values.map((value) => optionLabel(itemOf(id), value))).toEqual(labels);
});

test.each<[string, AnswerValue, number, string]>([
  ["arah-1", 5, 0, "Jelas A"],
  ["arah-2", 5, 4, "Jelas B"],
  ["arah-2", 1, 9, ""],
  ["empati-1", 2, 0, "Tidak sesuai"],
  ["uang-1", "belum-tahu", 2, "Belum tahu"],
])("the interview shows %s's option %j, in place %d, as %j", (id, value, index, label) => {
  expect(shownLabel(itemOf(id), value, index)).toBe(label);
});

test("every option of every item has words", () => {
  for (const item of listItems(everyKind())) {
    const labels = item.options.map(({ value }) => optionLabel(item, value));
    expect(new Set(labels).size).toBe(item.options.length);
    expect(labels.every((label) => /^[A-Z].*\S$/.test(label))).toBe(true);
  }
});

test.each<[string, AnswerValue]>([
  ["empati-1", 0],
  ["empati-1", 6],
  ["empati-1", true],
  ["arah-1", 6],
])("for %s %s is no option, and has no words", (id, value) => {
  expect(optionLabel(itemOf(id), value)).toBe("");
});

test("a comparison's steps lead from this role to the other, flipped on the screen or not", () => {
  const labels = ["arah-1", "arah-2"].map((id) => {
    const item = itemOf(id);
    return item.kind === "comparison" ? comparisonLabels(item).at(0) : null;
  });
  expect(labels).toEqual(["Jelas: Di sini", "Jelas: Begini"]);
});

test.each([
  ["empati-1", "Teks empati-1"],
  ["empati-3", "Teks empati-3"],
  ["uang-1", "Hanya uang"],
  ["arah-1", "Di sini ↔ Di sana"],
])("the question of %s is %j", (id, text) => {
  expect(itemText(itemOf(id))).toBe(text);
});

test.each([
  ["minat-1", interview.interest, "Seberapa sesuai?"],
  ["empati-1", null, "Seberapa sesuai?"],
  ["empati-3", null, null],
  ["disiplin-1", null, null],
  ["uang-1", null, null],
  ["arah-1", null, null],
])("the options of %s answer %j, and where their set asks, %j", (id, plain, asked) => {
  const sesuai = { ask: "Seberapa sesuai?", options: ["Tidak", "Ya"] };
  const asking = testProfile({ ...everyKind(), responses: { ...everyKind().responses, sesuai } });
  const item = listItems(asking).find((one) => one.id === id);
  expect([askText(itemOf(id)), item && askText(item)]).toEqual([plain, asked]);
});

test("the head of the list tells how many there are and how to answer", () => {
  expect(itemWords.head("Perawat", 12)).toMatch(
    /^Perawat: 12 pertanyaan\. .*"belum-tahu".* tambahkan --format json\.$/,
  );
});
