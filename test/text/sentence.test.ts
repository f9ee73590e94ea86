import { expect, test } from "vitest";
import { capital, sentence } from "../../src/text/sentence.ts";

test.each([
  [null, []],
  ["", []],
  ["Uraian", ["Uraian."]],
  ["Uraian.", ["Uraian."]],
  ["Benarkah?", ["Benarkah?"]],
])("%s is the sentences %j", (text, sentences) => {
  expect(sentence(text)).toEqual(sentences);
});

test.each([
  ["di bawah 50", "Di bawah 50"],
  ["", ""],
])("%j begins with a capital as %j", (text, shown) => {
  expect(capital(text)).toBe(shown);
});
