import { expect, test } from "vitest";
import { byCode, byName } from "../../../src/core/base/order.ts";

test.each<[string[], string[]]>([
  [
    ["XI-10", "XI-2", "X-1"],
    ["X-1", "XI-2", "XI-10"],
  ],
  [
    ["Élan", "ema", "Budi"],
    ["Budi", "Élan", "ema"],
  ],
])("people sort %j as %j", (names, sorted) => {
  expect(names.toSorted(byName)).toEqual(sorted);
});

test.each([
  ["a", "b", -1],
  ["b", "a", 1],
  ["a", "a", 0],
  ["10", "2", -1],
])("by their codes %j and %j are %d", (a, b, order) => {
  expect(byCode(a, b)).toBe(order);
});
