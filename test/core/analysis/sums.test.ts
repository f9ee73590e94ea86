import { expect, test } from "vitest";
import { emptyAnalysisSums, type ItemSums } from "../../../src/core/analysis/sums.ts";
import { everyKind } from "../fixtures.ts";

const ITEMS = emptyAnalysisSums(everyKind()).scales.flatMap(({ items }) => items);

/** Choices in words: their points, and what they say. */
function told({ choices }: ItemSums): [number, string[]][] {
  return choices.map(({ points, texts }) => [points, texts]);
}

const AGREEMENT = ["Sangat tidak sesuai", "Tidak sesuai", "Netral", "Sesuai", "Sangat sesuai"];

test.each<[string, string, string[], boolean, [number, string[]][]]>([
  ["a rating", "empati-1", ["Teks empati-1"], false, AGREEMENT.map((text, points) => [points, [text]])],
  [
    "a rating that counts the other way round",
    "empati-2",
    ["Teks empati-2"],
    true,
    [...AGREEMENT].reverse().map((text, points) => [points, [text]]),
  ],
  [
    "a situation, of which two options give the same",
    "empati-3",
    ["Teks empati-3"],
    false,
    [
      [0, ["Pilihan 4"]],
      [2, ["Pilihan 2", "Pilihan 3"]],
      [4, ["Pilihan 1"]],
    ],
  ],
  ["a statement", "uang-1", ["Hanya uang"], false, [0, 1, 2].map((points) => [points, []])],
  [
    "a comparison: both its scenes, this role's first, whatever the screen shows",
    "arah-1",
    ["Di sini", "Di sana"],
    false,
    [-2, -1, 0, 1, 2].map((points) => [points, []]),
  ],
])("the words and points of %s", (_, id, texts, reverse, choices) => {
  const found = ITEMS.filter((item) => item.id === id);
  expect(found).toMatchObject([{ texts, reverse }]);
  expect(found.map(told)).toEqual([choices]);
});
