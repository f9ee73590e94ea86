import { expect, test } from "vitest";
import { isMapping, typeName } from "../../../src/core/base/json.ts";

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
