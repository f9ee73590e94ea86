import fc from "fast-check";
import { expect, test } from "vitest";
import { shortened, shortenedBetween } from "../../../src/core/base/shortened.ts";
import { holds } from "../helpers.ts";

test.each([
  ["", 3, ""],
  ["abc", 3, "abc"],
  ["abcd", 3, "abc…"],
  ["😀😀😀", 3, "😀😀😀"],
  ["😀😀😀😀", 3, "😀😀😀…"],
  ["a😀😀b", 3, "a😀😀…"],
  ["x".repeat(1_000_000), 2, "xx…"],
])("%j in %d characters", (text, most, expected) => {
  expect(shortened(text, most)).toBe(expected);
});

test("what is left is whole characters of the text", () => {
  const cases = fc.tuple(fc.string({ unit: "binary", maxLength: 12 }), fc.integer({ min: 0, max: 8 }));
  holds(cases, ([text, most]) => {
    const characters = [...text];
    const expected = characters.length <= most ? text : `${characters.slice(0, most).join("")}…`;
    expect(shortened(text, most)).toBe(expected);
  });
});

test.each([
  ["", 3, ""],
  ["abcde", 5, "abcde"],
  ["abcdef", 5, "ab…ef"],
  ["abcdefg", 6, "abc…fg"],
  ["ab😀cd😀ef", 7, "ab…ef"],
  ["abcd", 1, "…"],
])("of %j there is room for %d units: %j", (text, most, expected) => {
  expect(shortenedBetween(text, most)).toBe(expected);
});
