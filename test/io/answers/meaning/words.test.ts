import fc from "fast-check";
import { expect, test } from "vitest";
import { simplified, wordsOf } from "../../../../src/core/base/words.ts";
import { squeezed, withoutFormula } from "../../../../src/io/answers/meaning/words.ts";
import { holds } from "../../../core/helpers.ts";

test.each([
  ["Sangat Sesuai", "sangat sesuai"],
  ["  sangat \t sesuai\n", "sangat sesuai"],
  ["Kadang-kadang.", "kadang kadang"],
  ["Kadang – kadang…", "kadang kadang"],
  ["Jum’at, “Sabtu”", "jum at sabtu"],
  ["CAFÉ", "cafe"],
  ["cafe\u0301", "cafe"],
  ["ﬁlm １", "film 1"],
  ["ses\u00aduai\u200b", "sesuai"],
  ["Di sini ↔ Di sana", "di sini ↔ di sana"],
  ["<5 & ≠6", "< 5 ≠ 6"],
  ["5%", "5 %"],
  ["4.5", "4 5"],
  ["…", ""],
  ["", ""],
])("the words of %j are %j", (text, words) => {
  expect(wordsOf(text)).toBe(words);
});

test.each([
  ["  Ses\u200buai ", "sesuai"],
  ["“A” ‘b’ – c…", "\"a\" 'b' - c..."],
  ["≤ 5 × ≥ 6", "<= 5 x >= 6"],
  ["≠", "≠"],
  ["a\u0336b", "a\u0336b"],
  ["ＡＢ　１", "ab 1"],
])("%j is simply %j", (text, simple) => {
  expect(simplified(text)).toBe(simple);
});

test("words are words already", () => {
  holds(fc.string({ unit: "grapheme", maxLength: 20 }), (text) => {
    const words = wordsOf(text);
    expect(wordsOf(words)).toBe(words);
    expect(wordsOf(` ${text.normalize("NFD")}. `)).toBe(words);
  });
});

test("spaces, case and signs do not tell a name's words apart", () => {
  expect(["Response ID", "ResponseId", "response_id", "RESPONSE-ID"].map(squeezed)).toEqual(
    Array.from({ length: 4 }, () => "responseid"),
  );
});

test.each([
  ['="0051"', "0051"],
  ['="5"', "5"],
  ['=" 5 "', " 5 "],
  ['=""', ""],
  ["'0051", "0051"],
  ["'Jum'at", "'Jum'at"],
  ["'", "'"],
  ["=5", "=5"],
  ['"5"', '"5"'],
  ['="5', '="5'],
  ["A-01", "A-01"],
])("%j without a spreadsheet's sign for a text is %j", (text, plain) => {
  expect(withoutFormula(text)).toBe(plain);
});
