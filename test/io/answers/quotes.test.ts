import { expect, test } from "vitest";
import { closingQuote } from "../../../src/io/answers/quotes.ts";

test.each([
  ['a"', 0, 1],
  ['a""b"', 0, 4],
  ['a""""', 0, -1],
  ['"', 0, 0],
  ['""', 0, -1],
  ['"a"', 1, 2],
  ["a", 0, -1],
  ["", 0, -1],
])("the quote that closes %j from %d is at %d", (text, from, at) => {
  expect(closingQuote(text, from)).toBe(at);
});
