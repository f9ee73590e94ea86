import { expect, test } from "vitest";
import { descendingResponses } from "../../../../src/core/content/rules/descending-responses.ts";
import { foundBy } from "../found-by.ts";

const found = (options: readonly string[]) =>
  foundBy(descendingResponses, JSON.stringify({ responses: { sesuai: options } }));

test.each<[string, string[]]>([
  ["one end denies the other", ["Sangat setuju", "Setuju", "Ragu", "Tidak setuju", "Sangat tidak setuju"]],
  ["in other words for no", ["Mau banget", "Gak mau banget"]],
  ["by how often", ["Selalu", "Sering", "Kadang-kadang", "Jarang", "Tidak pernah"]],
  ["by how often, without a denial", ["Hampir selalu", "Kadang-kadang", "Jarang"]],
  ["by how much", ["Sangat tinggi", "Sedang", "Sangat rendah"]],
  ["yes and no", ["Ya", "Tidak"]],
  ["ever and never", ["Sudah pernah", "Pernah", "Belum pernah"].slice(1)],
  ["in capitals", ["SANGAT SESUAI", "SESUAI", "KURANG SESUAI"]],
  ["two degrees of the same", ["Sangat suka", "Suka", "Kurang suka"]],
])("a set that runs down is told: %s", (_, options) => {
  const args = { id: "sesuai", first: options[0], last: options.at(-1) };
  expect(found(options)).toEqual([["responses.sesuai", args]]);
});

test.each<[string, string[]]>([
  ["one end denies the other", ["Sangat tidak setuju", "Tidak setuju", "Setuju"]],
  ["by how often", ["Tidak pernah", "Jarang", "Sering", "Selalu"]],
  ["yes and no", ["Tidak", "Ya"]],
  ["numbers", ["1", "2", "3"]],
  ["a last option beside the scale", ["Kurang", "Cukup", "Tidak tahu"]],
  ["the same above the upper end", ["Tidak", "Ya", "Tidak tahu"]],
  ["what weighs on somebody", ["Tenang", "Gelisah", "Tidak bisa tidur"]],
  ["both ends deny", ["Tidak pernah", "Tidak jarang"]],
  ["signs alone", ["-", "+"]],
])("a set that runs up is not: %s", (_, options) => {
  expect(found(options)).toEqual([]);
});
