import { expect, test } from "vitest";
import { at, cellAt, lookUp, ownOf } from "../../../src/core/base/at.ts";

test.each([
  [["a", "b"], 0, "a"],
  [["a", "b"], 1, "b"],
  [[0], 0, 0],
  [[""], 0, ""],
  [[null], 0, null],
  [[false], 0, false],
])("%j holds at %d %j", (list, index, value) => {
  expect(at<unknown>(list, index)).toBe(value);
});

test.each([
  [["a", "b"], 2],
  [["a", "b"], -1],
  [["a", "b"], 0.5],
  [["a", "b"], Number.NaN],
  [[], 0],
  [[undefined], 0],
])("%j holds nothing at %d", (list, index) => {
  expect(() => at<unknown>(list, index)).toThrow(new RangeError(`nothing at ${index} of ${list.length}`));
});

test("cells are read alike", () => {
  const cells = Float64Array.of(0, 0.5);
  expect([cellAt(cells, 0), cellAt(cells, 1)]).toEqual([0, 0.5]);
  for (const index of [2, -1, 0.5]) {
    expect(() => cellAt(cells, index)).toThrow(new RangeError(`no cell at ${index} of 2`));
  }
});

test.each(["constructor", "toString", "__proto__", "hasOwnProperty"])(
  "a table says nothing of %s by itself",
  (word) => {
    expect(ownOf({ a: "b" }, word)).toBeUndefined();
    expect(ownOf(JSON.parse(JSON.stringify({ a: "b" }).replace("a", word)), word)).toBe("b");
  },
);

test("a key is looked up, or named where it is missing", () => {
  const map = new Map([
    ["a", 0],
    ["constructor", 1],
  ]);
  expect([lookUp(map, "a"), lookUp(map, "constructor")]).toEqual([0, 1]);
  expect(() => lookUp(map, "b")).toThrow(new RangeError("nothing for b"));
});
