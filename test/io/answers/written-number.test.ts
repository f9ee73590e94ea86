import { expect, test } from "vitest";
import { elementTexts, writtenNumber } from "../../../src/io/answers/written-number.ts";

test.each([
  ["as it is written", '{"id": 9007199254740993}', "9007199254740993"],
  ["after space", '{"id"\n:\t -1.50e+3 }', "-1.50e+3"],
  ["after a list", '{"a": [1, [2]], "id": 7}', "7"],
  ["after a mapping", '{"a": {"id": 5}, "id": 7}', "7"],
  ["after a list of mappings", '{"a": [{"id": 5}], "id": 7}', "7"],
  ["after brackets in a text", '{"a": "{[", "id": 7}', "7"],
  ["after a key with a quote", '{"a\\"": 1, "id": 7}', "7"],
  ["after a text that ends with a backslash", '{"a": "\\\\", "id": 7}', "7"],
  ["after a text that looks like it", '{"a": "\\"id\\": 6", "id": 7}', "7"],
  ["at a key with an escape", '{"\\u0069d": 7}', "7"],
  ["not where it is a text", '{"id": "7"}', null],
  ["not where it is within another value", '{"a": {"id": 7}, "b": [{"id": 7}]}', null],
  ["not where the key is another", '{"idx": 7}', null],
  ["not where it is a value", '{"a": "id", "b": 7}', null],
])("a number is found %s", (_, text, expected) => {
  expect(writtenNumber(text, "id")).toBe(expected);
});

test("the elements of a list keep their texts", () => {
  expect(elementTexts(' [{"a": 1.0},\n"é, ]", [1, 2], 1e400]')).toEqual([
    '{"a": 1.0}',
    '"é, ]"',
    "[1, 2]",
    "1e400",
  ]);
});
