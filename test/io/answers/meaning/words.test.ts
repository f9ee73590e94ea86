import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutFormula, wordsOf, wordsWithoutNumber } from "../../../../src/io/answers/meaning/words.ts";
import { holds } from "../../../core/helpers.ts";

test.each([
  ["Sangat Sesuai", "sangat sesuai"],
  ["  sangat \t sesuai\n", "sangat sesuai"],
  ["Kadang-kadang.", "kadang kadang"],
  ["Kadang – kadang…", "kadang kadang"],
  ["Jum’at & “Sabtu”", "jum at sabtu"],
  ["CAFÉ", "cafe"],
  ["cafe\u0301", "cafe"],
  ["ﬁlm ①", "film 1"],
  ["Di sini ↔ Di sana", "di sini di sana"],
  ["4.5", "4 5"],
  ["…", ""],
  ["", ""],
])("the words of %j are %j", (text, words) => {
  expect(wordsOf(text)).toBe(words);
});

test.each([
  ["3. Kamu sabar", "kamu sabar"],
  ["3) Kamu sabar", "kamu sabar"],
  ["(3) Kamu sabar", "kamu sabar"],
  ["No. 3: Kamu sabar", "kamu sabar"],
  ["no 12 - Kamu sabar", "kamu sabar"],
  ["  56.Kamu sabar", "kamu sabar"],
  ["3 kali sehari", "3 kali sehari"],
  ["2024: tahun itu", "2024 tahun itu"],
  ["Nomor satu", "nomor satu"],
  ["3.", "3"],
])("the words of %j without its number are %j", (text, words) => {
  expect(wordsWithoutNumber(text)).toBe(words);
});

test("words are words already", () => {
  holds(fc.string({ unit: "grapheme", maxLength: 20 }), (text) => {
    const words = wordsOf(text);
    expect(wordsOf(words)).toBe(words);
    expect(wordsOf(` ${text.normalize("NFD")}! `)).toBe(words);
  });
});

test.each([
  ['="0051"', "0051"],
  ['="5"', "5"],
  ['=" 5 "', " 5 "],
  ['=""', ""],
  ["=5", "=5"],
  ['"5"', '"5"'],
  ['="5', '="5'],
  ["A-01", "A-01"],
])("%j without Excel's formula for a text is %j", (text, plain) => {
  expect(withoutFormula(text)).toBe(plain);
});
