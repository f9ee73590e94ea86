import { expect, test } from "vitest";
import { accentsOf, nameWords, simplified, visible, wordsOf } from "../../../src/core/base/words.ts";

test.each([
  ["Kamu menunggu, benih tumbuh.", "kamu menunggu benih tumbuh"],
  ["  KAMU\u200b menunggu\u00a0benih…tumbuh ", "kamu menunggu benih tumbuh"],
  ["caf\u00e9", "cafe"],
  ["< 1 bulan", "< 1 bulan"],
  ["<1 bulan", "< 1 bulan"],
  ["C++", "c + +"],
  ["…", ""],
])("the words of %j are %j", (text, words) => {
  expect(wordsOf(text)).toBe(words);
});

test.each([
  ["a\u200bb\u2060", "ab"],
  ["５", "5"],
  ["a\tb\nc", "a\tb\nc"],
])("of %j there is to be seen %j", (text, seen) => {
  expect(visible(text)).toBe(seen);
});

test.each([
  ["“Sangat  Sesuai”", '"sangat sesuai"'],
  ["1–2 bulan", "1-2 bulan"],
  ["≥ 3×", ">= 3x"],
  [" Sesuai\n", "sesuai"],
])("%j is simply %j", (text, simple) => {
  expect(simplified(text)).toBe(simple);
});

test.each([
  ["Budi  Santoso", "budi santoso"],
  ["A-01", "a 01"],
  ["A-", "a-"],
  [" A – ", "a-"],
  ["\u22121", "-1"],
  ["A+", "a +"],
  ["(A)", "a"],
  ["-", ""],
  ["", ""],
])("the words of the name %j are %j", (name, words) => {
  expect(nameWords(name)).toBe(words);
});

test.each([
  ["Ana", ""],
  ["A\u00f1a", "n\u0303"],
  ["An\u0303a", "n\u0303"],
  ["REN\u00c9E, \u00e9", "e\u0301 e\u0301"],
  ["\u00f8", ""],
])("%j has the accents %j", (text, accents) => {
  expect(accentsOf(text)).toBe(accents);
});
