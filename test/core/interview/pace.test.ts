import { expect, test } from "vitest";
import { isHurried, paceOf, withTime } from "../../../src/core/interview/pace.ts";

/** The times of as many items, in this order. */
function timesOf(times: readonly number[]): Record<string, number> {
  return Object.fromEntries(times.map((time, index) => [`a-${index}`, time]));
}

test.each<[number[], number | null]>([
  [[], null],
  [[5, 5], null],
  [[9, 1, 5], 5],
  [[1, 2, 3, 100], 3],
  [[10, 9, 100], 10],
])("the pace of %j is %s", (times, pace) => {
  expect(paceOf(timesOf(times))).toBe(pace);
});

test.each<[number[], boolean]>([
  [[], false],
  [[1, 1], false],
  [[1999, 1999, 1999], true],
  [[2000, 2000, 2000], false],
  [[1, 1999, 60_000], true],
  [[1, 1, 2000, 60_000], false],
])("%j is hurried: %s", (times, hurried) => {
  expect(isHurried(timesOf(times))).toBe(hurried);
});

test.each<[string, number | null, Record<string, number>]>([
  ["its last time", 700, { "a-1": 3000, "a-0": 700 }],
  ["none, once it has no answer", null, { "a-1": 3000 }],
  ["none where the clock was set back", -1, { "a-1": 3000 }],
  ["that of no time at all", 0, { "a-1": 3000, "a-0": 0 }],
  ["that of two minutes", 120_000, { "a-1": 3000, "a-0": 120_000 }],
  ["none after a longer pause", 120_001, { "a-1": 3000 }],
])("an item keeps %s", (_, time, times) => {
  const before = timesOf([5000, 3000]);
  expect(withTime(before, "a-0", time)).toEqual(times);
  expect(before).toEqual(timesOf([5000, 3000]));
});
