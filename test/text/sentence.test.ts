import { expect, test } from "vitest";
import { sentence } from "../../src/text/sentence.ts";

test.each([
  [null, []],
  ["", []],
  ["Uraian", ["Uraian."]],
  ["Uraian.", ["Uraian."]],
  ["Benarkah?", ["Benarkah?"]],
])("%s is the sentences %j", (text, sentences) => {
  expect(sentence(text)).toEqual(sentences);
});
