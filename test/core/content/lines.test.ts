import fc from "fast-check";
import { expect, test } from "vitest";
import { linesAt } from "../../../src/core/content/lines.ts";
import { wrapLines } from "../../../src/render/terminal/wrap.ts";
import { holds } from "../helpers.ts";

test.each<[text: string, lines: number]>([
  ["", 1],
  ["satu dua", 1],
  ["1234567890", 1],
  ["12345678901", 2],
  ["1234567890 x", 2],
  ["12345  6789", 1],
  [" 12345 6789\n", 1],
  ["12345 67890", 2],
  ["1234567890123456789012345", 3],
  ["x 12345678901", 3],
  ["12345678901234567890", 2],
  ["12345678901234567890 x", 3],
])("%j takes %d lines of ten", (text, lines) => {
  expect(linesAt(text, 10)).toBe(lines);
});

test("as many as the terminal takes", () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom(..."abcde"), minLength: 1, maxLength: 14 }), {
    maxLength: 20,
  });
  holds(words, (list) => {
    const text = list.join(" ");
    expect(linesAt(text, 14)).toBe(wrapLines(text, 14).length);
  });
});
