import { expect, test } from "vitest";
import { withNegation } from "../../../src/draft/grammar/negation.ts";
import { phraseOf } from "../../../src/draft/grammar/phrase.ts";
import { wordsOf } from "../../../src/draft/text/words.ts";

function negated(parts: string[], isWanted: boolean): string[] {
  return withNegation(parts.map(wordsOf), isWanted).map(phraseOf);
}

test.each([
  [
    ["tidak sabar", "teliti", "jujur"],
    ["tidak sabar", "tidak teliti", "tidak jujur"],
  ],
  [
    ["tidak sabar", "ceroboh", "mudah menyerah"],
    ["tidak sabar", "ceroboh", "mudah menyerah"],
  ],
  [
    ["kurang sabar", "teliti"],
    ["kurang sabar", "kurang teliti"],
  ],
  [
    ["tidak suka hitungan", "takut ketinggian"],
    ["tidak suka hitungan", "takut ketinggian"],
  ],
  [
    ["tidak tahan bau", "darah"],
    ["tidak tahan bau", "tidak tahan darah"],
  ],
  [
    ["nggak sabar", "telaten"],
    ["nggak sabar", "nggak telaten"],
  ],
  [
    ["ceroboh", "teliti"],
    ["ceroboh", "teliti"],
  ],
])("what does not fit: %j", (parts, expected) => {
  expect(negated(parts, false)).toEqual(expected);
});

test.each([
  [
    ["tidak mudah menyerah", "panik"],
    ["tidak mudah menyerah", "tidak mudah panik"],
  ],
  [
    ["tidak takut gelap", "teliti"],
    ["tidak takut gelap", "teliti"],
  ],
])("what fits: %j", (parts, expected) => {
  expect(negated(parts, true)).toEqual(expected);
});
