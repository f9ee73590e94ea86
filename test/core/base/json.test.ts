import { expect, test } from "vitest";
import { isJson, isMapping, typeName } from "../../../src/core/base/json.ts";

test.each<[unknown, string, boolean]>([
  [null, "empty", false],
  [undefined, "empty", false],
  [[], "list", false],
  [{}, "mapping", true],
  [Object.create(null), "mapping", true],
  ["", "text", false],
  [0, "number", false],
  [Number.NaN, "number", false],
  [false, "boolean", false],
])("%j is of the kind %s", (value, name, is) => {
  expect([typeName(value), isMapping(value)]).toEqual([name, is]);
});

test.each([
  ["{}", true],
  [" 1 ", true],
  ["null", true],
  ["", false],
  ["{} {}", false],
  ["{a: 1}", false],
])("%j is one JSON value: %s", (text, expected) => {
  expect(isJson(text)).toBe(expected);
});
