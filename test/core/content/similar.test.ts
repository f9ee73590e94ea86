import { expect, test } from "vitest";
import { alikePairs, contentWords, likeness } from "../../../src/core/content/similar.ts";

test.each<[one: string, other: string, share: number]>([
  ["Kamu merapikan meja belajar.", "Kamu merapikan meja belajarmu!", 1],
  ["Sebelum tidur kamu merapikan meja.", "Merapikan meja, tidur.", 1],
  ["Kamu merapikan meja belajar.", "Kamu merapikan meja makan.", 0.5],
  ["Kamu sabar.", "Kamu sabar sekali.", 0],
  ["Kamu dan dia.", "Kamu atau dia.", 0],
  ["", "", 0],
])("%j and %j share %d", (one, other, share) => {
  expect(likeness(contentWords(one), contentWords(other))).toBe(share);
  expect(likeness(contentWords(other), contentWords(one))).toBe(share);
});

test("every pair that is enough alike, in the order of the list", () => {
  const texts = ["Menata meja kelas", "Meja kelas menata diri", "Menyapu lantai", "menata kelas meja"].map(
    (text) => ({ text }),
  );
  const found = alikePairs(texts, 0.75);
  expect(found.map(([one, other, share]) => [texts.indexOf(one), texts.indexOf(other), share])).toEqual([
    [0, 1, 0.75],
    [0, 3, 1],
    [1, 3, 0.75],
  ]);
});
