import { expect, test } from "vitest";
import { isTarget, TARGET_NAMES } from "../../../src/render/forms/targets.ts";

test.each([
  ...TARGET_NAMES.map((name) => [name, true] as const),
  ["", false],
  ["Kertas", false],
  ["toString", false],
  ["__proto__", false],
] as const)("%j is a place to answer in: %s", (name, expected) => {
  expect(isTarget(name)).toBe(expected);
});
