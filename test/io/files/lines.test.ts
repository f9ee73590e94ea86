import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf } from "../../../src/io/files/lines.ts";
import { holds } from "../../core/helpers.ts";

test.each([
  ["", 0, 1, 1],
  ["ab", 0, 1, 1],
  ["ab", 2, 1, 3],
  ["ab\ncd", 2, 1, 3],
  ["ab\ncd", 3, 2, 1],
  ["ab\ncd", 5, 2, 3],
  ["ab\r\ncd", 4, 2, 1],
  ["ab\n", 3, 2, 1],
  ["\n\n\n", 2, 3, 1],
  ["é👩‍🏫\nb", 7, 2, 1],
])("in %j the offset %d stands in line %d, column %d", (text, offset, line, column) => {
  expect(linesOf(text)(offset)).toEqual({ line, column });
});

test("every offset stands where splitting the text before it says", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "é", "\r", "\n", "\n"), maxLength: 40 });
  holds(texts, (text) => {
    const lineAt = linesOf(text);
    for (let offset = 0; offset <= text.length; offset += 1) {
      const before = text.slice(0, offset).split("\n");
      expect(lineAt(offset)).toEqual({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
    }
  });
});
